import { and, asc, inArray, notInArray, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type { HistoryEntry, PayrollCompliance, PayrollSheet, ProjectRoster } from '../models.ts';
import { PAYROLL_MONTHS_TO_SUBMIT } from '../rules/payroll.ts';
import { constructionProject, payrollSheet, payrollSheetHistory, rosterWorker } from '../tables/index.ts';
import type { Period } from './period.ts';
import { visibleTo, withinProjectOfFirm } from './reach.ts';

/**
 * Reads of rosters and payroll, as counts and sums only; lookups by project are of projects that the caller has found in the
 * viewer's reach.
 */
export function payrollStore(db: Database, viewer: Viewer) {
  return {
    rosters: async (numbers: readonly string[], on: string): Promise<Map<string, ProjectRoster>> => {
      const rows = await db.execute<ProjectRoster & { number: string } & Record<string, unknown>>(sql`
        select ${rosterWorker.projectNumber} as number, count(*)::int as "onSite",
          count(*) filter (where ${rosterWorker.contractSignedOn} is null
            or ${rosterWorker.contractSignedOn} > ${on})::int as "withoutContract"
        from ${rosterWorker}
        where ${inArray(rosterWorker.projectNumber, [...numbers])} and ${rosterWorker.enteredOn} <= ${on}
          and (${rosterWorker.leftOn} is null or ${rosterWorker.leftOn} >= ${on})
        group by 1`);
      return new Map([...rows].map((row) => [row.number, row]));
    },

    /** A sheet for every month of work that begins in the period; its last day decides between due and overdue. */
    sheets: async (numbers: readonly string[], period: Period): Promise<Map<string, PayrollSheet[]>> => {
      const rows = await db.execute<PayrollSheet & Record<string, unknown>>(sql`
        select ${payrollSheet.id} as id, ${payrollSheet.number} as number,
          ${constructionProject.number} as "projectNumber", to_char(due_month, 'YYYY-MM') as month,
          coalesce(${payrollSheet.status}::text,
            case when ${lastDay} < ${period.to}::date then 'OVERDUE' else 'DUE' end) as status,
          ${payrollSheet.workers} as workers, ${payrollSheet.confirmed} as confirmed,
          ${payrollSheet.refused} as refused, ${payrollSheet.payableAmount}::text as "payableAmount",
          ${payrollSheet.paidAmount}::text as "paidAmount", ${payrollSheet.submittedOn}::text as "submittedOn",
          ${payrollSheet.paidOn}::text as "paidOn"
        from ${dueMonths(period)}
        left join ${payrollSheet} on ${sheetOfMonth}
        where ${inArray(constructionProject.number, [...numbers])}
        order by 3, 4`);
      const sheets = new Map<string, PayrollSheet[]>(numbers.map((number) => [number, []]));
      for (const row of rows) sheets.get(row.projectNumber)?.push(row);
      return sheets;
    },

    unpaidSheets: (numbers: readonly string[]): Promise<PayrollSheet[]> =>
      db
        .select()
        .from(payrollSheet)
        .where(
          and(
            inArray(payrollSheet.projectNumber, [...numbers]),
            notInArray(payrollSheet.status, ['PAID', 'PROOF_RETURNED']),
          ),
        )
        .orderBy(asc(payrollSheet.month)),

    byId: (ids: readonly string[]): Promise<PayrollSheet[]> =>
      db
        .select()
        .from(payrollSheet)
        .where(
          and(
            visibleTo(viewer, payrollSheet.regionCode, withinProjectOfFirm(payrollSheet.projectNumber)),
            inArray(payrollSheet.id, [...ids]),
          ),
        ),

    history: (sheetIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(payrollSheetHistory)
        .where(inArray(payrollSheetHistory.caseId, [...sheetIds]))
        .orderBy(asc(payrollSheetHistory.seq)),

    /** Due: a sheet for each project and month of work (M-53, F4-05). */
    compliance: async (codes: readonly string[], period: Period): Promise<Map<string, PayrollCompliance>> => {
      const rows = await db.execute<PayrollCompliance & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, count(${constructionProject.number})::int as due,
          count(${payrollSheet.submittedOn})::int as submitted,
          count(${constructionProject.number}) filter (where ${lastDay} < ${period.to}::date
            and (${payrollSheet.submittedOn} is null or ${payrollSheet.submittedOn} > ${lastDay}))::int as overdue,
          count(*) filter (where ${payrollSheet.status} in ('PAID', 'PROOF_RETURNED'))::int as paid
        from ${regionRanges(codes, 'wanted')}
        left join (${dueMonths(period)}) on ${constructionProject.regionCode} between wanted.lo and wanted.hi
        left join ${payrollSheet} on ${sheetOfMonth}
        group by wanted.code`);
      return new Map([...rows].map((row) => [row.code, row]));
    },
  };
}

/** SQL: the last day on which the sheet of `due_month` is in time. */
const lastDay: SQL = sql`(due_month + interval '1 month' * ${1 + PAYROLL_MONTHS_TO_SUBMIT})::date - 1`;

const sheetOfMonth: SQL = sql`${payrollSheet.projectNumber} = ${constructionProject.number}
  and ${payrollSheet.month} = to_char(due_month, 'YYYY-MM')`;

/** SQL: a joined relation of the months that begin in the period and the projects on which work went on in them. */
function dueMonths({ from, to }: Period): SQL {
  return sql`generate_series(date_trunc('month', ${from}::date + interval '1 month' - interval '1 day'),
      ${to}::date, interval '1 month') as due_month
    join ${constructionProject} on ${constructionProject.startedOn} < due_month + interval '1 month'
      and (${constructionProject.completedOn} is null or ${constructionProject.completedOn} >= due_month)`;
}
