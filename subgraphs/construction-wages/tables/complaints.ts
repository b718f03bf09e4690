import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { complaintOriginType, complaintStatusType, findingType, paymentSourceType } from './codes.ts';
import { yuanColumn } from './columns.ts';
import { constructionProject } from './projects.ts';

/** Complaints about wages owed: how many workers, how much, and how it goes on; who complains stands apart. */
export const wageComplaint = pgTable(
  'wage_complaint',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    projectNumber: text('project_number').references(() => constructionProject.number),
    regionCode: regionColumn(),
    origin: complaintOriginType('origin').notNull(),
    status: complaintStatusType('status').notNull(),
    finding: findingType('finding'),
    responsibleBodyCode: text('responsible_body_code').notNull(),
    respondentCode: text('respondent_code'),
    workersAffected: integer('workers_affected').notNull(),
    arrearsAmount: yuanColumn('arrears_amount').notNull(),
    recoveredAmount: yuanColumn('recovered_amount').notNull(),
    openedOn: date('opened_on').notNull(),
    filedOn: date('filed_on'),
    orderedOn: date('ordered_on'),
    payBy: date('pay_by'),
    paidOn: date('paid_on'),
    workersConfirmedOn: date('workers_confirmed_on'),
    transferredOn: date('transferred_on'),
    transferredToCode: text('transferred_to_code'),
    outcomeToldOn: date('outcome_told_on'),
    closedOn: date('closed_on'),
    legalAidNumber: text('legal_aid_number'),
    disputeNumber: text('dispute_number'),
  },
  (table) => [
    index('wage_complaint_region').on(table.regionCode, table.openedOn),
    index('wage_complaint_day').on(table.openedOn, table.id),
    index('wage_complaint_project').on(table.projectNumber),
    index('wage_complaint_dispute').on(table.disputeNumber),
    check('wage_complaint_recovered', sql`${table.recoveredAmount} <= ${table.arrearsAmount}`),
  ],
);

export const wageComplaintHistory = historyTable('wage_complaint_history', () => wageComplaint.id);

/**
 * Who complains, in a table of its own that no read of a complaint touches: for the office to answer them, and secret from
 * everybody else (Labour Inspection Regulations art. 9; DOMAIN 8).
 */
export const wageClaimant = pgTable(
  'wage_claimant',
  {
    id: idColumn(),
    complaintId: uuid('complaint_id')
      .notNull()
      .references(() => wageComplaint.id),
    name: text('name').notNull(),
    contact: text('contact'),
  },
  (table) => [
    index('wage_claimant_complaint').on(table.complaintId),
    index('wage_claimant_name').on(table.name),
  ],
);

/** What the workers of a complaint were paid, by whom, and what of it was recovered from the firm that is liable. */
export const wagePayment = pgTable(
  'wage_payment',
  {
    id: idColumn(),
    complaintId: uuid('complaint_id')
      .notNull()
      .references(() => wageComplaint.id),
    source: paymentSourceType('source').notNull(),
    amount: yuanColumn('amount').notNull(),
    paidOn: date('paid_on').notNull(),
    workersConfirmedOn: date('workers_confirmed_on'),
    recourseAmount: yuanColumn('recourse_amount').notNull().default('0'),
  },
  (table) => [
    index('wage_payment_complaint').on(table.complaintId, table.paidOn),
    check('wage_payment_recourse', sql`${table.recourseAmount} <= ${table.amount}`),
  ],
);
