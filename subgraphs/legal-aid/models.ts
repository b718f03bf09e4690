import type { IncomingReferral } from '../_kit/acts/incoming-referral/table.ts';
import type { UserErrorModel } from '../_kit/acts/userErrors.ts';
import type { Page } from '../_kit/connection.ts';
import type { DeadlineRow } from '../_kit/deadlines/table.ts';
import type {
  AidApplicantCategory,
  AidOutcome,
  AidQualityGrade,
  LegalAidForm,
  LegalAidMatter,
  LegalAidUserErrorCode,
  WorkstationKind,
} from './codes.ts';
import type {
  aidCase,
  aidComplaint,
  aidFraud,
  applicationHistory,
  application,
  coverageReport,
  feeWaiver,
  majorCaseStudy,
  noticeIssuer,
  workstation,
} from './tables/index.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type LegalAidApplication = typeof application.$inferSelect;
export type LegalAidCase = typeof aidCase.$inferSelect;
export type LegalAidComplaint = typeof aidComplaint.$inferSelect;
export type LegalAidFraudCase = typeof aidFraud.$inferSelect;
export type FeeWaiver = typeof feeWaiver.$inferSelect;
export type MajorCaseStudy = typeof majorCaseStudy.$inferSelect;
export type Workstation = typeof workstation.$inferSelect;
export type CoverageReport = typeof coverageReport.$inferSelect;
export type HistoryEntry = typeof applicationHistory.$inferSelect;
export type LegalAidApplicationConnection = Page<LegalAidApplication>;
export type LegalAidCaseConnection = Page<LegalAidCase>;
export type LegalAidComplaintConnection = Page<LegalAidComplaint>;
export type LegalAidFraudCaseConnection = Page<LegalAidFraudCase>;
export type WorkstationConnection = Page<Workstation>;

export type { DeadlineRow as Deadline } from '../_kit/deadlines/table.ts';
export type LegalAidDeadline = DeadlineRow;
export type LegalAidDeadlineConnection = Page<DeadlineRow>;
export type LegalAidUserError = UserErrorModel<LegalAidUserErrorCode>;

/** What comes of an act. */
export interface LegalAidApplicationPayload {
  legalAidApplication: LegalAidApplication | null;
  userErrors: readonly LegalAidUserError[];
}
export interface WorkstationPayload {
  workstation: Workstation | null;
  userErrors: readonly LegalAidUserError[];
}
export interface LegalAidCasePayload {
  legalAidCase: LegalAidCase | null;
  userErrors: readonly LegalAidUserError[];
}

export interface LegalAidComplaintPayload {
  legalAidComplaint: LegalAidComplaint | null;
  userErrors: readonly LegalAidUserError[];
}

export interface LegalAidFraudCasePayload {
  legalAidFraudCase: LegalAidFraudCase | null;
  userErrors: readonly LegalAidUserError[];
}

/** A region of which only the code is known here. */
export interface Region {
  code: string;
}
/** An organisation of which only the code is known here. */
export interface Organization {
  code: string;
}
/** A dispute of which only the number is known here. */
export interface Dispute {
  number: string;
}
/** A wage complaint of which only the number is known here. */
export interface WageComplaint {
  number: string;
}
/** A project of which only the number is known here. */
export interface ConstructionProject {
  number: string;
}

/** A joint notice with the bodies that issued it. */
export interface WorkstationNotice {
  number: string;
  title: string;
  issuedOn: string;
  issuers: NoticeIssuer[];
}
export type NoticeIssuer = typeof noticeIssuer.$inferSelect;

/** The workstations of a region on a day; the notices are read when somebody asks for them. */
export interface WorkstationNetwork {
  code: string;
  on: string;
  byKind: WorkstationKindCount[];
}
export interface WorkstationKindCount {
  kind: WorkstationKind;
  count: number;
}

/** Counts of applications and cases opened in a region within a period; breakdowns are read when somebody asks. */
export interface LegalAidStatistics {
  code: string;
  period: { from: string; to: string };
  applications: number;
  applicationsGranted: number;
  applicationsWithoutMeansCheck: number;
  applicationsRefused: number;
  applicationsWithdrawn: number;
  accepted: number;
  concluded: number;
  concludedByMediation: number;
  terminated: number;
  recipients: number;
  fastLane: number;
  lossRecovered: string;
  subsidiesPaid: number;
  subsidyAmount: string;
}

/** What is published of a region and a period (Legal Aid Law art. 58). */
export interface LegalAidReport {
  code: string;
  period: { from: string; to: string };
  applicationsReceived: number;
  applicationsGranted: number;
  applicationsRefused: number;
  casesOpened: number;
  casesConcluded: number;
  casesTerminated: number;
  lossRecovered: string;
  subsidiesPaid: number;
  subsidyFunds: string;
  costRecovered: string;
}
export interface AidQualityCount {
  grade: AidQualityGrade;
  cases: number;
}

/** One line of a breakdown that is about work. */
export interface AidOutcomeCount {
  outcome: AidOutcome;
  cases: number;
}
export interface AidFormCount {
  form: LegalAidForm;
  cases: number;
}
export interface AidMonthCount {
  month: string;
  cases: number;
}

/** One line of a breakdown that is about persons: other departments do not get those of too few. */
export interface AidCategoryCount {
  category: AidApplicantCategory;
  cases: number;
  recipients: number;
  lossRecovered: string;
  medianDaysToClose: number | null;
}
export interface AidMatterCount {
  matter: LegalAidMatter | null;
  cases: number;
  recipients: number;
  lossRecovered: string;
}

/** Aid in matters of one project. */
export interface ProjectLegalAid {
  totalCases: number;
  openCases: number;
}

/** What comes of an act to a referral that was sent here. */
export interface LegalAidReferralPayload {
  incomingReferral: IncomingReferral | null;
  userErrors: readonly LegalAidUserError[];
}
export type { IncomingReferral };
export type IncomingReferralConnection = Page<IncomingReferral>;
