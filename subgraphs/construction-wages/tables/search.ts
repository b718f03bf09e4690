import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { idColumn } from '../../_kit/database.ts';

/** Who searched the complaints for a person, and why: written before the answer is given, which it does not hold. */
export const partySearch = pgTable('party_search', {
  id: idColumn(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  subject: text('subject').notNull(),
  body: text('body'),
  reason: text('reason').notNull(),
  found: integer('found').notNull(),
});
