import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type { AlertCount } from '../models.ts';
import { alert } from '../tables/index.ts';
import type { Period } from './sweepSlots.ts';

/**
 * Alerts raised in a period, by the level that they have now (F3-01): counts of matters, never of persons. A line for each
 * level and region, by one grouped statement for a whole batch of regions.
 */
export function alertCounts(
  db: Database,
): (codes: readonly string[], period: Period) => Promise<Map<string, AlertCount[]>> {
  return async (codes, { from, to }) => {
    const levels = sql`unnest(enum_range(null::alert_level)) as levels (level)`;
    const rows = await db.execute<AlertCount & { code: string } & Record<string, unknown>>(sql`
      select wanted.code, levels.level, count(${alert.id})::int as raised, ${countWhere(sql`${alert.closedOn} is null`)} as open,
        ${countWhere(sql`${alert.status} = 'REJECTED'`)} as rejected, ${countWhere(sql`${alert.status} = 'LIFTED'`)} as lifted
      from ${regionRanges(codes, 'wanted')} cross join ${levels}
      left join ${alert} on ${alert.level} = levels.level and ${alert.regionCode} between wanted.lo and wanted.hi
        and ${alert.raisedOn} between ${from} and ${to}
      group by 1, 2 order by 1, 2`);
    return new Map(codes.map((code) => [code, [...rows].filter((row) => row.code === code)]));
  };
}

function countWhere(condition: SQL): SQL {
  return sql`(count(${alert.id}) filter (where ${condition}))::int`;
}
