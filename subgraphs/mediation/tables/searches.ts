import { bigserial, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Who searched for a party, when and why, and how many disputes were found; never for whom, nor what. Only added to. */
export const partySearch = pgTable('party_search', {
  seq: bigserial('seq', { mode: 'number' }).primaryKey(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  subject: text('subject').notNull(),
  body: text('body'),
  reason: text('reason').notNull(),
  found: integer('found').notNull(),
});
