import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { actReceiptTable, deadEventTable, numberSeriesTable, outboxTable } from '../../_kit/acts/tables.ts';
import { idColumn } from '../../_kit/database.ts';
import { deadlineTable } from '../../_kit/deadlines/table.ts';

export const deadline = deadlineTable();
export const outbox = outboxTable();
export const deadEvent = deadEventTable();
export const actReceipt = actReceiptTable();
export const numberSeries = numberSeriesTable();

/** Who searched by a party's name, when and why: written before the answer is given, and without it. */
export const partySearch = pgTable(
  'party_search',
  {
    id: idColumn(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    subject: text('subject').notNull(),
    body: text('body'),
    reason: text('reason').notNull(),
    found: integer('found').notNull(),
  },
  (table) => [index('party_search_at').on(table.at)],
);
