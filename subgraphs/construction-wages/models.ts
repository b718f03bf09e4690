import type { IncomingReferral } from '../_kit/acts/incoming-referral/table.ts';
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
  jointPunishment,
  rectificationOrder,
  seasonalCampaign,
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
export type SeasonalCampaign = typeof seasonalCampaign.$inferSelect;
export type JointPunishmentListing = typeof jointPunishment.$inferSelect;
export type WagePayment = typeof wagePayment.$inferSelect;
export type HistoryEntry = typeof wageComplaintHistory.$inferSelect;
export type ConstructionProjectConnection = Page<ConstructionProject>;
export type WageComplaintConnection = Page<WageComplaint>;
export type SeasonalCampaignConnection = Page<SeasonalCampaign>;
export type JointPunishmentListingConnection = Page<JointPunishmentListing>;
export type PayrollSheetConnection = Page<PayrollSheet>;
export type WageDepositConnection = Page<WageDeposit>;
export type RectificationOrderConnection = Page<RectificationOrder>;
export type BadBehaviourRecordConnection = Page<BadBehaviourRecord>;
/** Inspections recorded in a campaign. */
export interface CampaignInspections {
  total: number;
  withViolations: number;
  rectified: number;
}

export type { DeadlineRow as Deadline } from '../_kit/deadlines/table.ts';
export type WageDeadline = DeadlineRow;
export type WageDeadlineConnection = Page<DeadlineRow>;
export type AcceptanceApplicationConnection = Page<AcceptanceApplication>;
export type WageUserError = UserErrorModel<WageUserErrorCode>;

/** What comes of an act: the case as it is now, or why the act was not done. */
type PayloadOf<Name extends string, Row> = { readonly [name in Name]: Row | null } & {
  readonly userErrors: readonly WageUserError[];
};
export type SeasonalCampaignPayload = PayloadOf<'seasonalCampaign', SeasonalCampaign>;
export type JointPunishmentPayload = PayloadOf<'jointPunishmentListing', JointPunishmentListing>;
export type RectificationOrderPayload = PayloadOf<'rectificationOrder', RectificationOrder>;
export type BadBehaviourPayload = PayloadOf<'badBehaviourRecord', BadBehaviourRecord>;
export type PayrollSheetPayload = PayloadOf<'payrollSheet', PayrollSheet>;
export type ConstructionProjectPayload = PayloadOf<'constructionProject', ConstructionProject>;
export type WageDepositPayload = PayloadOf<'wageDeposit', WageDeposit>;
export type AcceptancePayload = PayloadOf<'acceptanceApplication', AcceptanceApplication>;
export type WageComplaintPayload = PayloadOf<'wageComplaint', WageComplaint>;

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
  medianDaysToPayment: number | null;
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

/** What comes of an act to a referral that was sent here. */
export interface WageReferralPayload {
  incomingReferral: IncomingReferral | null;
  userErrors: readonly WageUserError[];
}
export type { IncomingReferral };
export type IncomingReferralConnection = Page<IncomingReferral>;
