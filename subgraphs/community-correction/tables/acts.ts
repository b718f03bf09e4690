import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { actReceiptTable, numberSeriesTable, outboxTable } from '../../_kit/acts/tables.ts';
import { idColumn } from '../../_kit/database.ts';
import { deadlineTable } from '../../_kit/deadlines/table.ts';

export const deadline = deadlineTable();
export const outbox = outboxTable();
export const actReceipt = actReceiptTable();
export const numberSeries = numberSeriesTable();

/** Every search by a person's name, kept before its answer is given; the answer itself is not. */
export const partySearch = pgTable('party_search', {
  id: idColumn(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  subject: text('subject').notNull(),
  body: text('body'),
  reason: text('reason').notNull(),
  found: integer('found').notNull(),
});
