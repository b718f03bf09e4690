import { sql } from 'drizzle-orm';
import { check, date, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CaseBook } from '../../_kit/acts/caseKind.ts';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { protectionStatus } from '../codes.ts';
import { tip } from './tips.ts';

export const protectionStatusType = pgEnum('protection_status', codesOf(protectionStatus));

/** Requests that the police protect whoever gave a tip (M-61): that one was made, and how it stands. Never who or where. */
export const protectionRequest = pgTable(
  'protection_request',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    /** The tip's, by which it is found or not. */
    regionCode: regionColumn(),
    status: protectionStatusType('status').notNull(),
    tipId: uuid('tip_id')
      .notNull()
      .references(() => tip.id),
    askedOn: date('asked_on').notNull(),
    sentOn: date('sent_on'),
    answeredOn: date('answered_on'),
    /** When it was declined or the protection ended; null while it is under way. */
    endedOn: date('ended_on'),
  },
  (table) => [
    uniqueIndex('protection_request_under_way')
      .on(table.tipId)
      .where(sql`${table.endedOn} is null`),
    index('protection_request_tip').on(table.tipId, table.id),
    index('protection_request_asked').on(table.askedOn, table.id),
    check(
      'protection_request_ended',
      sql`(${table.endedOn} is not null) = (${table.status} in ('DECLINED', 'ENDED'))`,
    ),
  ],
);

export const protectionRequestHistory = historyTable(
  'protection_request_history',
  () => protectionRequest.id,
);

/** Nobody is told of it, as of the tip (decision 14). */
export const protectionRequestBook: CaseBook<typeof protectionRequest> = {
  kind: 'ProtectionRequest',
  table: protectionRequest,
  history: protectionRequestHistory,
  facts: {},
  untold: sql`true`,
};
