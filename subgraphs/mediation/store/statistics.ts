import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type {
  DisputeKindCount,
  DisputeMonthCount,
  DisputeOriginCount,
  DisputeTierCount,
  MediationStatistics,
} from '../models.ts';
import { committee, dispute } from '../tables/index.ts';

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const settled = sql`${dispute.result} in ('SETTLED_WRITTEN', 'SETTLED_ORAL')`;
const inOpenSession = sql`${dispute.method} = 'OPEN_SESSION'`;
const countWhere = (condition: SQL): SQL => sql`count(${dispute.id}) filter (where ${condition})::int`;

/** Figures per region and period: one grouped statement for a whole batch of regions, however many they are. */
export function statisticsStore(db: Database) {
  return {
    totals: async (codes: readonly string[], period: Period): Promise<Map<string, MediationStatistics>> => {
      const rows = await db.execute<Omit<MediationStatistics, 'period'> & Record<string, unknown>>(sql`
        select wanted.code,
          count(${dispute.id})::int as accepted,
          ${countWhere(settled)} as settled,
          ${countWhere(sql`${dispute.result} = 'NOT_SETTLED'`)} as "notSettled",
          ${countWhere(sql`${dispute.result} = 'WITHDRAWN'`)} as withdrawn,
          ${countWhere(sql`${dispute.result} = 'REFUSED'`)} as refused,
          ${countWhere(sql`${dispute.result} = 'IN_PROGRESS'`)} as "inProgress",
          ${countWhere(inOpenSession)} as "openSessions",
          ${countWhere(sql`${inOpenSession} and ${settled}`)} as "openSessionsSettled",
          ${countWhere(sql`${inOpenSession} and ${dispute.relapsedOn} is not null`)} as "openSessionsRelapsed",
          ${countWhere(sql`${dispute.relapsedOn} is not null`)} as relapsed,
          ${countWhere(sql`${dispute.onLedger}`)} as "onLedger",
          coalesce(sum(${dispute.amount}), 0)::numeric(18, 2)::text as amount
        from ${regionRanges(codes, 'wanted')}
        left join ${dispute} on ${opened(period)}
        group by wanted.code`);
      return new Map([...rows].map((row) => [row.code, { ...row, period }]));
    },

    byKind: (codes: readonly string[], period: Period) =>
      breakdown<DisputeKindCount>(db, codes, period, 'kind', sql`${dispute.kind}`),
    byOrigin: (codes: readonly string[], period: Period) =>
      breakdown<DisputeOriginCount>(db, codes, period, 'origin', sql`${dispute.origin}`),
    byTier: (codes: readonly string[], period: Period) =>
      breakdown<DisputeTierCount>(db, codes, period, 'tier', sql`${committee.tier}`),
    byMonth: (codes: readonly string[], period: Period) =>
      breakdown<DisputeMonthCount>(db, codes, period, 'month', sql`to_char(${dispute.openedOn}, 'YYYY-MM')`),
  };
}

function opened(period: Period): SQL {
  return sql`${dispute.regionCode} between wanted.lo and wanted.hi
    and ${dispute.openedOn} between ${period.from} and ${period.to}
    and ${dispute.status} not in ('FOUND', 'DECLINED')`;
}

async function breakdown<Line>(
  db: Database,
  codes: readonly string[],
  period: Period,
  name: string,
  dimension: SQL,
): Promise<Map<string, Line[]>> {
  const rows = await db.execute<{ code: string; accepted: number; settled: number }>(sql`
    select wanted.code, ${dimension} as ${sql.identifier(name)},
      count(*)::int as accepted, ${countWhere(settled)} as settled
    from ${regionRanges(codes, 'wanted')}
    join ${dispute} on ${opened(period)}
    join ${committee} on ${committee.number} = ${dispute.committeeNumber}
    group by 1, 2 order by 1, 2`);
  const lines = new Map<string, Line[]>(codes.map((code) => [code, []]));
  for (const { code, ...line } of rows) lines.get(code)?.push(line as Line);
  return lines;
}
