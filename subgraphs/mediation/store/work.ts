import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type { RegisterBook } from '../codes.ts';
import type {
  BudgetLine,
  CaseSubsidyStatistics,
  MediationBudget,
  MonthlyReportCompliance,
} from '../models.ts';
import {
  budget,
  committee,
  dispute,
  dossierReview,
  monthlyReport,
  registerEntry,
  subsidy,
} from '../tables/index.ts';
import type { Period } from './statistics.ts';

/** Reports, books, money and reviews, for whole batches of regions in one statement each. */
export function workStore(db: Database) {
  return {
    /** Due: one report for each month that begins in the period and each township centre that existed then (F2-14). */
    monthlyReports: async (
      codes: readonly string[],
      { from, to }: Period,
    ): Promise<Map<string, MonthlyReportCompliance>> => {
      const rows = await db.execute<{ code: string; due: number; submitted: number }>(sql`
        select wanted.code, count(${committee.number})::int as due,
          count(${monthlyReport.month})::int as submitted
        from ${regionRanges(codes, 'wanted')}
        left join (
          generate_series(date_trunc('month', ${from}::date + interval '1 month' - interval '1 day'),
            ${to}::date, interval '1 month') as due_month
          join ${committee} on ${committee.kind} = 'TOWNSHIP_CENTRE' and ${committee.establishedOn} <= due_month
            and (${committee.dissolvedOn} is null or ${committee.dissolvedOn} > due_month)
        ) on ${committee.regionCode} between wanted.lo and wanted.hi
        left join ${monthlyReport} on ${monthlyReport.committeeNumber} = ${committee.number}
          and ${monthlyReport.month} = to_char(due_month, 'YYYY-MM')
        group by wanted.code`);
      return new Map([...rows].map(({ code, due, submitted }) => [code, { due, submitted }]));
    },

    budgets: async (codes: readonly string[], year: number): Promise<Map<string, MediationBudget>> => {
      const rows = await db
        .select()
        .from(budget)
        .where(and(inArray(budget.regionCode, [...codes]), eq(budget.year, year)))
        .orderBy(asc(budget.purpose));
      const budgets = new Map<string, MediationBudget>();
      for (const { regionCode, purpose, amount } of rows) {
        const known: BudgetLine[] = budgets.get(regionCode)?.lines ?? [];
        budgets.set(regionCode, { code: regionCode, year, lines: [...known, { purpose, amount }] });
      }
      return budgets;
    },

    subsidies: async (
      codes: readonly string[],
      { from, to }: Period,
    ): Promise<Map<string, CaseSubsidyStatistics>> => {
      const rows = await db.execute<CaseSubsidyStatistics & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, count(${subsidy.id})::int as claimed,
          count(*) filter (where ${subsidy.status} in ('APPROVED', 'PAID'))::int as approved,
          count(*) filter (where ${subsidy.status} = 'PAID')::int as paid,
          coalesce(sum(${subsidy.amount}) filter (where ${subsidy.status} = 'PAID'), 0)::numeric(18, 2)::text
            as "amountPaid",
          count(*) filter (where ${dispute.status} <> 'CLOSED')::int as "incompleteDossiers"
        from ${regionRanges(codes, 'wanted')}
        left join ${subsidy} on ${subsidy.regionCode} between wanted.lo and wanted.hi
          and ${subsidy.claimedOn} between ${from} and ${to}
        left join ${dispute} on ${dispute.number} = ${subsidy.disputeNumber}
        group by wanted.code`);
      return new Map([...rows].map((row) => [row.code, row]));
    },

    dossierReviews: async (
      codes: readonly string[],
      { year, bestRank }: { year: number; bestRank: number },
    ): Promise<Map<string, { reviewed: number; withinBestRank: number }>> => {
      const rows = await db.execute<{ code: string; reviewed: number; withinBestRank: number }>(sql`
        select wanted.code, count(${dossierReview.cityRank})::int as reviewed,
          count(*) filter (where ${dossierReview.cityRank} <= ${bestRank})::int as "withinBestRank"
        from ${regionRanges(codes, 'wanted')}
        left join ${dossierReview} on ${dossierReview.regionCode} between wanted.lo and wanted.hi
          and ${dossierReview.year} = ${year}
        group by wanted.code`);
      return new Map([...rows].map((row) => [row.code, row]));
    },

    registerEntries: async (
      codes: readonly string[],
      { book, period }: { book: RegisterBook; period: Period },
    ): Promise<Map<string, number>> => {
      const rows = await db.execute<{ code: string; n: number }>(sql`
        select wanted.code, count(${registerEntry.id})::int as n
        from ${regionRanges(codes, 'wanted')}
        left join ${registerEntry} on ${registerEntry.regionCode} between wanted.lo and wanted.hi
          and not exists (select 1 from ${registerEntry} as counter where counter.corrects = ${registerEntry.number})
          and ${registerEntry.book} = ${book} and ${registerEntry.heldOn} between ${period.from} and ${period.to}
        group by wanted.code`);
      return new Map([...rows].map(({ code, n }) => [code, n]));
    },
  };
}
