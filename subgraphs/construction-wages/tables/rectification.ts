import { boolean, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { campaignType, rectificationOrderStatusType, violationType } from './codes.ts';
import { yuanColumn } from './columns.ts';
import { projectReference } from './projects.ts';

/** Orders to put something right by a day, each with the inspection of the same number that found it (M-54). */
export const rectificationOrder = pgTable(
  'rectification_order',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    projectNumber: projectReference(),
    campaign: campaignType('campaign').notNull(),
    status: rectificationOrderStatusType('status').notNull(),
    violations: violationType('violations').array().notNull(),
    inspectingBodyCode: text('inspecting_body_code').notNull(),
    issuedOn: date('issued_on').notNull(),
    rectifyBy: date('rectify_by').notNull(),
    rectifiedOn: date('rectified_on'),
    fineAmount: yuanColumn('fine_amount'),
    workStopped: boolean('work_stopped').notNull().default(false),
  },
  (table) => [
    index('rectification_order_project').on(table.projectNumber, table.issuedOn),
    index('rectification_order_region').on(table.regionCode, table.issuedOn),
  ],
);

export const rectificationOrderHistory = historyTable(
  'rectification_order_history',
  () => rectificationOrder.id,
);
