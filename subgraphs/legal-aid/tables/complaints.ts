import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { aidCase } from './cases.ts';
import * as types from './types.ts';

/** Complaints about agencies and persons who give aid; who complains never leaves the justice bureau (R-LA-14). */
export const aidComplaint = pgTable(
  'aid_complaint',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    agencyCode: text('agency_code').notNull(),
    caseId: uuid('case_id').references(() => aidCase.id),
    status: types.aidComplaintStatusType('status').notNull(),
    against: types.aidComplaintAgainstType('against').notNull(),
    ground: types.aidComplaintGroundType('ground').notNull(),
    standing: types.aidComplaintStandingType('standing').notNull(),
    complainantName: text('complainant_name').notNull(),
    summary: text('summary').notNull(),
    openedOn: date('opened_on').notNull(),
    acceptedOn: date('accepted_on'),
    finding: types.aidComplaintFindingType('finding'),
    measure: types.aidComplaintMeasureType('measure'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('aid_complaint_region_day').on(table.regionCode, table.openedOn),
    index('aid_complaint_day').on(table.openedOn, table.id),
    check(
      'aid_complaint_open',
      sql`(${table.status} in ('RECEIVED', 'ACCEPTED')) = (${table.closedOn} is null)`,
    ),
    check('aid_complaint_answered', sql`(${table.status} = 'ANSWERED') = (${table.finding} is not null)`),
    check(
      'aid_complaint_measure',
      sql`(coalesce(${table.finding}, 'UNFOUNDED') = 'UNFOUNDED') = (${table.measure} is null)`,
    ),
  ],
);

export const aidComplaintHistory = historyTable('aid_complaint_history', () => aidComplaint.id);
