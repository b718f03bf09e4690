import { refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  ClassDecisionStatus,
  CommutationStatus,
  CorrectionKind,
  CorrectionPost,
  CorrectionSanction,
  CorrectionStatus,
  CorrectionUserErrorCode,
  CorrectionLeaveStatus,
  CorrectionMoveStatus,
  CorrectionNoticeRecipient,
  CorrectionRecurrentLeaveStatus,
  SanctionProposalStatus,
  SupervisionClass,
  TrackingProposalStatus,
} from '../codes.ts';
import type { CorrectionRule } from './deadlines.ts';

/** What the rules know of a person under correction; days as `YYYY-MM-DD`. */
export interface SubjectFacts {
  readonly kind: CorrectionKind;
  readonly status: CorrectionStatus;
  readonly isMinor: boolean;
  readonly medicalParole: boolean;
  readonly openedOn: string;
  /** Null for who was imported without it; the two days after it are so for everybody imported. */
  readonly effectiveOn: string | null;
  readonly receivedOn: string | null;
  readonly planOn: string | null;
  readonly groupOn: string | null;
  readonly termEndsOn: string;
  readonly supervisionClass: SupervisionClass | null;
  /** The day of the summing-up before the end; null before, and for who was imported (R-CC-20). */
  readonly summedUpOn: string | null;
}

/** A term of tracking that was approved. */
export interface ApprovedTracking {
  readonly fromDay: string;
  readonly toDay: string;
  readonly liftedOn: string | null;
}

/** What the rules know besides, of the requests and proposals: of each kind the newest, null when there is none. */
export interface CaseFile extends SubjectFacts {
  readonly leave: {
    readonly status: CorrectionLeaveStatus;
    readonly fromDay: string;
    readonly toDay: string;
  } | null;
  readonly recurrentLeave: {
    readonly status: CorrectionRecurrentLeaveStatus;
    readonly fromDay: string;
    readonly toDay: string;
  } | null;
  readonly move: {
    readonly status: CorrectionMoveStatus;
    readonly appliedOn: string;
    readonly handedOverOn: string | null;
  } | null;
  /** The last custody by another organ; its end is null while it goes on. */
  readonly custody: { readonly takenOn: string; readonly endedOn: string | null } | null;
  readonly proposal: {
    readonly status: SanctionProposalStatus;
    readonly sanction: CorrectionSanction;
    readonly proposedBy: string;
    readonly checkedBy: string | null;
    readonly decidedOn: string | null;
    readonly arrestAskedOn: string | null;
    readonly arrestAnsweredOn: string | null;
  } | null;
  readonly commutation: { readonly status: CommutationStatus; readonly sentOn: string } | null;
  /** Rules whose deadlines run. */
  readonly running: readonly string[];
  /** What was decided so far, or was proposed outside and taken up there. */
  readonly decided: readonly CorrectionSanction[];
  readonly trackings: readonly ApprovedTracking[];
  readonly trackingProposal: {
    readonly status: TrackingProposalStatus;
    readonly fromDay: string;
    readonly toDay: string;
  } | null;
  readonly classDecision: {
    readonly status: ClassDecisionStatus;
    readonly proposed: SupervisionClass;
    readonly proposedBy: string;
    readonly decidedBy: string | null;
  } | null;
  /** Numbers of the procuratorate's remarks that are not answered. */
  readonly openRemarks: readonly string[];
  /** Leaves that were taken, for the count of R-CC-10. */
  readonly leavesTaken: readonly { readonly fromDay: string; readonly toDay: string }[];
}

/** Columns of a person under correction that an act sets. */
export interface SubjectColumns {
  readonly supervisionClass?: SupervisionClass;
  readonly openedOn?: string;
  readonly effectiveOn?: string;
  readonly reportedOn?: string;
  readonly receivedOn?: string;
  readonly planOn?: string;
  readonly groupOn?: string;
  readonly summedUpOn?: string;
  readonly closedOn?: string;
  readonly termEndsOn?: string;
}

/** An act to a person's correction. */
export type SubjectAct<Input, Facts = CaseFile> = Act<
  CorrectionStatus,
  CorrectionPost,
  Facts,
  Input,
  Change<CorrectionStatus, SubjectColumns, CorrectionRule>,
  CorrectionUserErrorCode
>;

/** States in which correction has not ended. */
export const living: readonly CorrectionStatus[] = [
  'NOTIFIED',
  'REPORTED_IN',
  'NOT_REPORTED',
  'ENROLLED',
  'UNDER_CORRECTION',
  'ON_LEAVE',
];

/** States in which a person is held to the rules of correction, those who never came included. */
export const bound: readonly CorrectionStatus[] = [
  'REPORTED_IN',
  'NOT_REPORTED',
  'ENROLLED',
  'UNDER_CORRECTION',
  'ON_LEAVE',
];

/** True while another organ holds the person, as an officer has entered it. */
export function isInCustody({ custody }: Pick<CaseFile, 'custody'>): boolean {
  return custody !== null && custody.endedOn === null;
}

/** The organs that hear of the end, and of somebody who never came (CCL art. 44). */
export const allOrgans: readonly CorrectionNoticeRecipient[] = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];

/** Refuses when one of the organs was not told; null when all were. */
export function untold(
  told: readonly CorrectionNoticeRecipient[],
  due: readonly CorrectionNoticeRecipient[],
) {
  return due.every((organ) => told.includes(organ)) ? null : refused('NOTICES_MISSING', 'notices');
}

/** Refuses a text of nothing but blanks; null when something was written. */
export function unsaid(text: string, field: string) {
  return text.trim() === '' ? refused('REASONS_MISSING', field) : null;
}

/** Refuses a day that has not come, or one before the earliest it can be; null when it fits. */
export function wrongDay(day: string, earliest: string, today: string, field: string) {
  if (day > today) return refused('DAY_IN_FUTURE', field);
  return day < earliest ? refused('DAY_TOO_EARLY', field) : null;
}
