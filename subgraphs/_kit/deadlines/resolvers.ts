import { catalogued } from '../../../schema/errors.ts';
import type { ActContext } from '../acts/machine.ts';
import { invariant } from '../database.ts';
import { deadlineState, type DeadlineRule, type DeadlineRules } from './deadline.ts';
import { addDays, dayOf } from './days.ts';
import type { DeadlineRow } from './table.ts';

type InContext = { readonly at: ActContext };

/** Resolvers of `Deadline`, with the department's rules; reasons stay within the department. */
export function deadlineResolvers(rules: DeadlineRules) {
  const ruleOf = ({ rule }: DeadlineRow): DeadlineRule =>
    invariant(rules[rule], `${rule} is a deadline rule`);
  return {
    basis: (row: DeadlineRow) => ruleOf(row).basis,
    trigger: (row: DeadlineRow) => ruleOf(row).trigger,
    startedOn: ({ startedAt }: DeadlineRow) => dayOf(startedAt),
    dueOn: (row: DeadlineRow, _args: object, { at }: InContext) => {
      if (row.dueAt === null) {
        throw catalogued(
          'BEYOND_CALENDAR',
          `工作日历现有 ${at.calendar.years.from}—${at.calendar.years.to} 年`,
        );
      }
      const day = dayOf(row.dueAt);
      return ruleOf(row).unit === 'HOURS' ? day : addDays(day, -1);
    },
    state: (row: DeadlineRow, _args: object, { at }: InContext) => deadlineState(row, at.now),
    metOn: ({ metAt }: DeadlineRow) => metAt && dayOf(metAt),
    extension: ({ extension }: DeadlineRow, _args: object, { at }: InContext) =>
      extension && {
        by: extension.by,
        approvedOn: dayOf(new Date(extension.approvedAt)),
        reason: at.posts.length > 0 ? extension.reason : null,
        notifiedOn: extension.notifiedOn,
      },
  };
}
