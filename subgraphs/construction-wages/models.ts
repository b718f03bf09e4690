import type { UserErrorModel } from '../_kit/acts/userErrors.ts';
import type { Page } from '../_kit/connection.ts';
import type { DeadlineRow } from '../_kit/deadlines/table.ts';
import type {
  AcceptanceStage,
  InspectionCampaign,
  PayrollSheetStatus,
  SigningSection,
  WageComplaintStatus,
  WageDepositStatus,
  WageFinding,
  WageUserErrorCode,
} from './codes.ts';
import type {
  acceptanceApplication,
  badBehaviour,
  constructionProject,
  inspection,
  rectificationOrder,
  wageComplaint,
  wageComplaintHistory,
  wageDeposit,
  wagePayment,
} from './tables/index.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type ConstructionProject = typeof constructionProject.$inferSelect;
export type WageComplaint = typeof wageComplaint.$inferSelect;
export type WageDeposit = typeof wageDeposit.$inferSelect;
export type AcceptanceApplication = typeof acceptanceApplication.$inferSelect;
export type Inspection = typeof inspection.$inferSelect;
export type RectificationOrder = typeof rectificationOrder.$inferSelect;
export type BadBehaviourRecord = typeof badBehaviour.$inferSelect;
export type WagePayment = typeof wagePayment.$inferSelect;
export type HistoryEntry = typeof wageComplaintHistory.$inferSelect;
export type ConstructionProjectConnection = Page<ConstructionProject>;
export type WageComplaintConnection = Page<WageComplaint>;

export type { DeadlineRow as Deadline } from '../_kit/deadlines/table.ts';
export type WageDeadline = DeadlineRow;
export type WageDeadlineConnection = Page<DeadlineRow>;
/** What comes of an act to a rectification order. */
export interface RectificationOrderPayload {
  rectificationOrder: RectificationOrder | null;
  userErrors: readonly WageUserError[];
}
/** What comes of an act to a bad-behaviour record. */
export interface BadBehaviourPayload {
  badBehaviourRecord: BadBehaviourRecord | null;
  userErrors: readonly WageUserError[];
}
/** What comes of an act to a payroll sheet. */
export interface PayrollSheetPayload {
  payrollSheet: PayrollSheet | null;
  userErrors: readonly WageUserError[];
}
/** What comes of an act to a project. */
export interface ConstructionProjectPayload {
  constructionProject: ConstructionProject | null;
  userErrors: readonly WageUserError[];
}
/** What comes of an act to a deposit. */
export interface WageDepositPayload {
  wageDeposit: WageDeposit | null;
  userErrors: readonly WageUserError[];
}
/** What comes of an act to an application for acceptance. */
export interface AcceptancePayload {
  acceptanceApplication: AcceptanceApplication | null;
  userErrors: readonly WageUserError[];
}
export type AcceptanceApplicationConnection = Page<AcceptanceApplication>;
export type WageUserError = UserErrorModel<WageUserErrorCode>;
/** What comes of an act to a complaint. */
export interface WageComplaintPayload {
  wageComplaint: WageComplaint | null;
  userErrors: readonly WageUserError[];
}

/** A region of which only the code is known here. */
export interface Region {
  code: string;
}
/** An organisation of which only the code is known here. */
export interface Organization {
  code: string;
}
/** A legal aid case of which only the number is known here. */
export interface LegalAidCase {
  number: string;
}
/** A dispute of which only the number is known here. */
export interface Dispute {
  number: string;
}

/** Complaints about one project; amounts in yuan. */
export interface ProjectComplaints {
  total: number;
  open: number;
  workersAffected: number;
  arrears: string;
  recovered: string;
}
export interface ProjectRoster {
  onSite: number;
  withoutContract: number;
}

/** A month's payroll of a project; everything but the month and the state is null while it is not handed in. */
export interface PayrollSheet {
  id: string | null;
  number: string | null;
  projectNumber: string;
  month: string;
  status: PayrollSheetStatus;
  workers: number | null;
  confirmed: number | null;
  refused: number | null;
  payableAmount: string | null;
  paidAmount: string | null;
  submittedOn: string | null;
  paidOn: string | null;
}
export interface CoSignature {
  section: SigningSection;
  signedOn: string | null;
}

/** Figures of a region for a period; breakdowns are read when somebody asks for them, and amounts are in yuan. */
export interface ConstructionWagesStatistics {
  code: string;
  period: { from: string; to: string };
  complaints: number;
  open: number;
  workersTotal: number;
  arrears: string;
  recovered: string;
}

/** One line of a breakdown. */
interface ComplaintCount {
  complaints: number;
  arrears: string;
  recovered: string;
}
export interface WageComplaintStatusCount extends ComplaintCount {
  status: WageComplaintStatus;
}
export interface WageFindingCount extends ComplaintCount {
  finding: WageFinding;
}
export interface WageComplaintMonthCount extends ComplaintCount {
  month: string;
}
export interface PayrollCompliance {
  due: number;
  submitted: number;
  overdue: number;
  paid: number;
}
export interface WageDepositCount {
  status: WageDepositStatus;
  count: number;
  required: string;
  held: string;
}
export interface AcceptanceStageCount {
  stage: AcceptanceStage;
  applications: number;
  passed: number;
  blocked: number;
}
export interface InspectionCampaignCount {
  campaign: InspectionCampaign;
  inspections: number;
  withViolations: number;
  rectified: number;
}
