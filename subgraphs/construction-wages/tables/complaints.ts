import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { complaintOriginType, complaintStatusType, findingType } from './codes.ts';
import { yuanColumn } from './columns.ts';
import { constructionProject } from './projects.ts';

/** Complaints about wages owed; how many complain is kept, who they are is not (DOMAIN 8). */
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
