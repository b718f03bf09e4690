import type { Transaction } from '../../_kit/database.ts';
import { count, eq, inArray, max, sql, sum } from 'drizzle-orm';
import { writeRegisterDeadlines } from '../../_kit/register/registerDeadlines.ts';
import { upsertByKey, upsertRows } from '../../_kit/register/upsert.ts';
import { citizenNumber, code, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import { payrollConfirmation } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { payrollLineFaults, payrollSheetStatusOf } from '../rules/payroll.ts';
import { toldBySheet } from '../rules/registerDeadlines.ts';
import {
  constructionProject,
  deadline,
  payrollLine,
  payrollSheet,
  payrollSheetHistory,
  rosterWorker,
} from '../tables/index.ts';
import { dayOf, firm, month, number, ofProject, projectNumber, yuan } from './columns.ts';
import { upsertUnacted } from './unacted.ts';
import { upsertReferring } from '../../_kit/register/upsert.ts';

type WorkerRow = typeof rosterWorker.$inferSelect;
type LineRow = Omit<typeof payrollLine.$inferSelect, 'refusalReason'>;

const workerNumber = number('AH-GC-2010-001-001', '实名登记号');

/** The roster of a site: contract and real name, or no entry (M-52, R-WA-8). */
export const roster: Register<WorkerRow> = {
  name: 'roster',
  title: '务工人员花名册',
  basis: 'M-52',
  columns: {
    number: workerNumber,
    projectNumber,
    employerCode: firm('用工单位代码'),
    name: text({ title: '姓名', help: '只供本部门使用', example: '张某甲', maxLength: 40 }),
    citizenNumber: citizenNumber({
      title: '公民身份号码',
      aliases: ['身份证号'],
      help: '只供本部门使用',
      example: '990101198001010014',
    }),
    contractSignedOn: optional(dayOf('劳动合同签订日期', '未签订则留空')),
    enteredOn: dayOf('进场日期', '进场当日'),
    leftOn: optional(dayOf('离场日期', '仍在场则留空')),
  },
  check: ({ enteredOn, leftOn }) =>
    leftOn !== null && leftOn < enteredOn
      ? [{ property: 'leftOn', message: `离场日期不能早于进场日期（${enteredOn}）` }]
      : [],
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertReferring(transaction, rows, [ofProject()], (known) =>
      upsertRows(transaction, rosterWorker, known, ['number']),
    ),
};

/** The payroll, a line per worker and month; the sheet of a project and month is made from its lines (M-53). */
export const payroll: Register<LineRow> = {
  name: 'payroll',
  title: '工资支付表',
  basis: 'M-53',
  columns: {
    projectNumber,
    month,
    workerNumber: { ...workerNumber, aliases: [], help: '务工人员花名册中的登记号，须先导入花名册' },
    daysWorked: integer({ title: '出勤天数', help: '当月出勤天数', example: '26', max: 31 }),
    grossAmount: yuan('应发工资', '元'),
    deductedAmount: yuan('扣款', '元；没有则填 0'),
    netAmount: yuan('实发工资', '元，等于应发工资减扣款'),
    confirmation: code(
      { title: '签字情况', help: '未签字、已签字、拒绝签字', example: '已签字' },
      payrollConfirmation,
    ),
    submittedOn: dayOf('报送日期', '工资支付表报送之日', '2011-04-08'),
    checkedOn: optional(dayOf('核对日期', '劳资专管员核对之日', '2011-04-09')),
    paidOn: optional(dayOf('发放日期', '未发放则留空', '2011-04-12')),
    proofReturnedOn: optional(dayOf('支付回单日期', '未回单则留空', '2011-04-14')),
  },
  check: (row) => payrollLineFaults(row),
  key: (row) => `${row.projectNumber}|${row.month}|${row.workerNumber}`,
  upsert: (transaction, rows) =>
    upsertReferring(
      transaction,
      rows,
      [
        ofProject(),
        {
          table: rosterWorker,
          column: rosterWorker.number,
          property: 'workerNumber',
          of: (row) => row.workerNumber,
          title: '务工人员花名册',
        },
      ],
      (known) =>
        upsertUnacted(
          transaction,
          {
            table: payrollSheet,
            caseId: payrollSheet.id,
            key: sql`${payrollSheet.projectNumber} || '|' || ${payrollSheet.month}`,
            history: payrollSheetHistory,
          },
          known,
          ({ projectNumber, month }) => `${projectNumber}|${month}`,
          async (fresh) => {
            const result = await upsertRows(transaction, payrollLine, fresh, [
              'projectNumber',
              'month',
              'workerNumber',
            ]);
            await sumSheets(transaction, fresh);
            return result;
          },
        ),
    ),
};

/** Makes the sheets of the written lines anew from all their lines, those of earlier batches and files among them. */
async function sumSheets(transaction: Transaction, lines: readonly LineRow[]): Promise<void> {
  if (lines.length === 0) return;
  const keys = new Map(lines.map((line) => [`${line.projectNumber}|${line.month}`, line]));
  const pairs = [...keys.values()].map((line) => sql`(${line.projectNumber}, ${line.month})`);
  const where = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})::int`;
  const sums = await transaction
    .select({
      projectNumber: payrollLine.projectNumber,
      month: payrollLine.month,
      number: sql<string>`${payrollLine.projectNumber} || '-' || ${payrollLine.month}`,
      regionCode: sql<string>`max(${constructionProject.regionCode})`,
      workers: count(),
      confirmed: where(sql`${payrollLine.confirmation} = 'SIGNED'`),
      refused: where(sql`${payrollLine.confirmation} = 'REFUSED'`),
      checked: count(payrollLine.checkedOn),
      paid: count(payrollLine.paidOn),
      proven: count(payrollLine.proofReturnedOn),
      payableAmount: sum(payrollLine.netAmount),
      paidAmount: sql<string>`coalesce(sum(${payrollLine.netAmount}) filter (where ${payrollLine.paidOn} is not null), 0)`,
      submittedOn: max(payrollLine.submittedOn),
      lastPaidOn: max(payrollLine.paidOn),
    })
    .from(payrollLine)
    .innerJoin(constructionProject, eq(constructionProject.number, payrollLine.projectNumber))
    .where(sql`(${payrollLine.projectNumber}, ${payrollLine.month}) in (${sql.join(pairs, sql`, `)})`)
    .groupBy(payrollLine.projectNumber, payrollLine.month);
  const sheets = sums.map(({ checked, paid, proven, lastPaidOn, ...sheet }) => ({
    ...sheet,
    status: payrollSheetStatusOf({
      workers: sheet.workers,
      answered: sheet.confirmed + sheet.refused,
      checked,
      paid,
      proven,
    }),
    paidOn: paid === sheet.workers ? lastPaidOn : null,
  }));
  await upsertByKey(transaction, payrollSheet, sheets as (typeof payrollSheet.$inferInsert)[], [
    'projectNumber',
    'month',
  ]);
  const ids = await transaction
    .select({ id: payrollSheet.id, number: payrollSheet.number })
    .from(payrollSheet)
    .where(
      inArray(
        payrollSheet.number,
        sheets.map(({ number }) => number),
      ),
    );
  await writeRegisterDeadlines(
    transaction,
    {
      ...{ kind: 'PayrollSheet', table: deadline, rules: deadlineRules },
      region: ({ regionCode }: (typeof sheets)[number]) => regionCode,
      of: toldBySheet,
    },
    sheets,
    new Map(ids.map(({ id, number }) => [number, id])),
  );
}
