import type { IncomingReferral } from '../_kit/acts/incoming-referral/table.ts';
import type { UserErrorModel } from '../_kit/acts/userErrors.ts';
import type { Page } from '../_kit/connection.ts';
import type { DeadlineRow } from '../_kit/deadlines/table.ts';
import type { CommitteeChangeKind, MediationUserErrorCode } from './codes.ts';
import type {
  agreement,
  committee,
  committeeInspection,
  committeeMember,
  confirmation,
  dispute,
  disputeHistory,
  dossier,
  escalation,
  informationOfficer,
  mediationSession,
  mediator,
  monthlyReport,
  monthlyReportLine,
  registerEntry,
  revisit,
  subsidy,
  subsidyScale,
} from './tables/index.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type Dispute = typeof dispute.$inferSelect;
export type MediationCommittee = typeof committee.$inferSelect;
export interface MediationCommitteePayload {
  mediationCommittee: MediationCommittee | null;
  userErrors: readonly MediationUserError[];
}
export type DisputeConnection = Page<Dispute>;
export type HistoryEntry = typeof disputeHistory.$inferSelect;

export type { DeadlineRow as Deadline } from '../_kit/deadlines/table.ts';
export type MediationDeadline = DeadlineRow;
export type MediationDeadlineConnection = Page<DeadlineRow>;
export type MediationUserError = UserErrorModel<MediationUserErrorCode>;
/** What comes of an act to a dispute. */
export interface DisputePayload {
  dispute: Dispute | null;
  userErrors: readonly MediationUserError[];
}

/** What comes of an act to a judicial confirmation. */
export interface JudicialConfirmationPayload {
  judicialConfirmation: JudicialConfirmation | null;
  userErrors: readonly MediationUserError[];
}
export type JudicialConfirmation = typeof confirmation.$inferSelect;
export type JudicialConfirmationConnection = Page<JudicialConfirmation>;

export interface MediationSubsidyPayload {
  mediationSubsidy: MediationSubsidy | null;
  userErrors: readonly MediationUserError[];
}
export type MediationSubsidy = typeof subsidy.$inferSelect;
export type MediationSubsidyConnection = Page<MediationSubsidy>;
export interface SubsidyScalePayload {
  subsidyScale: SubsidyScale | null;
  userErrors: readonly MediationUserError[];
}
export type SubsidyScale = typeof subsidyScale.$inferSelect;
export interface MediationDossierPayload {
  mediationDossier: MediationDossier | null;
  userErrors: readonly MediationUserError[];
}
export type MediationDossier = typeof dossier.$inferSelect;
export type MediationDossierConnection = Page<MediationDossier>;

export interface MediationReportPayload {
  mediationReport: MediationReport | null;
  userErrors: readonly MediationUserError[];
}
export type MediationReport = typeof monthlyReport.$inferSelect;
export type MediationReportConnection = Page<MediationReport>;
export type MediationReportLine = typeof monthlyReportLine.$inferSelect;
/** The lines of one submission. */
export interface MediationReportEdition {
  lines: readonly MediationReportLine[];
}
/** A change in a committee; committee and member by their numbers. */
export interface CommitteeChange {
  on: string;
  kind: CommitteeChangeKind;
  committee: string;
  member: string | null;
}

export type MediationSession = typeof mediationSession.$inferSelect;
export type MediationAgreement = typeof agreement.$inferSelect;
export type DisputeEscalation = typeof escalation.$inferSelect;
export type DisputeRevisit = typeof revisit.$inferSelect;

/** A region of which only the code is known here. */
export interface Region {
  code: string;
}
/** An organisation of which only the code is known here. */
export interface Organization {
  code: string;
}
/** A project of which only the number is known here. */
export interface ConstructionProject {
  number: string;
}

export type CommitteeMember = typeof committeeMember.$inferSelect;
export type Mediator = typeof mediator.$inferSelect;
export type CommitteeInspectionItem = typeof committeeInspection.$inferSelect;
/** A sheet: its items, all of one day. */
export interface CommitteeInspection {
  inspectedOn: string;
  items: readonly CommitteeInspectionItem[];
}
export type InformationOfficer = typeof informationOfficer.$inferSelect;
export type InformationOfficerConnection = Page<InformationOfficer>;
/** A line of a book, with the number of the line that took its place. */
export type RegisterEntry = typeof registerEntry.$inferSelect & { correctedBy: string | null };
export type RegisterEntryConnection = Page<RegisterEntry>;
export type MediationCommitteeConnection = Page<MediationCommittee>;

export type {
  MediationStatistics,
  DisputeKindCount,
  DisputeOriginCount,
  DisputeTierCount,
  DisputeMonthCount,
  MediationNetwork,
  CommitteeCount,
  MonthlyReportCompliance,
  BudgetLine,
  MediationBudget,
  CaseSubsidyStatistics,
} from './models/statistics.ts';

/** What comes of an act to a referral that was sent here. */
export interface MediationReferralPayload {
  incomingReferral: IncomingReferral | null;
  userErrors: readonly MediationUserError[];
}
export type { IncomingReferral };
export type IncomingReferralConnection = Page<IncomingReferral>;
