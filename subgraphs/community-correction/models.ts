import type { Page } from '../_kit/connection.ts';
import type { CorrectionKind } from './codes.ts';
import type {
  correctionSanction,
  correctionSubject,
  correctionSubjectHistory,
  electronicTracking,
  identityVerification,
  reintegrationCase,
  releaseHandover,
  supportMeasure,
} from './tables.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type CorrectionSubject = typeof correctionSubject.$inferSelect;
export type ElectronicTracking = typeof electronicTracking.$inferSelect;
export type SanctionDecision = typeof correctionSanction.$inferSelect;
export type ReintegrationCase = typeof reintegrationCase.$inferSelect;
export type ReleaseHandover = typeof releaseHandover.$inferSelect;
export type IdentityVerification = typeof identityVerification.$inferSelect;
export type SupportMeasure = typeof supportMeasure.$inferSelect;
export type HistoryEntry = typeof correctionSubjectHistory.$inferSelect;
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
  handedOver: number | null;
  reoffended: number | null;
  identityChecked: number | null;
  identityVerified: number | null;
  identityUnverified: number | null;
  tracked: number | null;
}
export interface CorrectionKindCount {
  kind: CorrectionKind;
  persons: number | null;
}
