import { agreed } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { DeadlineChange } from '../../_kit/deadlines/deadline.ts';
import type { ReferralReturnGround } from '../codes.ts';
import { deadlineRules, type DispatchRule } from './deadlines.ts';
import type { ReferralAct, ReferralFacts } from './referralFacts.ts';

/** The rule by which an answer is due: what a court sends by law (R-PM-22), all else as the county says. */
export function answerRule({ fromDepartment, answerDays }: ReferralFacts): DispatchRule {
  return fromDepartment === 'COURT' ? 'R-PM-22-ACCEPT' : `M-12-ANSWER-${answerDays}`;
}

/** Meets the duty to answer, by whatever rule it runs, on a day or at a moment. */
export function answersDue(answered: string | Date): DeadlineChange<DispatchRule>[] {
  const at = typeof answered === 'string' ? startOfDay(answered) : answered;
  return (Object.keys(deadlineRules) as DispatchRule[]).map((rule) => ({ meet: rule, at }));
}

/** The day itself, or the one before which it cannot be: two departments' clocks may differ. */
function dayAfter(earliest: string | null, day: string): string {
  return earliest !== null && day < earliest ? earliest : day;
}

/** The case that a receiver opened. */
export interface AcceptedInput {
  readonly kind: string;
  readonly number: string;
}

/** The receiving department tells that it took the referral and opened a case. */
const accepted: ReferralAct<AcceptedInput> = {
  title: '接收',
  by: ['RECEIVING_DEPARTMENT'],
  from: ['SENT'],
  decide: ({ sentOn }, { kind, number }, at) =>
    agreed({
      status: 'ACCEPTED',
      set: { answeredOn: dayAfter(sentOn, at.today), toCaseKind: kind, toCaseNumber: number },
      deadlines: answersDue(at.now),
    }),
};

/** Why a receiver sent it back. */
export interface ReturnedInput {
  readonly ground: ReferralReturnGround;
}

/** The receiving department tells that it returns the referral. */
const returned: ReferralAct<ReturnedInput> = {
  title: '退回',
  by: ['RECEIVING_DEPARTMENT'],
  from: ['SENT'],
  decide: ({ sentOn }, { ground }, at) =>
    agreed({
      status: 'RETURNED',
      set: { answeredOn: dayAfter(sentOn, at.today), returnGround: ground },
      deadlines: answersDue(at.now),
    }),
};

/** The day on which the receiver's case was closed. */
export interface ConcludedInput {
  readonly closedOn: string;
}

/** The receiving department tells that the case is closed. */
const concluded: ReferralAct<ConcludedInput> = {
  title: '办结',
  by: ['RECEIVING_DEPARTMENT'],
  from: ['ACCEPTED'],
  decide: (_referral, { closedOn }) => agreed({ status: 'CONCLUDED', set: { closedOn } }),
};

/** What the receiving department does to a referral by what it tells. */
export const answerActs = { accepted, returned, concluded };
