import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import { significantDigits, type RegionLevel } from '../../_kit/region.ts';

/** Groups that one question gets at most, and by how many things at a time. */
const MOST_GROUPS = 5_000;
const MOST_GROUPINGS = 3;

/** SQL: the code of the unit of a level that a region lies in; its own where it lies above. */
export function unitAt(regionColumn: AnyColumn, level: RegionLevel): SQL<string> {
  return sql`rpad(left(${regionColumn}, ${sql.raw(String(significantDigits[level]))}), 12, '0')`;
}

/** What groups are told apart by, as columns of a query; `places` is null without a grouping. Throws BAD_USER_INPUT for too many. */
export function groupedBy<Grouping extends string>(
  by: readonly Grouping[],
  groupings: Readonly<Record<Grouping, SQL<string | null>>>,
): { readonly keys: Record<string, SQL.Aliased<string | null>>; readonly places: SQL | null } {
  const names = [...new Set(by)];
  if (names.length > MOST_GROUPINGS) {
    throw catalogued('BAD_USER_INPUT', `groupBy 最多 ${MOST_GROUPINGS} 项 at most`);
  }
  return {
    keys: Object.fromEntries(names.map((name) => [name, groupings[name].as(name)])),
    places: names.length === 0 ? null : sql.raw(names.map((_, place) => place + 1).join(', ')),
  };
}

/** Rows to read at most, so that too many groups are seen. */
export const GROUPS_READ = MOST_GROUPS + 1;

/** Throws LIMIT_EXCEEDED for more groups than are answered. */
export function expectFewGroups(groups: readonly unknown[]): void {
  if (groups.length > MOST_GROUPS) throw catalogued('LIMIT_EXCEEDED', `分组 groups > ${MOST_GROUPS}`);
}
