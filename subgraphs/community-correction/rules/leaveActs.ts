import { agreed, refused } from '../../_kit/acts/machine.ts';
import { addDays, addMonths, daysBetween } from '../../_kit/deadlines/days.ts';
import type { CorrectionLeaveReason } from '../codes.ts';
import { isInCustody, unsaid, wrongDay, type CaseFile, type SubjectAct } from './subjectFacts.ts';

/** Days of R-CC-10, from memory: they count only where the county switches the rule on. */
export const leaveDays = { ahead: 3, byJusticeOffice: 7, byCounty: 30 } as const;

/** Asking for a leave; where to is not kept. */
export interface LeaveInput {
  readonly reason: CorrectionLeaveReason;
  readonly fromDay: string;
  readonly toDay: string;
  /** Why it cannot wait for three days; null when it can. */
  readonly urgent?: string | null | undefined;
}

const apply: SubjectAct<LeaveInput> = {
  title: '申请外出',
  by: ['JUSTICE_OFFICER'],
  from: ['UNDER_CORRECTION'],
  decide: (file, { fromDay, toDay, urgent }, at) => {
    if (isInCustody(file)) return refused('IN_CUSTODY');
    if (isOpen(file.leave, at.today)) return refused('STILL_OPEN');
    if (fromDay < at.today || toDay < fromDay) return refused('DAYS_IN_WRONG_ORDER', 'toDay');
    const early = fromDay >= addDays(at.today, leaveDays.ahead) || Boolean(urgent?.trim());
    if (at.enabled('R-CC-10') && !early) return refused('LEAVE_THREE_DAYS_AHEAD', 'urgent');
    return agreed({ note: urgent ?? null });
  },
};

/** Approving a leave. */
export interface LeaveApproveInput {
  /** The next level has approved it, where it has to. */
  readonly nextLevelApproved?: boolean | undefined;
}

const approve: SubjectAct<LeaveApproveInput> = {
  title: '批准外出',
  by: ['JUSTICE_OFFICER', 'DECISION_MAKER'],
  from: ['UNDER_CORRECTION'],
  decide: ({ leave, leavesTaken }, { nextLevelApproved }, at) => {
    if (leave?.status !== 'APPLIED') return refused('NOTHING_WAITING');
    // Without the verified text no limit of days is invented: the post alone decides.
    if (!at.enabled('R-CC-10')) return agreed({});
    const days = lengthOf(leave);
    const since = addMonths(leave.fromDay, -2);
    const recent = leavesTaken.filter(({ fromDay }) => fromDay >= since);
    const inTwoMonths = recent.reduce((sum, taken) => sum + lengthOf(taken), days);
    if (Math.max(days, inTwoMonths) > leaveDays.byCounty && !nextLevelApproved) {
      return refused('LEAVE_BY_NEXT_LEVEL', 'nextLevelApproved');
    }
    const byCounty = at.posts.includes('DECISION_MAKER');
    return days > leaveDays.byJusticeOffice && !byCounty ? refused('LEAVE_BY_COUNTY') : agreed({});
  },
};

/** Refusing what a person asked for (R-CC-8). */
export interface RefuseInput {
  /** The reason that was given is a proper one; then there is nothing to refuse. */
  readonly properReason: boolean;
  readonly reasons: string;
}

/** What speaks against a refusal; null when nothing does (R-CC-8: for a proper reason it must be approved). */
export function againstRefusal({ properReason, reasons }: RefuseInput) {
  return properReason ? refused('PROPER_REASON', 'properReason') : unsaid(reasons, 'reasons');
}

const refuse: SubjectAct<RefuseInput> = {
  title: '不批准外出',
  by: ['JUSTICE_OFFICER', 'DECISION_MAKER'],
  from: ['UNDER_CORRECTION'],
  decide: ({ leave }, input) => {
    if (leave?.status !== 'APPLIED') return refused('NOTHING_WAITING');
    return againstRefusal(input) ?? agreed({ note: input.reasons });
  },
};

const start: SubjectAct<object> = {
  title: '外出',
  by: ['JUSTICE_OFFICER'],
  from: ['UNDER_CORRECTION'],
  decide: ({ leave }, _input, at) => {
    if (leave?.status !== 'APPROVED') return refused('NOTHING_WAITING');
    const within = at.today >= leave.fromDay && at.today <= leave.toDay;
    return within ? agreed({ status: 'ON_LEAVE' }) : refused('DAYS_IN_WRONG_ORDER');
  },
};

/** Coming back; whether it was late follows from the days. */
export interface ReturnInput {
  readonly returnedOn: string;
  readonly note?: string | null | undefined;
}

const giveBack: SubjectAct<ReturnInput> = {
  title: '返回销假',
  by: ['JUSTICE_OFFICER'],
  from: ['ON_LEAVE'],
  decide: ({ leave, openedOn }, { returnedOn, note }, at) =>
    wrongDay(returnedOn, leave?.fromDay ?? openedOn, at.today, 'returnedOn') ??
    agreed({ status: 'UNDER_CORRECTION' as const, note: note ?? null }),
};

/** Leave, from the application to the return (DOMAIN 2.8). */
export const leaveActs = {
  correctionLeaveApply: apply,
  correctionLeaveApprove: approve,
  correctionLeaveRefuse: refuse,
  correctionLeaveStart: start,
  correctionLeaveReturn: giveBack,
};

/** True while a leave is asked for, or approved and still to be taken. */
function isOpen(leave: CaseFile['leave'], today: string): boolean {
  return leave?.status === 'APPLIED' || (leave?.status === 'APPROVED' && leave.toDay >= today);
}

function lengthOf({ fromDay, toDay }: { readonly fromDay: string; readonly toDay: string }): number {
  return daysBetween(fromDay, toDay) + 1;
}
