import { sql } from 'drizzle-orm';
import { check, date, index, integer, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as types from './types.ts';

/** Workstations outside the agency: in court, at the federations, in the townships (M-22). */
export const workstation = pgTable(
  'workstation',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    kind: types.workstationKindType('kind').notNull(),
    regionCode: regionColumn(),
    agencyCode: text('agency_code').notNull(),
    hostCode: text('host_code'),
    noticeNumber: text('notice_number'),
    status: types.workstationStatusType('status').notNull(),
    openedOn: date('opened_on').notNull(),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('workstation_region').on(table.regionCode, table.number),
    check('workstation_closed', sql`${table.closedOn} is null or ${table.closedOn} >= ${table.openedOn}`),
    check('workstation_status', sql`(${table.status} = 'CLOSED') = (${table.closedOn} is not null)`),
  ],
);

export const workstationHistory = historyTable('workstation_history', () => workstation.id);

/** When a workstation was closed that has opened again: from the one day to the day before the other. */
export const workstationClosure = pgTable(
  'workstation_closure',
  {
    workstationId: uuid('workstation_id')
      .notNull()
      .references(() => workstation.id),
    closedOn: date('closed_on').notNull(),
    reopenedOn: date('reopened_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workstationId, table.closedOn] }),
    check('workstation_closure_days', sql`${table.closedOn} < ${table.reopenedOn}`),
  ],
);

/** The bodies that issued a joint notice on workstations, one row each (F2-17). */
export const noticeIssuer = pgTable(
  'notice_issuer',
  {
    noticeNumber: text('notice_number').notNull(),
    issuer: text('issuer').notNull(),
    organizationCode: text('organization_code'),
    title: text('title').notNull(),
    regionCode: regionColumn(),
    issuedOn: date('issued_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noticeNumber, table.issuer] }),
    index('notice_issuer_region').on(table.regionCode),
  ],
);

/** The coverage that a county reported for a year, with what it meant by it (F1-16): a reported figure, never computed. */
export const coverageReport = pgTable(
  'coverage_report',
  {
    regionCode: regionColumn(),
    year: integer('year').notNull(),
    percentage: numeric('percentage', { precision: 5, scale: 2 }).notNull(),
    definition: text('definition').notNull(),
    reportedOn: date('reported_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.year] }),
    check('coverage_report_percentage', sql`${table.percentage} between 0 and 100`),
  ],
);
