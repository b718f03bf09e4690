import {
  agreed,
  refused,
  type Act,
  type ActContext,
  type Change,
  type Decision,
} from '../../../_kit/acts/machine.ts';
import type {
  AidCaseStatus,
  AidObjectionStatus,
  AidOutcome,
  AidProviderKind,
  AidQualityGrade,
  AidTerminationGround,
  LegalAidForm,
  LegalAidPost,
  LegalAidUserErrorCode,
} from '../../codes.ts';
import type { LegalAidRule } from '../deadlines.ts';

/** What the rules know of a case; days as `YYYY-MM-DD`, amounts in yuan. */
export interface CaseFacts {
  readonly status: AidCaseStatus;
  readonly form: LegalAidForm;
  readonly noticeOrgan: string | null;
  readonly assignee: string | null;
  readonly assignedOn: string | null;
  readonly changeRequestedOn: string | null;
  readonly terminationGround: AidTerminationGround | null;
  readonly objection: AidObjectionStatus | null;
  readonly lossRecovered: string | null;
  readonly subsidyApprovedOn: string | null;
  readonly subsidyApprovedBy: string | null;
  readonly subsidyPaidOn: string | null;
  readonly qualityGrade: AidQualityGrade | null;
}

/** Columns of a case that an act sets. */
export interface CaseColumns {
  readonly openedOn?: string;
  readonly providerKind?: AidProviderKind;
  readonly providerName?: string;
  readonly assignee?: string;
  readonly assignedOn?: string;
  readonly changeRequestedOn?: string | null;
  readonly disputeNumber?: string;
  readonly outcome?: AidOutcome;
  readonly terminationGround?: AidTerminationGround | null;
  readonly objection?: AidObjectionStatus | null;
  readonly objectedOn?: string | null;
  readonly objectionDecidedOn?: string | null;
  readonly closedOn?: string | null;
  readonly lossRecovered?: string;
  readonly fileSubmittedOn?: string | null;
  readonly fileReviewedOn?: string;
  readonly subsidyAmount?: string;
  readonly subsidyApprovedOn?: string;
  readonly subsidyApprovedBy?: string;
  readonly subsidyPaidOn?: string;
  readonly qualityGrade?: AidQualityGrade;
  readonly qualityReviewedOn?: string;
  readonly archivedOn?: string;
}

/** An act to a case. */
export type CaseAct<Input, Facts = CaseFacts> = Act<
  AidCaseStatus,
  LegalAidPost,
  Facts,
  Input,
  Change<AidCaseStatus, CaseColumns, LegalAidRule>,
  LegalAidUserErrorCode
>;

/** Who works on a case: the person to whom it is assigned; the agency's head for one that has no account of theirs. */
export const worksOnIt = ['ASSIGNED_PERSON', 'AGENCY_HEAD'] as const satisfies readonly LegalAidPost[];

/** Refuses whoever is neither the assigned person nor, where there is no account of theirs, the agency's head. */
export function decideWhose(
  { assignee }: Pick<CaseFacts, 'assignee'>,
  at: ActContext<LegalAidPost>,
): Decision<null, LegalAidUserErrorCode> {
  const theirs = assignee === null ? at.posts.includes('AGENCY_HEAD') : assignee === at.subject;
  return theirs ? agreed(null) : refused('NOT_ASSIGNED_TO_YOU');
}
