import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { listingGroundType, listingStatusType, officerPostType } from './codes.ts';
import { wageComplaint } from './complaints.ts';

/**
 * Employers proposed for the joint-punishment list and on it, with the posts that are answerable; never a person's name
 * (R-WA-19, DOMAIN 8). A firm has one listing at a time.
 */
export const jointPunishment = pgTable(
  'joint_punishment',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    organizationCode: text('organization_code').notNull(),
    complaintNumber: text('complaint_number')
      .notNull()
      .references(() => wageComplaint.number),
    ground: listingGroundType('ground').notNull(),
    officerPosts: officerPostType('officer_posts').array().notNull(),
    status: listingStatusType('status').notNull(),
    decidingBodyCode: text('deciding_body_code').notNull(),
    proposedOn: date('proposed_on').notNull(),
    heardOn: date('heard_on'),
    listedOn: date('listed_on'),
    validTo: date('valid_to'),
    paidOn: date('paid_on'),
    promisedOn: date('promised_on'),
    endedOn: date('ended_on'),
  },
  (table) => [
    uniqueIndex('joint_punishment_one')
      .on(table.organizationCode)
      .where(sql`${table.status} in ('PROPOSED', 'HEARD', 'LISTED')`),
    index('joint_punishment_day').on(table.proposedOn, table.id),
    index('joint_punishment_region').on(table.regionCode),
  ],
);

export const jointPunishmentHistory = historyTable('joint_punishment_history', () => jointPunishment.id);
