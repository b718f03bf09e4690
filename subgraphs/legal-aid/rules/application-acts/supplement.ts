import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { daysBetween } from '../../../_kit/deadlines/days.ts';
import { says, type ApplicationAct, type Noted } from './facts.ts';

/** Switch for counting as the procedure rules are remembered to: the days of supplementing are left out of the seven. */
export const SUPPLEMENT_PAUSES = 'R-LA-7-PAUSE';

/** What the applicant is told. */
export interface RequestSupplementInput {
  /** Everything that is missing. */
  readonly missing: readonly string[];
  /** The last day for it; the Law leaves its choice to the agency. */
  readonly supplyBy: string;
}

/** The applicant is told once of everything that is missing (R-LA-7). */
export const requestSupplement: ApplicationAct<RequestSupplementInput> = {
  title: '通知补充材料',
  by: ['WINDOW_CLERK', 'REVIEWER'],
  from: ['RECEIVED', 'ADVANCE_AID', 'UNDER_REVIEW'],
  decide: ({ supplementRequestedOn }, { missing, supplyBy }, at) => {
    if (supplementRequestedOn !== null) return refused('ASKED_ALREADY');
    if (missing.length === 0 || !missing.every(says)) return refused('NOTHING_NAMED', 'missing');
    if (supplyBy <= at.today) return refused('DAY_TOO_EARLY', 'supplyBy');
    return agreed({
      status: 'SUPPLEMENT_REQUESTED',
      set: { supplementRequestedOn: at.today, supplyBy },
      note: missing.join('；'),
    });
  },
};

/**
 * What was missing is in. The seven days go on running meanwhile, since the Law says nothing else; a county that has read
 * the procedure rules may switch on that the days of supplementing do not count.
 */
export const supply: ApplicationAct<Noted> = {
  title: '补充材料',
  by: ['WINDOW_CLERK'],
  from: ['SUPPLEMENT_REQUESTED'],
  decide: ({ supplementRequestedOn }, { note }, at) => {
    const days = daysBetween(supplementRequestedOn ?? at.today, at.today);
    return agreed({
      status: 'UNDER_REVIEW',
      deadlines: at.enabled(SUPPLEMENT_PAUSES) ? [{ pause: 'R-LA-6-DECIDE', days }] : [],
      note: note ?? null,
    });
  },
};

/** Nothing came by the day that was set: the application counts as withdrawn (R-LA-7). */
export const deemWithdrawn: ApplicationAct<Noted> = {
  title: '视为撤回',
  by: ['WINDOW_CLERK', 'REVIEWER'],
  from: ['SUPPLEMENT_REQUESTED'],
  decide: ({ supplyBy }, { note }, at) =>
    supplyBy !== null && at.today <= supplyBy
      ? refused('STILL_TIME')
      : agreed({
          status: 'DEEMED_WITHDRAWN',
          set: { closedOn: at.today },
          deadlines: [{ waiveAll: true, reason: '申请视为撤回' }],
          note: note ?? null,
        }),
};
