import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { confirmationType, payrollStatusType } from './codes.ts';
import { monthColumn, yuanColumn } from './columns.ts';
import { projectReference } from './projects.ts';

/** The roster of a site, by real name (M-52, R-WA-8); it never leaves the department but as counts. */
export const rosterWorker = pgTable(
  'roster_worker',
  {
    number: text('number').primaryKey(),
    projectNumber: projectReference(),
    employerCode: text('employer_code').notNull(),
    name: text('name').notNull(),
    citizenNumber: text('citizen_number').notNull(),
    contractSignedOn: date('contract_signed_on'),
    enteredOn: date('entered_on').notNull(),
    leftOn: date('left_on'),
  },
  (table) => [index('roster_worker_project').on(table.projectNumber)],
);

/** Payroll lines, one per project, month and worker (M-53); they never leave the department but as sums. */
export const payrollLine = pgTable(
  'payroll_line',
  {
    projectNumber: projectReference(),
    month: monthColumn(),
    workerNumber: text('worker_number')
      .notNull()
      .references(() => rosterWorker.number),
    daysWorked: integer('days_worked').notNull(),
    grossAmount: yuanColumn('gross_amount').notNull(),
    deductedAmount: yuanColumn('deducted_amount').notNull(),
    netAmount: yuanColumn('net_amount').notNull(),
    confirmation: confirmationType('confirmation').notNull(),
    /** Why the worker did not sign. */
    refusalReason: text('refusal_reason'),
    submittedOn: date('submitted_on').notNull(),
    checkedOn: date('checked_on'),
    paidOn: date('paid_on'),
    proofReturnedOn: date('proof_returned_on'),
  },
  (table) => [
    primaryKey({ columns: [table.projectNumber, table.month, table.workerNumber] }),
    index('payroll_line_worker').on(table.workerNumber),
  ],
);

/** Payroll sheets, one per project and month: what their lines add up to, kept together with them. */
export const payrollSheet = pgTable(
  'payroll_sheet',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    projectNumber: projectReference(),
    month: monthColumn(),
    status: payrollStatusType('status').notNull(),
    workers: integer('workers').notNull(),
    confirmed: integer('confirmed').notNull(),
    refused: integer('refused').notNull(),
    payableAmount: yuanColumn('payable_amount').notNull(),
    paidAmount: yuanColumn('paid_amount').notNull(),
    submittedOn: date('submitted_on').notNull(),
    paidOn: date('paid_on'),
  },
  (table) => [
    unique('payroll_sheet_project_month').on(table.projectNumber, table.month),
    index('payroll_sheet_region').on(table.regionCode, table.month),
    check('payroll_sheet_month', sql`${table.month} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
  ],
);

export const payrollSheetHistory = historyTable('payroll_sheet_history', () => payrollSheet.id);
