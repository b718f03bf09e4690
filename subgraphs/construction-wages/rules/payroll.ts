import type { Calendar } from '../../_kit/deadlines/calendar.ts';
import { addDays, addMonths, startOfDay } from '../../_kit/deadlines/days.ts';
import { dueAt } from '../../_kit/deadlines/deadline.ts';
import type { PayrollSheetStatus } from '../codes.ts';
import { deadlineRules } from './deadlines.ts';
import { daysBefore, fenOf, type RecordFault } from './recordFault.ts';

/**
 * Months that a site has for handing in the payroll of a month, counted from its end. The Regulations say monthly
 * (art. 31, R-WA-11) and name no day; the end of the following month is our reading.
 */
export const PAYROLL_MONTHS_TO_SUBMIT = 1;

/** How many lines a sheet has, and for how many of them each step has been done. */
export interface PayrollSteps {
  readonly workers: number;
  /** Signed, or refused to sign with the refusal recorded. */
  readonly answered: number;
  readonly checked: number;
  readonly paid: number;
  readonly proven: number;
}

/** Where a sheet stands: at the last step that has been done for every worker on it (DOMAIN 2.8). */
export function payrollSheetStatusOf(steps: PayrollSteps): PayrollSheetStatus {
  const { workers, answered, checked, paid, proven } = steps;
  if (proven === workers) return 'PROOF_RETURNED';
  if (paid === workers) return 'PAID';
  if (checked === workers) return 'CHECKED';
  return answered === workers ? 'CONFIRMED' : 'DRAFTED';
}

/** What a payroll line says, as far as its columns depend on each other; amounts in yuan. */
export interface PayrollLineRecord {
  readonly month: string;
  readonly grossAmount: string;
  readonly deductedAmount: string;
  readonly netAmount: string;
  readonly submittedOn: string;
  readonly checkedOn: string | null;
  readonly paidOn: string | null;
  readonly proofReturnedOn: string | null;
}

/** What is wrong with a payroll line; empty when all columns fit each other (M-53). */
export function payrollLineFaults(line: PayrollLineRecord): RecordFault<PayrollLineRecord>[] {
  const { month, submittedOn, paidOn, proofReturnedOn } = line;
  const faults: RecordFault<PayrollLineRecord>[] = [
    ...daysBefore(
      line,
      { day: `${month}-01`, title: '所属月份' },
      { submittedOn: '报送日期', paidOn: '发放日期' },
    ),
    ...daysBefore(line, { day: submittedOn, title: '报送日期' }, { checkedOn: '核对日期' }),
  ];
  if (fenOf(line.netAmount) !== fenOf(line.grossAmount) - fenOf(line.deductedAmount)) {
    faults.push({ property: 'netAmount', message: '实发工资须等于应发工资减扣款，请核对' });
  }
  if (proofReturnedOn !== null && paidOn === null) {
    faults.push({ property: 'paidOn', message: '已有支付回单的须填写发放日期' });
  }
  if (paidOn !== null) {
    faults.push(...daysBefore(line, { day: paidOn, title: '发放日期' }, { proofReturnedOn: '支付回单日期' }));
  }
  return faults;
}

/** The last day of a month, `YYYY-MM`: from it the time for its payroll counts (R-WA-11). */
export function lastDayOf(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** The first month to which the Regulations apply: they are in force from 1 May 2020. */
const FIRST_MONTH = '2020-05';

/** True when the Regulations set the time for a month's payroll; before, the county asked for it by its own custom (F4-05). */
export function isDueByStatute(month: string): boolean {
  return month >= FIRST_MONTH;
}

/** True when a month's wages are not paid and their last day has passed, whoever has drawn up the sheet or seen to it. */
export function isPayrollOverdue(
  { month, status }: { readonly month: string; readonly status: PayrollSheetStatus },
  now: Date,
  calendar: Calendar,
): boolean {
  const counted = { startedAt: startOfDay(lastDayOf(month)), pausedDays: 0, extendedBy: 0 };
  const due = dueAt(deadlineRules['R-WA-11'], counted, calendar);
  const paid = status === 'PAID' || status === 'PROOF_RETURNED';
  return !paid && due !== null && now >= due;
}
