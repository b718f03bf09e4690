import type { IncomingReferral } from '../_kit/acts/incoming-referral/table.ts';
import type { UserErrorModel } from '../_kit/acts/userErrors.ts';
import type { Page } from '../_kit/connection.ts';
import type { DeadlineRow } from '../_kit/deadlines/table.ts';
import type {
  LeaderCaseStatus,
  PetitionBranch,
  PetitionField,
  PetitionForm,
  PetitionKind,
  PetitionStage,
  PetitionStatus,
  PetitionUserErrorCode,
  PressGround,
  SatisfactionRating,
} from './codes.ts';
import type {
  accountabilityProposal,
  jointConsultation,
  leaderCase,
  petition,
  petitionHistory,
  petitionMeeting,
  petitionPressing,
  receptionDay,
  reviewRequest,
} from './tables/index.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type Petition = typeof petition.$inferSelect;
export type ReviewRequest = typeof reviewRequest.$inferSelect;
export type LeaderCase = typeof leaderCase.$inferSelect;
export type ReceptionDay = typeof receptionDay.$inferSelect;
export type HistoryEntry = typeof petitionHistory.$inferSelect;
export type PetitionConnection = Page<Petition>;
export type ReceptionDayConnection = Page<ReceptionDay>;
export type PetitionPressing = typeof petitionPressing.$inferSelect;
export type AccountabilityProposal = typeof accountabilityProposal.$inferSelect;
export type AccountabilityProposalConnection = Page<AccountabilityProposal>;
export type LeaderCaseConnection = Page<LeaderCase>;
export type PetitionMeeting = typeof petitionMeeting.$inferSelect;
export type PetitionMeetingConnection = Page<PetitionMeeting>;
export type JointConsultation = typeof jointConsultation.$inferSelect;

export type { DeadlineRow as Deadline } from '../_kit/deadlines/table.ts';
export type PetitionDeadline = DeadlineRow;
export type PetitionDeadlineConnection = Page<DeadlineRow>;
export type PetitionUserError = UserErrorModel<PetitionUserErrorCode>;
/** A petition as its petitioner sees it. */
export type PetitionProgress = Petition;

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
/** A dispute of which only the number is known here. */
export interface Dispute {
  number: string;
}

/** Counts of the petitions registered in a region within a period; breakdowns are read when somebody asks for them. */
export interface PetitionStatistics {
  code: string;
  period: { from: string; to: string };
  registered: number;
  concluded: number;
  divertedInTime: number;
  divertedLate: number;
  divertedToMediation: number;
  pressed: number;
  rated: number;
}

/** One line of a breakdown. */
export interface PetitionKindCount {
  kind: PetitionKind;
  registered: number;
  concluded: number;
}
export interface PetitionFormCount {
  form: PetitionForm;
  registered: number;
  concluded: number;
}
export interface PetitionStatusCount {
  status: PetitionStatus;
  registered: number;
  concluded: number;
}
export interface PetitionBranchCount {
  branch: PetitionBranch;
  registered: number;
  concluded: number;
}
export interface PetitionMonthCount {
  month: string;
  registered: number;
  concluded: number;
}
export interface PetitionStageCount {
  stage: PetitionStage;
  entered: number;
  answered: number;
}
export interface SatisfactionCount {
  satisfaction: SatisfactionRating;
  count: number;
}
export interface LeaderCaseCount {
  status: LeaderCaseStatus;
  count: number;
}

/** Reception days that a region's schedules made due, and what became of them. */
export interface ReceptionDayCompliance {
  due: number;
  held: number;
  heldOnDay: number;
}

/** The yearly report of a region; its parts are read when somebody asks for them. */
export interface PetitionReport {
  code: string;
  period: { from: string; to: string };
}
/** Proposals of a region in a period. */
export interface AccountabilityCount {
  proposed: number;
  answered: number;
  adopted: number;
}
/** One line of the report. */
export interface PetitionFieldCount {
  field: PetitionField;
  registered: number;
  concluded: number;
}
export interface PetitionBodyCount {
  code: string;
  registered: number;
  concluded: number;
}
export interface PetitionDiversionCount {
  way: PetitionStatus;
  count: number;
}
export interface PetitionDutyCount {
  rule: string;
  met: number;
  metLate: number;
  overdue: number;
  pending: number;
}
export interface PetitionPressingCount {
  ground: PressGround;
  pressed: number;
  answered: number;
}

export type { IncomingReferral };
export type IncomingReferralConnection = Page<IncomingReferral>;

export type {
  PetitionPayload,
  PetitionReceiptCodePayload,
  PetitionRegisterPayload,
  ReceptionDayPayload,
  PetitionMeetingPayload,
  LeaderCasePayload,
  AccountabilityPayload,
  PetitionRatePayload,
  PetitionReferralPayload,
} from './models/payloads.ts';
