import type { UserErrorModel } from '../_kit/acts/userErrors.ts';
import type { Page } from '../_kit/connection.ts';
import type { DeadlineRow } from '../_kit/deadlines/table.ts';
import type {
  CaseChangeKind,
  CaseGrouping,
  DispatchUserErrorCode,
  DutyGrouping,
  ReferralDepartment,
  SweepOccasion,
  SweepSlotState,
  SweepTier,
} from './codes.ts';
import type { SweepTotal } from './rules/sweepTotals.ts';
import type {
  assignment,
  commandCentre,
  indexedCase,
  indexedDuty,
  jointMeeting,
  memberBody,
  referral,
  referralEscalation,
  referralHistory,
  sweep,
  sweepDuty,
  sweepFinding,
  sweepOrder,
} from './tables/index.ts';

export type {
  Alert,
  AlertChange,
  AlertConnection,
  AlertCount,
  AlertLevelChange,
  AlertLevelDefinition,
  AlertPayload,
  AlertReport,
  AlertRule,
  AlertRulePayload,
  AlertTask,
  AlertTaskConnection,
  AlertTaskPayload,
} from './models/alerts.ts';
export type {
  AssignmentPayload,
  JointMeetingPayload,
  ReferralPayload,
  SweepFindingPayload,
  SweepOrderPayload,
  SweepPayload,
} from './models/payloads.ts';
export type {
  RiskAssessment,
  RiskAssessmentConnection,
  RiskAssessmentCount,
  RiskAssessmentPayload,
  RiskConsultation,
  RiskPoint,
  RiskQuestionAnswer,
} from './models/riskAssessments.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type CommandCentre = typeof commandCentre.$inferSelect;
export type MemberBody = typeof memberBody.$inferSelect;
export type Sweep = typeof sweep.$inferSelect;
export type SweepDuty = typeof sweepDuty.$inferSelect;
export type SweepFinding = typeof sweepFinding.$inferSelect;
export type SweepOrder = typeof sweepOrder.$inferSelect;
export type JointMeeting = typeof jointMeeting.$inferSelect;
export type Assignment = typeof assignment.$inferSelect;
export type Referral = typeof referral.$inferSelect;
export type ReferralEscalation = typeof referralEscalation.$inferSelect;
export type HistoryEntry = typeof referralHistory.$inferSelect;
export type SweepConnection = Page<Sweep>;
export type JointMeetingConnection = Page<JointMeeting>;
export type AssignmentConnection = Page<Assignment>;
export type ReferralConnection = Page<Referral>;
/** As it stands, or with its duties as it stood at some moment. */
export type IndexedCase = typeof indexedCase.$inferSelect & { duties?: IndexedDuty[] };
/** With the record that it hangs on. */
export type IndexedDuty = typeof indexedDuty.$inferSelect & {
  readonly record: typeof indexedCase.$inferSelect;
};
export type DutyConnection = Page<IndexedDuty>;
export type CaseConnection = Page<IndexedCase>;
export type Deadline = DeadlineRow;
export type DispatchUserError = UserErrorModel<DispatchUserErrorCode>;

/** What has happened to a case, with how it stood after that. */
export interface CaseChange {
  id: string;
  at: Date;
  what: CaseChangeKind;
  act: string | null;
  rule: string | null;
  dueAt: Date | null;
  isWithin: boolean;
  case: IndexedCase;
}

/** What has happened to a referral, which is as it stands when that is told. */
export type ReferralChange = Omit<CaseChange, 'case' | 'isWithin'> & { referral: Referral };

/** A region of which only the code is known here. */
export interface Region {
  code: string;
}
/** An organisation of which only the code is known here. */
export interface Organization {
  code: string;
}
/** A case of another department of which only the number is known here. */
export interface CaseReference {
  number: string;
}
export type Dispute = CaseReference & { __typename?: 'Dispute' };
export type LegalAidApplication = CaseReference & { __typename?: 'LegalAidApplication' };
export type ConstructionProject = CaseReference;
export type LegalAidCase = CaseReference & { __typename?: 'LegalAidCase' };
export type Petition = CaseReference & { __typename?: 'Petition' };
export type WageComplaint = CaseReference & { __typename?: 'WageComplaint' };

/** Work of the command centre in a region and period. */
export interface DispatchStatistics {
  code: string;
  period: { from: string; to: string };
  referralsSent: number;
  referralsAccepted: number;
  referralsReturned: number;
  referralsUnanswered: number;
  referralsConcluded: number;
  jointMeetings: number;
}
export interface SweepCompliance {
  tier: SweepTier;
  due: number;
  held: number;
}
/** What is due of one unit for one slot, or for an occasion. */
export interface SweepCalendarLine {
  regionCode: string;
  tier: SweepTier;
  slot: string;
  lastDay: string;
  /** Null for one of the cadence. */
  occasion: SweepOccasion | null;
  /** Null while it is not planned. */
  sweepId: string | null;
  heldOn: string | null;
  state: SweepSlotState;
  isLate: boolean;
}
/** What is due in a region and period. */
export interface SweepCalendar {
  lines: SweepCalendarLine[];
}
export type SweepCalendarTotal = SweepTotal;
export interface ReferralPair {
  fromDepartment: ReferralDepartment;
  toDepartment: ReferralDepartment;
  sent: number;
  unanswered: number;
  accepted: number;
  returned: number;
  concluded: number;
  agreements: number;
  consentRefused: number;
  medianAnswerDays: number | null;
}

/** Figures of cases that agree in what they are grouped by. */
export interface CaseGroup {
  keys: Partial<Record<CaseGrouping, string | null>>;
  cases: number;
  open: number;
  overdue: number;
  amount: string | null;
}

/** Figures of duties that agree in what they are grouped by. */
export interface DutyGroup {
  keys: Partial<Record<DutyGrouping, string | null>>;
  open: number;
  overdue: number;
  overdueUpToAWeek: number;
  overdueUpToAMonth: number;
  overdueLonger: number;
  dueWithinAWeek: number;
  withoutEnd: number;
  /** The earliest end that is known. */
  firstDueAt: Date | null;
}

export type { Tip, TipConnection, TipLine, TipLineConnection, TipPayload } from './models/tips.ts';
export type { TipLinePayload, TipProgress, TipReceivePayload } from './models/tips.ts';
export type { ProtectionRequestPayload, TipReward, TipRewardPayload } from './models/tips.ts';
export type { ProtectionRequest, ProtectionRequestConnection } from './models/tips.ts';
export type { ProtectionProgress, ProtectionProgressPayload } from './models/tips.ts';
