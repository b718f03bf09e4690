import { agreed, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  AcceptanceStage,
  AcceptanceStatus,
  ConstructionProjectStatus,
  SigningSection,
  WagePost,
  WageUserErrorCode,
} from '../codes.ts';
import { inArrears, type Arrears } from './arrears.ts';
import type { WageRule } from './deadlines.ts';
import { firstRefusal, isBlank, noted } from './guards.ts';

/** The column in which each section's signature stands. */
export const signatureColumns = {
  CONSTRUCTION_MANAGEMENT: 'constructionManagementSignedOn',
  QUALITY_SUPERVISION: 'qualitySupervisionSignedOn',
  SAFETY_SUPERVISION: 'safetySupervisionSignedOn',
  WAGE_OFFICE: 'wageOfficeSignedOn',
} as const satisfies Record<SigningSection, string>;

type Signatures = Readonly<Record<(typeof signatureColumns)[SigningSection], string | null>>;

/** What the rules know of an application. */
export interface AcceptanceFacts extends Signatures {
  readonly status: AcceptanceStatus;
  readonly arrears: Arrears;
}

/** Columns of an application that an act sets. */
export interface AcceptanceColumns extends Partial<Signatures> {
  readonly stage?: AcceptanceStage;
  readonly openedOn?: string;
  readonly deputyHeadSignedOn?: string;
  readonly closedOn?: string;
}

type AcceptanceAct<Input, Facts = AcceptanceFacts> = Act<
  AcceptanceStatus,
  WagePost,
  Facts,
  Input,
  Change<AcceptanceStatus, AcceptanceColumns, WageRule>,
  WageUserErrorCode
>;

/** The project to be accepted, and the stages that its other applications are for. */
export interface ProjectToAccept {
  readonly project: { readonly status: ConstructionProjectStatus } | null;
  readonly applications: readonly { readonly stage: AcceptanceStage; readonly status: AcceptanceStatus }[];
}

/** The owner's application for a stage. */
export interface ApplyInput {
  readonly stage: AcceptanceStage;
  readonly note?: string | null | undefined;
}

const before: Record<AcceptanceStage, AcceptanceStage | null> = {
  FOUNDATION: null,
  MAIN_STRUCTURE: 'FOUNDATION',
  COMPLETION: 'MAIN_STRUCTURE',
};

const apply: AcceptanceAct<ApplyInput, ProjectToAccept> = {
  title: '建设单位申请',
  by: ['OWNER', 'ACCEPTANCE_CLERK'],
  from: [],
  decide: ({ project, applications }, { stage, note }, at) => {
    const passed = (of: AcceptanceStage | null): boolean =>
      of === null || applications.some((other) => other.stage === of && other.status === 'PASSED');
    const again = applications.some((other) => other.stage === stage && other.status !== 'FAILED');
    return (
      firstRefusal([
        [project === null, 'NO_SUCH_PROJECT', 'project'],
        [project?.status !== 'UNDER_CONSTRUCTION', 'PROJECT_NOT_AT_WORK', 'project'],
        [again, 'STAGE_APPLIED_FOR', 'stage'],
        [!passed(before[stage]), 'STAGE_OUT_OF_ORDER', 'stage'],
      ]) ?? agreed({ status: 'APPLIED', set: { stage, openedOn: at.today }, note: noted(note) })
    );
  },
};

/** The post that signs for a section. */
const signers: Record<SigningSection, WagePost> = {
  CONSTRUCTION_MANAGEMENT: 'CONSTRUCTION_SECTION',
  QUALITY_SUPERVISION: 'QUALITY_SECTION',
  SAFETY_SUPERVISION: 'SAFETY_SECTION',
  WAGE_OFFICE: 'WAGE_OFFICE_HEAD',
};

/** A section's signature. */
export interface SignInput {
  readonly section: SigningSection;
  readonly note?: string | null | undefined;
}

const sign: AcceptanceAct<SignInput> = {
  title: '科室签署',
  by: Object.values(signers),
  from: ['APPLIED', 'SIGNING'],
  decide: (application, { section, note }, at) => {
    const column = signatureColumns[section];
    const others = Object.values(signatureColumns).filter((other) => other !== column);
    return (
      firstRefusal([
        [!at.posts.includes(signers[section]), 'WRONG_SECTION', 'section'],
        [application[column] !== null, 'ALREADY_SIGNED', 'section'],
        [section === 'WAGE_OFFICE' && inArrears(application.arrears), 'ARREARS_OPEN', 'section'],
      ]) ??
      agreed({
        status: others.every((other) => application[other] !== null) ? 'ALL_SIGNED' : 'SIGNING',
        set: { [column]: at.today },
        note: noted(note),
      })
    );
  },
};

/** Why the wage office holds an application up, or lets it go on. */
export interface BlockInput {
  readonly reason: string;
}

const block: AcceptanceAct<BlockInput> = {
  title: '因欠薪暂停',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['APPLIED', 'SIGNING'],
  decide: ({ arrears, wageOfficeSignedOn }, { reason }) =>
    firstRefusal([
      [wageOfficeSignedOn !== null, 'ALREADY_SIGNED'],
      [!inArrears(arrears), 'NO_ARREARS'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ status: 'BLOCKED', note: reason }),
};

const release: AcceptanceAct<BlockInput> = {
  title: '欠薪付清恢复签署',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['BLOCKED'],
  decide: ({ arrears }, { reason }) =>
    firstRefusal([
      [inArrears(arrears), 'ARREARS_OPEN'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ status: 'SIGNING', note: reason }),
};

/** An act of which nothing needs to be said. */
export interface StepInput {
  readonly note?: string | null | undefined;
}

const deputyHeadSign: AcceptanceAct<StepInput> = {
  title: '分管领导签署',
  by: ['DEPUTY_HEAD'],
  from: ['ALL_SIGNED'],
  decide: (_application, { note }, at) =>
    agreed({ status: 'DEPUTY_HEAD_SIGNED', set: { deputyHeadSignedOn: at.today }, note: noted(note) }),
};

const begin: AcceptanceAct<StepInput> = {
  title: '开始联合验收',
  by: ['ACCEPTANCE_CLERK'],
  from: ['DEPUTY_HEAD_SIGNED'],
  decide: (_application, { note }) => agreed({ status: 'JOINT_ACCEPTANCE', note: noted(note) }),
};

/** The result of the joint acceptance; a failure has its reason. */
export interface ConcludeInput {
  readonly passed: boolean;
  readonly reason?: string | null | undefined;
}

const conclude: AcceptanceAct<ConcludeInput> = {
  title: '联合验收',
  by: ['ACCEPTANCE_CLERK'],
  from: ['JOINT_ACCEPTANCE'],
  decide: (_application, { passed, reason }, at) =>
    firstRefusal([[!passed && isBlank(reason), 'NO_REASON', 'reason']]) ??
    agreed({ status: passed ? 'PASSED' : 'FAILED', set: { closedOn: at.today }, note: noted(reason) }),
};

/** Every act to an application for acceptance by its mutation (DOMAIN 2.8; M-55). */
export const acceptanceActs = {
  acceptanceApply: apply,
  acceptanceSign: sign,
  acceptanceBlock: block,
  acceptanceRelease: release,
  acceptanceDeputyHeadSign: deputyHeadSign,
  acceptanceBegin: begin,
  acceptanceConclude: conclude,
};
