import { agreed, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  BadBehaviourStatus,
  ContractorSanction,
  WagePost,
  WageUserErrorCode,
  WageViolation,
} from '../codes.ts';
import type { WageRule } from './deadlines.ts';
import { firstRefusal, given, isBlank, noted } from './guards.ts';
import { decideHearing, type HearInput } from './hearing.ts';

/** What the rules know of a record. */
export interface BadBehaviourCase {
  readonly status: BadBehaviourStatus;
  readonly proposedOn: string;
  readonly validTo: string | null;
}

/** Columns of a record that an act sets. */
export interface BadBehaviourColumns {
  readonly organizationCode?: string;
  readonly violation?: WageViolation | null;
  readonly sanction?: ContractorSanction;
  readonly proposedOn?: string;
  readonly heardOn?: string;
  readonly decidedOn?: string;
  readonly validTo?: string;
  readonly inForceOn?: string;
  readonly liftedOn?: string;
}

type BadBehaviourAct<Input, Facts = BadBehaviourCase> = Act<
  BadBehaviourStatus,
  WagePost,
  Facts,
  Input,
  Change<BadBehaviourStatus, BadBehaviourColumns, WageRule>,
  WageUserErrorCode
>;

/** What an officer proposes against a firm; nothing proposes it by itself (DOMAIN 8). */
export interface ProposeInput {
  readonly organization: string;
  readonly violation?: WageViolation | null | undefined;
  readonly sanction: ContractorSanction;
  readonly reason: string;
}

const propose: BadBehaviourAct<ProposeInput, { readonly projectKnown: boolean }> = {
  title: '拟记录不良行为',
  by: ['INVESTIGATOR'],
  from: [],
  decide: ({ projectKnown }, { organization, violation, sanction, reason }, at) =>
    firstRefusal([
      [!projectKnown, 'NO_SUCH_PROJECT', 'project'],
      [isBlank(organization), 'NO_FIRM', 'organization'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ??
    agreed({
      status: 'PROPOSED',
      set: {
        organizationCode: organization,
        violation: violation ?? null,
        sanction,
        proposedOn: at.today,
      },
      note: reason,
    }),
};

const hear: BadBehaviourAct<HearInput> = {
  title: '听取陈述申辩',
  by: ['INVESTIGATOR'],
  from: ['PROPOSED'],
  decide: decideHearing,
};

/** The decision, which may be milder than what was proposed. */
export interface DecideInput {
  readonly sanction: ContractorSanction;
  /** The last day on which it applies. */
  readonly validTo: string;
  readonly reason: string;
}

const decide: BadBehaviourAct<DecideInput> = {
  title: '决定',
  by: ['DEPUTY_HEAD'],
  from: ['HEARD'],
  decide: (_record, { sanction, validTo, reason }, at) =>
    firstRefusal([
      [validTo <= at.today, 'DAYS_OUT_OF_ORDER', 'validTo'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ status: 'DECIDED', set: { sanction, validTo, decidedOn: at.today }, note: reason }),
};

/** A step of which nothing more needs to be said. */
export interface RecordStepInput {
  readonly note?: string | null | undefined;
}

const publish: BadBehaviourAct<RecordStepInput> = {
  title: '公示并通报各部门',
  by: ['CONSTRUCTION_SECTION'],
  from: ['DECIDED'],
  decide: (_record, { note }, at) =>
    agreed({ status: 'IN_FORCE', set: { inForceOn: at.today }, note: noted(note) }),
};

const expire: BadBehaviourAct<RecordStepInput> = {
  title: '到期撤下',
  by: ['CONSTRUCTION_SECTION'],
  from: ['IN_FORCE'],
  decide: ({ validTo }, { note }, at) =>
    firstRefusal([[given(validTo) >= at.today, 'STILL_IN_FORCE']]) ??
    agreed({ status: 'EXPIRED', note: noted(note) }),
};

/** Why a sanction ends before its time. */
export interface LiftInput {
  readonly reason: string;
}

const lift: BadBehaviourAct<LiftInput> = {
  title: '提前解除',
  by: ['DEPUTY_HEAD'],
  from: ['DECIDED', 'IN_FORCE'],
  decide: (_record, { reason }, at) =>
    firstRefusal([[isBlank(reason), 'NO_REASON', 'reason']]) ??
    agreed({ status: 'LIFTED', set: { liftedOn: at.today }, note: reason }),
};

/** Every act to a bad-behaviour record of a firm by its mutation (M-58): proposed, heard, and decided by persons. */
export const badBehaviourActs = {
  badBehaviourPropose: propose,
  badBehaviourHear: hear,
  badBehaviourDecide: decide,
  badBehaviourPublish: publish,
  badBehaviourExpire: expire,
  badBehaviourLift: lift,
};
