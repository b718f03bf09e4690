import type {
  AccountabilityProposal,
  IncomingReferral,
  LeaderCase,
  Petition,
  PetitionMeeting,
  PetitionProgress,
  PetitionUserError,
  ReceptionDay,
} from '../models.ts';

/** What comes of an act to a petition. */
export interface PetitionPayload {
  petition: Petition | null;
  userErrors: readonly PetitionUserError[];
}
/** What comes of an act by which a receipt code is given out; the code is there once. */
export interface PetitionReceiptCodePayload extends PetitionPayload {
  receiptCode: string | null;
}
export type PetitionRegisterPayload = PetitionReceiptCodePayload;
/** What comes of an act to a reception day. */
export interface ReceptionDayPayload {
  receptionDay: ReceptionDay | null;
  userErrors: readonly PetitionUserError[];
}
/** What comes of an act to a meeting. */
export interface PetitionMeetingPayload {
  meeting: PetitionMeeting | null;
  userErrors: readonly PetitionUserError[];
}
/** What comes of an act to a leader's case. */
export interface LeaderCasePayload {
  leaderCase: LeaderCase | null;
  userErrors: readonly PetitionUserError[];
}
/** What comes of an act to a proposal. */
export interface AccountabilityPayload {
  proposal: AccountabilityProposal | null;
  userErrors: readonly PetitionUserError[];
}
/** What comes of a rating. */
export interface PetitionRatePayload {
  progress: PetitionProgress | null;
  userErrors: readonly PetitionUserError[];
}
/** What comes of an act to a referral that was sent here. */
export interface PetitionReferralPayload {
  incomingReferral: IncomingReferral | null;
  userErrors: readonly PetitionUserError[];
}
