import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type { AidQualityCount, LegalAidReport } from '../models.ts';
import { aidCase, aidFraud, aidFraudPayment, application } from '../tables/index.ts';
import type { Period } from './statistics.ts';

/** What is published of a period (Legal Aid Law art. 58): each figure by the day of what it counts. */
export function reportStore(db: Database) {
  return {
    reports: async (codes: readonly string[], period: Period): Promise<Map<string, LegalAidReport>> => {
      const on = (day: SQL): SQL => sql`${day} between ${period.from} and ${period.to}`;
      const decided = (status: string): SQL =>
        sql`count(*) filter (where ${application.status} = ${status} and ${on(sql`${application.decidedOn}`)})::int`;
      const closed = (end: SQL): SQL =>
        sql`filter (where ${end} is not null and ${on(sql`${aidCase.closedOn}`)})`;
      const paid = sql`filter (where ${on(sql`${aidCase.subsidyPaidOn}`)})`;
      const rows = await db.execute<Omit<LegalAidReport, 'period'> & Record<string, unknown>>(sql`
        select wanted.code, asked.*, given.*, returned.*
        from ${regionRanges(codes, 'wanted')}
        cross join lateral (
          select count(*) filter (where ${on(sql`${application.openedOn}`)})::int as "applicationsReceived",
            ${decided('GRANTED')} as "applicationsGranted",
            ${decided('REFUSED')} as "applicationsRefused"
          from ${application} where ${application.regionCode} between wanted.lo and wanted.hi
        ) as asked
        cross join lateral (
          select count(*) filter (where ${on(sql`${aidCase.openedOn}`)})::int as "casesOpened",
            count(*) ${closed(sql`${aidCase.outcome}`)}::int as "casesConcluded",
            count(*) ${closed(sql`${aidCase.terminationGround}`)}::int as "casesTerminated",
            coalesce(sum(${aidCase.lossRecovered}) ${closed(sql`${aidCase.outcome}`)}, 0)::numeric(18, 2)::text
              as "lossRecovered",
            count(*) ${paid}::int as "subsidiesPaid",
            coalesce(sum(${aidCase.subsidyAmount}) ${paid}, 0)::numeric(18, 2)::text as "subsidyFunds"
          from ${aidCase} where ${aidCase.regionCode} between wanted.lo and wanted.hi
        ) as given
        cross join lateral (
          select coalesce(sum(${aidFraudPayment.amount}), 0)::numeric(18, 2)::text as "costRecovered"
          from ${aidFraudPayment} join ${aidFraud} on ${aidFraud.id} = ${aidFraudPayment.fraudId}
          where ${aidFraud.regionCode} between wanted.lo and wanted.hi and ${aidFraudPayment.kind} = 'COST'
            and ${on(sql`(${aidFraudPayment.at} at time zone 'Asia/Shanghai')::date`)}
        ) as returned`);
      return new Map([...rows].map((row) => [row.code, { ...row, period }]));
    },

    byGrade: async (
      codes: readonly string[],
      { from, to }: Period,
    ): Promise<Map<string, AidQualityCount[]>> => {
      const rows = await db.execute<{ code: string } & AidQualityCount & Record<string, unknown>>(sql`
        select wanted.code, ${aidCase.qualityGrade} as grade, count(*)::int as cases
        from ${regionRanges(codes, 'wanted')}
        join ${aidCase} on ${aidCase.regionCode} between wanted.lo and wanted.hi
          and ${aidCase.qualityReviewedOn} between ${from} and ${to}
        group by 1, 2 order by 1, 2`);
      const counts = new Map<string, AidQualityCount[]>(codes.map((code) => [code, []]));
      for (const { code, grade, cases } of rows) counts.get(code)?.push({ grade, cases });
      return counts;
    },
  };
}
