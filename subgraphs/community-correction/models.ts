import type { Page } from '../_kit/connection.ts';
import type { UserErrorModel } from '../_kit/acts/userErrors.ts';
import type { CorrectionKind, CorrectionUserErrorCode } from './codes.ts';
import type { DeadlineRow } from '../_kit/deadlines/table.ts';
import type {
  classDecision,
  commutation,
  correctionNotice,
  correctionSanction,
  correctionSubject,
  correctionSubjectHistory,
  custody,
  electronicTracking,
  groupMember,
  identityVerification,
  leaveRequest,
  moveRequest,
  periodicReport,
  planTask,
  procuratorateRemark,
  recurrentLeave,
  reintegrationCase,
  releaseHandover,
  sanctionProposal,
  supportMeasure,
  trackingProposal,
} from './tables/index.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type CorrectionSubject = typeof correctionSubject.$inferSelect;
export type ElectronicTracking = typeof electronicTracking.$inferSelect;
export type SanctionDecision = typeof correctionSanction.$inferSelect;
export type ReintegrationCase = typeof reintegrationCase.$inferSelect;
export type ReleaseHandover = typeof releaseHandover.$inferSelect;
export type IdentityVerification = typeof identityVerification.$inferSelect;
export type SupportMeasure = typeof supportMeasure.$inferSelect;
export type HistoryEntry = typeof correctionSubjectHistory.$inferSelect;
export type CorrectionTask = typeof planTask.$inferSelect;
export type CorrectionGroupSeat = typeof groupMember.$inferSelect;
export type CorrectionReport = typeof periodicReport.$inferSelect;
export type CorrectionNotice = typeof correctionNotice.$inferSelect;
export type CorrectionLeave = typeof leaveRequest.$inferSelect;
export type CorrectionRecurrentLeave = typeof recurrentLeave.$inferSelect;
export type CorrectionCustody = typeof custody.$inferSelect;
export type CorrectionMove = typeof moveRequest.$inferSelect;
export type SanctionProposal = typeof sanctionProposal.$inferSelect;
export type TrackingProposal = typeof trackingProposal.$inferSelect;
export type ClassDecision = typeof classDecision.$inferSelect;
export type CorrectionCommutation = typeof commutation.$inferSelect;
export type ProcuratorateRemark = typeof procuratorateRemark.$inferSelect;
export type { DeadlineRow as Deadline } from '../_kit/deadlines/table.ts';
export type CorrectionDeadline = DeadlineRow;
export type CorrectionUserError = UserErrorModel<CorrectionUserErrorCode>;
export interface CorrectionSubjectPayload {
  correctionSubject: CorrectionSubject | null;
  userErrors: readonly CorrectionUserError[];
}
export interface CorrectionTaskPayload {
  correctionTask: CorrectionTask | null;
  userErrors: readonly CorrectionUserError[];
}
export interface ReintegrationCasePayload {
  reintegrationCase: ReintegrationCase | null;
  userErrors: readonly CorrectionUserError[];
}
export type CorrectionTaskConnection = Page<CorrectionTask>;
export type CorrectionDeadlineConnection = Page<DeadlineRow>;
export type CorrectionSubjectConnection = Page<CorrectionSubject>;
export type ReintegrationCaseConnection = Page<ReintegrationCase>;
export type IdentityVerificationConnection = Page<IdentityVerification>;

/** A region of which only the code is known here. */
export interface Region {
  code: string;
}
/** An organisation of which only the code is known here. */
export interface Organization {
  code: string;
}

/** Counts of persons in a region and period; null is hidden from the viewer (decision 4). */
export interface CommunityCorrectionStatistics {
  code: string;
  period: { from: string; to: string };
  onRegister: number | null;
  received: number | null;
  receivedFromElsewhere: number | null;
  completed: number | null;
  withPlanAndGroup: number | null;
  reintegrationOpen: number | null;
  preRelease: number | null;
  releasesDue: number | null;
  releasesHandedOver: number | null;
  handedOver: number | null;
  reoffended: number | null;
  identityChecked: number | null;
  identityVerified: number | null;
  identityUnverified: number | null;
  tracked: number | null;
  trackedBeyondLaw: number | null;
}
export interface CorrectionKindCount {
  kind: CorrectionKind;
  persons: number | null;
}
