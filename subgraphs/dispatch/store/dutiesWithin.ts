import { and, eq, gt, inArray, lt, lte, sql, type SQL } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import { withinRegions } from '../../_kit/region.ts';
import { dutyDepartment, type DutyDepartment } from '../codes.ts';
import { dueWithin, overdueFor } from '../rules/dutyDays.ts';
import { indexedDuty } from '../tables/index.ts';
import { chosen, isOver, type CaseReach } from './casesWithin.ts';

/** Which deadlines are wanted; what is absent does not restrict. */
export interface DutySelection {
  readonly department?: readonly DutyDepartment[] | null;
  readonly region?: string | null;
  readonly body?: string | null;
  readonly rule?: readonly string[] | null;
  readonly isOverdue?: boolean | null;
  readonly daysOverdueFrom?: number | null;
  readonly daysLeftTo?: number | null;
}

/** A hundred years: more days than any deadline has. */
const MOST_DAYS = 36_500;

/** SQL: the duties within a reach that are wanted. Throws BAD_USER_INPUT for days that are none. */
export function dutiesWithin(reach: CaseReach, selection: DutySelection, now: Date): SQL | undefined {
  const { department, region, body, rule, isOverdue, daysOverdueFrom, daysLeftTo } = selection;
  const isPast = isOver(indexedDuty.dueOrder, now);
  return and(
    withinRegions(indexedDuty.regionCode, reach.regions),
    inArray(indexedDuty.department, chosen(reach.departments, department, dutyDepartment)),
    typeof region === 'string' ? withinRegions(indexedDuty.regionCode, [region]) : undefined,
    typeof body === 'string' ? eq(indexedDuty.bodyCode, body) : undefined,
    rule ? inArray(indexedDuty.rule, [...rule]) : undefined,
    typeof isOverdue === 'boolean' ? (isOverdue ? isPast : sql`not (${isPast})`) : undefined,
    typeof daysOverdueFrom === 'number' ? and(isPast, overdueAtLeast(daysOverdueFrom, now)) : undefined,
    typeof daysLeftTo === 'number' ? dueInDays(daysLeftTo, now) : undefined,
  );
}

/** SQL: over for so many calendar days at least, or not over yet for a number below 1. */
export function overdueAtLeast(days: number, now: Date): SQL {
  return lt(indexedDuty.dueOrder, overdueFor(expectDays(days, 1), now));
}

/** SQL: not over, with so many calendar days left at most. */
export function dueInDays(days: number, now: Date): SQL | undefined {
  const until = dueWithin(expectDays(days, 0), now);
  return and(gt(indexedDuty.dueOrder, now), lte(indexedDuty.dueOrder, until));
}

function expectDays(days: number, least: number): number {
  if (days >= least && days <= MOST_DAYS) return days;
  throw catalogued('BAD_USER_INPUT', `天数只能是 ${least} 到 ${MOST_DAYS}`);
}
