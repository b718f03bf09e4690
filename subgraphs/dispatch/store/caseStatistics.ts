import { count, sql, sum, type SQL } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, statisticsRegions } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import { caseDepartment, type CaseGrouping } from '../codes.ts';
import type { CaseGroup } from '../models.ts';
import { indexedCase } from '../tables/index.ts';
import { casesWithin, chosen, isOver, type CaseSelection } from './casesWithin.ts';
import { expectFewGroups, groupedBy, GROUPS_READ, unitAt } from './groups.ts';

const groupings: Readonly<Record<CaseGrouping, SQL<string | null>>> = {
  DEPARTMENT: sql<string | null>`${indexedCase.department}`,
  KIND: sql<string | null>`${indexedCase.kind}`,
  STATUS: sql<string | null>`${indexedCase.status}`,
  COUNTY: unitAt(indexedCase.regionCode, 'COUNTY'),
  TOWNSHIP: unitAt(indexedCase.regionCode, 'TOWNSHIP'),
  VILLAGE: unitAt(indexedCase.regionCode, 'VILLAGE'),
  MONTH: sql<string | null>`to_char(${indexedCase.openedOn}, 'YYYY-MM')`,
  YEAR: sql<string | null>`extract(year from ${indexedCase.openedOn})::text`,
  BODY: sql<string | null>`${indexedCase.bodyCode}`,
  PROJECT: sql<string | null>`${indexedCase.projectNumber}`,
};

/**
 * Figures of the case index for those who may read the departments' figures: counts of matters, never of persons. The money
 * of a group of one is that of one dispute, so amounts are for those who may read the records of all that is counted.
 */
export function caseStatisticsStore(db: Database, viewer: Viewer, now: Date) {
  const departments = Object.values(caseDepartment).filter(
    (name) => statisticsRegions(viewer, name).length > 0,
  );
  const reach = { regions: statisticsRegions(viewer, 'dispatch'), departments };
  const read = departments.filter((name) =>
    [name, 'dispatch'].every((each) => caseRegions(viewer, each).length > 0),
  );

  /**
   * In the order of what it is grouped by. Throws BAD_USER_INPUT for too many groupings, LIMIT_EXCEEDED for too many groups,
   * FORBIDDEN for a choice by amounts that the viewer may not know.
   */
  return async (selection: CaseSelection, by: readonly CaseGrouping[]): Promise<CaseGroup[]> => {
    const { keys, places } = groupedBy(by, groupings);
    const counted = chosen(departments, selection.department, caseDepartment);
    const mayKnowAmounts = counted.every((name) => read.includes(name));
    const { amountFrom, amountTo } = selection;
    if (!mayKnowAmounts && (typeof amountFrom === 'string' || typeof amountTo === 'string')) {
      throw catalogued('FORBIDDEN', '按金额筛选 a choice by amount');
    }
    const figures = db
      .select({
        ...keys,
        cases: count(),
        open: sql<number>`(count(*) filter (where ${indexedCase.closedOn} is null))::int`,
        overdue: sql<number>`(count(*) filter (where ${isOver(indexedCase.firstDueAt, now)}))::int`,
        amount: sum(indexedCase.amount),
      })
      .from(indexedCase)
      .where(casesWithin(reach, selection, now))
      .having(sql`count(*) > 0`)
      .limit(GROUPS_READ)
      .$dynamic();
    const rows = await (places ? figures.groupBy(places).orderBy(places) : figures);
    expectFewGroups(rows);
    return rows.map(({ cases, open, overdue, amount, ...values }) => ({
      ...{ cases, open, overdue },
      amount: mayKnowAmounts ? amount : null,
      keys: values as CaseGroup['keys'],
    }));
  };
}
