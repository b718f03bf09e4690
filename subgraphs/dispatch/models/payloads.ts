import type {
  Assignment,
  DispatchUserError,
  JointMeeting,
  Referral,
  Sweep,
  SweepFinding,
  SweepOrder,
} from '../models.ts';

/** What came of an act to a referral. */
export interface ReferralPayload {
  referral: Referral | null;
  userErrors: readonly DispatchUserError[];
}

/** What came of an act to a sweep. */
export interface SweepPayload {
  sweep: Sweep | null;
  userErrors: readonly DispatchUserError[];
}
/** What came of an act to a finding. */
export interface SweepFindingPayload {
  finding: SweepFinding | null;
  userErrors: readonly DispatchUserError[];
}
/** What came of an order. */
export interface SweepOrderPayload {
  order: SweepOrder | null;
  userErrors: readonly DispatchUserError[];
}
/** What came of an act to a joint meeting. */
export interface JointMeetingPayload {
  meeting: JointMeeting | null;
  userErrors: readonly DispatchUserError[];
}
/** What came of an act to an assignment. */
export interface AssignmentPayload {
  assignment: Assignment | null;
  userErrors: readonly DispatchUserError[];
}
