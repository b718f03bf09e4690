import { sql } from 'drizzle-orm';
import { check, date, integer, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';
import { historyTable, regionColumn, versionColumn } from '../../_kit/database.ts';
import { committeeReference } from './network.ts';
import * as types from './types.ts';

/** Monthly dispute reports of the township centres (F2-14, M-10); those of a book kept by hand have no figures. */
export const monthlyReport = pgTable(
  'monthly_report',
  {
    id: uuid('id')
      .notNull()
      .unique()
      .$defaultFn(() => v7()),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    status: types.reportStatusType('status').notNull(),
    committeeNumber: committeeReference(),
    regionCode: regionColumn(),
    month: text('month').notNull(),
    submittedOn: date('submitted_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.committeeNumber, table.month] }),
    check('monthly_report_month', sql`${table.month} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
  ],
);

export const monthlyReportHistory = historyTable('monthly_report_history', () => monthlyReport.id);

/**
 * The figures of a report by dispute type, frozen when it is submitted. A report that comes back is submitted with
 * figures of its own; what was submitted before stays as it was.
 */
export const monthlyReportLine = pgTable(
  'monthly_report_line',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => monthlyReport.id),
    /** Version of the report to which the submission led. */
    edition: integer('edition').notNull(),
    kind: types.disputeKindType('kind').notNull(),
    accepted: integer('accepted').notNull(),
    settled: integer('settled').notNull(),
    notSettled: integer('not_settled').notNull(),
    withdrawn: integer('withdrawn').notNull(),
    refused: integer('refused').notNull(),
    inProgress: integer('in_progress').notNull(),
    amount: numeric('amount', { precision: 18, scale: 2 }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.edition, table.kind] })],
);
