import { and, count, inArray, isNull, min, not, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { statisticsRegions } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import { dutyDepartment, type DutyGrouping } from '../codes.ts';
import type { DutyGroup } from '../models.ts';
import { indexedDuty } from '../tables/index.ts';
import { isOver } from './casesWithin.ts';
import { dueInDays, dutiesWithin, overdueAtLeast, type DutySelection } from './dutiesWithin.ts';
import { expectFewGroups, groupedBy, GROUPS_READ, unitAt } from './groups.ts';

const WEEK = 7;
const MONTH = 30;

const groupings: Readonly<Record<DutyGrouping, SQL<string | null>>> = {
  DEPARTMENT: sql<string | null>`${indexedDuty.department}`,
  RULE: sql<string | null>`${indexedDuty.rule}`,
  BODY: sql<string | null>`${indexedDuty.bodyCode}`,
  COUNTY: unitAt(indexedDuty.regionCode, 'COUNTY'),
  TOWNSHIP: unitAt(indexedDuty.regionCode, 'TOWNSHIP'),
  VILLAGE: unitAt(indexedDuty.regionCode, 'VILLAGE'),
};

/** Figures of authorities' open deadlines for those who may read the departments' figures: counts of duties, never of persons. */
export function dutyStatisticsStore(db: Database, viewer: Viewer, now: Date) {
  const reach = {
    regions: statisticsRegions(viewer, 'dispatch'),
    departments: Object.values(dutyDepartment).filter((name) => statisticsRegions(viewer, name).length > 0),
  };
  const isPast = isOver(indexedDuty.dueOrder, now);
  const countWhere = (condition: SQL | undefined): SQL<number> =>
    sql<number>`(count(*) filter (where ${condition}))::int`;
  const pastFor = (days: number): SQL | undefined => and(isPast, overdueAtLeast(days, now));
  const figures = {
    open: count(),
    overdue: countWhere(isPast),
    overdueUpToAWeek: countWhere(and(isPast, not(overdueAtLeast(WEEK + 1, now)))),
    overdueUpToAMonth: countWhere(and(pastFor(WEEK + 1), not(overdueAtLeast(MONTH + 1, now)))),
    overdueLonger: countWhere(pastFor(MONTH + 1)),
    dueWithinAWeek: countWhere(dueInDays(WEEK, now)),
    withoutEnd: countWhere(isNull(indexedDuty.dueAt)),
    firstDueAt: min(indexedDuty.dueAt),
  };

  return {
    /** In the order of what it is grouped by. Throws BAD_USER_INPUT for too many groupings, LIMIT_EXCEEDED for too many groups. */
    async groups(selection: DutySelection, by: readonly DutyGrouping[]): Promise<DutyGroup[]> {
      const { keys, places } = groupedBy(by, groupings);
      const query = db
        .select({ ...keys, ...figures })
        .from(indexedDuty)
        .where(dutiesWithin(reach, selection, now))
        .having(sql`count(*) > 0`)
        .limit(GROUPS_READ)
        .$dynamic();
      const rows = await (places ? query.groupBy(places).orderBy(places) : query);
      expectFewGroups(rows);
      return rows.map(({ open, overdue, overdueUpToAWeek, overdueUpToAMonth, overdueLonger, ...row }) => {
        const { dueWithinAWeek, withoutEnd, firstDueAt, ...values } = row;
        return {
          ...{ open, overdue, overdueUpToAWeek, overdueUpToAMonth, overdueLonger },
          ...{ dueWithinAWeek, withoutEnd, firstDueAt },
          keys: values as DutyGroup['keys'],
        };
      });
    },

    /** How many duties of each body are over; a body without one is left out. */
    async overdueOfBodies(codes: readonly string[]): Promise<Map<string, number>> {
      const rows = await db
        .select({ code: indexedDuty.bodyCode, n: count() })
        .from(indexedDuty)
        .where(and(dutiesWithin(reach, { isOverdue: true }, now), inArray(indexedDuty.bodyCode, [...codes])))
        .groupBy(indexedDuty.bodyCode);
      return new Map(rows.map(({ code, n }) => [code ?? '', n]));
    },
  };
}
