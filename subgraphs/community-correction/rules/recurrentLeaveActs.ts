import { agreed, refused } from '../../_kit/acts/machine.ts';
import { addMonths } from '../../_kit/deadlines/days.ts';
import type { CorrectionLeaveReason } from '../codes.ts';
import { againstRefusal, type RefuseInput } from './leaveActs.ts';
import { isInCustody, type SubjectAct } from './subjectFacts.ts';

/** Months for which one permission is valid (R-CC-10, from memory). */
const longestMonths = 6;

/** Asking to cross the county's border again and again; where to stands on the paper and is not kept. */
export interface RecurrentLeaveInput {
  readonly reason: CorrectionLeaveReason;
  readonly fromDay: string;
  readonly toDay: string;
}

const apply: SubjectAct<RecurrentLeaveInput> = {
  title: '申请经常性跨市、县活动',
  by: ['JUSTICE_OFFICER'],
  from: ['UNDER_CORRECTION'],
  decide: (file, { fromDay, toDay }, at) => {
    if (!at.enabled('R-CC-10')) return refused('RULE_SWITCHED_OFF');
    if (isInCustody(file)) return refused('IN_CUSTODY');
    const last = file.recurrentLeave;
    // Whoever goes on crossing the border asks anew before the old permission runs out.
    const open = last?.status === 'APPLIED' || (last?.status === 'APPROVED' && last.toDay >= fromDay);
    if (open) return refused('STILL_OPEN', 'fromDay');
    if (fromDay < at.today || toDay < fromDay) return refused('DAYS_IN_WRONG_ORDER', 'toDay');
    return toDay > addMonths(fromDay, longestMonths) ? refused('PERMISSION_TOO_LONG', 'toDay') : agreed({});
  },
};

const approve: SubjectAct<object> = {
  title: '批准经常性跨市、县活动',
  by: ['DECISION_MAKER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ recurrentLeave }, _input, at) => {
    if (!at.enabled('R-CC-10')) return refused('RULE_SWITCHED_OFF');
    return recurrentLeave?.status === 'APPLIED' ? agreed({}) : refused('NOTHING_WAITING');
  },
};

const refuse: SubjectAct<RefuseInput> = {
  title: '不批准经常性跨市、县活动',
  by: ['DECISION_MAKER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ recurrentLeave }, input) => {
    if (recurrentLeave?.status !== 'APPLIED') return refused('NOTHING_WAITING');
    return againstRefusal(input) ?? agreed({ note: input.reasons });
  },
};

/** Ending a permission that the person does not need any more. */
export interface RecurrentLeaveEndInput {
  readonly note?: string | null | undefined;
}

const end: SubjectAct<RecurrentLeaveEndInput> = {
  title: '本人不再需要经常性跨市、县活动',
  by: ['JUSTICE_OFFICER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ recurrentLeave: last }, { note }, at) =>
    last?.status === 'APPROVED' && last.toDay >= at.today
      ? agreed({ note: note ?? null })
      : refused('NOTHING_WAITING'),
};

/**
 * Permission to cross the border regularly for work or daily life. The law lets it be simplified (R-CC-8); how, is from
 * memory (R-CC-10), so nothing is asked for or approved before the county has switched that rule on.
 */
export const recurrentLeaveActs = {
  correctionRecurrentLeaveApply: apply,
  correctionRecurrentLeaveApprove: approve,
  correctionRecurrentLeaveRefuse: refuse,
  correctionRecurrentLeaveEnd: end,
};
