import { column, day, type Register } from '../../_kit/register/register.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { monthlyReport, monthlyReportHistory } from '../tables/index.ts';
import { committeeNumber, place } from './columns.ts';
import { inCommittee } from './inCommittee.ts';

type ReportCase = Omit<typeof monthlyReport.$inferSelect, 'id' | 'version'>;
type ReportRow = Omit<ReportCase, 'number' | 'status'>;

/** Monthly reports handed in (M-10, F2-14). */
export const monthlyReports: Register<ReportRow> = {
  name: 'monthly-reports',
  title: '月报登记表',
  basis: 'M-10',
  columns: {
    committeeNumber,
    regionCode: place,
    month: column({ title: '月份', help: '形如 2011-03', example: '2011-03' }, (cell) => {
      const [, of = '', month = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})月?$/.exec(cell) ?? [];
      return of && Number(month) >= 1 && Number(month) <= 12
        ? { ok: true, value: `${of}-${month.padStart(2, '0')}` }
        : { ok: false, message: '请填写月份，例如 2011-03' };
    }),
    submittedOn: day({ title: '报送日期', help: '报送当日', example: '2011-03-28' }),
  },
  key: (row) => `${row.committeeNumber}|${row.month}`,
  upsert: (transaction, rows) =>
    inCommittee(transaction, rows, (known) =>
      upsertCases(transaction, monthlyReport, monthlyReportHistory, known.map(asCase), linesOf),
    ),
};

/** What the book holds was taken in by the county long ago. */
function asCase(row: ReportRow): ReportCase {
  return { ...row, number: `${row.committeeNumber} ${row.month}`, status: 'ACCEPTED' };
}

function linesOf({ submittedOn }: ReportCase): RegisterLine[] {
  return [{ day: submittedOn, act: '报送月报', status: 'ACCEPTED' }];
}
