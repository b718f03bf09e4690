import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type {
  AidCategoryCount,
  AidFormCount,
  AidMatterCount,
  AidMonthCount,
  AidOutcomeCount,
  LegalAidStatistics,
} from '../models.ts';
import { aidCase, application } from '../tables/index.ts';

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const applicationsWith = (status: string): SQL =>
  sql`count(*) filter (where ${application.status} = ${status})::int`;
const yuan = (amount: SQL): SQL => sql`coalesce(sum(${amount}), 0)::numeric(18, 2)::text`;

/** Figures per region and period: one grouped statement for a whole batch of regions, however many they are. */
export function statisticsStore(db: Database) {
  return {
    totals: async (codes: readonly string[], period: Period): Promise<Map<string, LegalAidStatistics>> => {
      const rows = await db.execute<Omit<LegalAidStatistics, 'period'> & Record<string, unknown>>(sql`
        select wanted.code, asked.*, given.*
        from ${regionRanges(codes, 'wanted')}
        cross join lateral (
          select count(*)::int as applications,
            ${applicationsWith('GRANTED')} as "applicationsGranted",
            count(${application.meansCheckExempt}) filter (where ${application.status} = 'GRANTED')::int
              as "applicationsWithoutMeansCheck",
            ${applicationsWith('REFUSED')} as "applicationsRefused",
            ${applicationsWith('DEEMED_WITHDRAWN')} as "applicationsWithdrawn"
          from ${application}
          where ${application.regionCode} between wanted.lo and wanted.hi
            and ${application.openedOn} between ${period.from} and ${period.to}
        ) as asked
        cross join lateral (
          select count(*)::int as accepted,
            count(${aidCase.outcome})::int as concluded,
            count(*) filter (where ${aidCase.outcome} = 'MEDIATED')::int as "concludedByMediation",
            count(${aidCase.terminationGround})::int as terminated,
            coalesce(sum(${aidCase.recipientCount}), 0)::int as recipients,
            count(*) filter (where ${aidCase.lane} = 'MIGRANT_WORKER_WAGES')::int as "fastLane",
            ${yuan(sql`${aidCase.lossRecovered}`)} as "lossRecovered",
            count(${aidCase.subsidyPaidOn})::int as "subsidiesPaid",
            ${yuan(sql`case when ${aidCase.subsidyPaidOn} is not null then ${aidCase.subsidyAmount} end`)}
              as "subsidyAmount"
          from ${aidCase} where ${granted(period)}
        ) as given`);
      return new Map([...rows].map((row) => [row.code, { ...row, period }]));
    },

    byOutcome: (codes: readonly string[], period: Period) =>
      breakdown<AidOutcomeCount>(
        db,
        codes,
        period,
        'outcome',
        sql`${aidCase.outcome}`,
        sql`${aidCase.outcome} is not null`,
      ),
    byForm: (codes: readonly string[], period: Period) =>
      breakdown<AidFormCount>(db, codes, period, 'form', sql`${aidCase.form}`),
    byMonth: (codes: readonly string[], period: Period) =>
      breakdown<AidMonthCount>(db, codes, period, 'month', sql`to_char(${aidCase.openedOn}, 'YYYY-MM')`),
    byCategory: (codes: readonly string[], period: Period) =>
      breakdown<AidCategoryCount>(db, codes, period, 'category', sql`${aidCase.applicantCategory}`),
    byMatter: (codes: readonly string[], period: Period) =>
      breakdown<AidMatterCount>(db, codes, period, 'matter', sql`${aidCase.matter}`),
  };
}

function granted({ from, to }: Period): SQL {
  return sql`${aidCase.regionCode} between wanted.lo and wanted.hi and ${aidCase.openedOn} between ${from} and ${to}`;
}

async function breakdown<Line>(
  db: Database,
  codes: readonly string[],
  period: Period,
  name: string,
  dimension: SQL,
  condition: SQL = sql`true`,
): Promise<Map<string, Line[]>> {
  const rows = await db.execute<{ code: string } & Record<string, unknown>>(sql`
    select wanted.code, ${dimension} as ${sql.identifier(name)}, count(*)::int as cases,
      sum(${aidCase.recipientCount})::int as recipients, ${yuan(sql`${aidCase.lossRecovered}`)} as "lossRecovered",
      percentile_cont(0.5) within group (order by ${aidCase.closedOn} - ${aidCase.openedOn}) as "medianDaysToClose"
    from ${regionRanges(codes, 'wanted')}
    join ${aidCase} on ${granted(period)} and ${condition}
    group by 1, 2 order by 1, 2`);
  const lines = new Map<string, Line[]>(codes.map((code) => [code, []]));
  for (const { code, ...line } of rows) lines.get(code)?.push(line as Line);
  return lines;
}
