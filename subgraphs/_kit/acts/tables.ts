import { sql } from 'drizzle-orm';
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CaseFacts } from '../../../schema/events.ts';

/** The subgraph that is told of every case: it keeps the case index. */
export const CASE_INDEX = 'dispatch';

/** The outgoing events of a department (CloudEvents), written in the transaction of the act that they tell of. */
export function outboxTable() {
  return pgTable(
    'outbox',
    {
      seq: bigserial('seq', { mode: 'number' }).primaryKey(),
      /** The subgraph that is told. */
      recipient: text('recipient').notNull().default(CASE_INDEX),
      /** CloudEvents `id`. */
      id: uuid('id').notNull().unique(),
      /** CloudEvents `type`: `liandong.<department>.<act>`. */
      type: text('type').notNull(),
      /** CloudEvents `subject`: kind and number of the case. */
      subject: text('subject').notNull(),
      /** CloudEvents extension `sequence`: events of one subject follow each other in it. */
      sequence: integer('sequence').notNull(),
      /** CloudEvents `time`. */
      time: timestamp('time', { withTimezone: true }).notNull(),
      data: jsonb('data').$type<CaseFacts>().notNull(),
      /** When the stream took it; null until then. */
      relayedAt: timestamp('relayed_at', { withTimezone: true }),
    },
    (table) => [
      uniqueIndex('outbox_subject').on(table.subject, table.sequence, table.recipient),
      index('outbox_waiting')
        .on(table.recipient, table.seq)
        .where(sql`${table.relayedAt} is null`),
    ],
  );
}

/** What came to a department as an event and cannot be kept, as it came, with what is wrong with it. */
export function deadEventTable() {
  return pgTable('dead_event', {
    /** Made of what came, so that it lies here once however often it comes. */
    id: uuid('id').primaryKey(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    event: jsonb('event').notNull(),
    fault: text('fault').notNull(),
  });
}

/** Acts that were done under an idempotency key: the same key again gives the same answer and does nothing. */
export function actReceiptTable() {
  return pgTable(
    'act_receipt',
    {
      subject: text('subject').notNull(),
      key: text('key').notNull(),
      act: text('act').notNull(),
      inputHash: text('input_hash').notNull(),
      caseId: uuid('case_id').notNull(),
      at: timestamp('at', { withTimezone: true }).notNull(),
    },
    (table) => [primaryKey({ columns: [table.subject, table.key] })],
  );
}

/** The last number given out in each series of register numbers. */
export function numberSeriesTable() {
  return pgTable('number_series', {
    series: text('series').primaryKey(),
    last: integer('last').notNull(),
  });
}

export type OutboxTable = ReturnType<typeof outboxTable>;
export type DeadEventTable = ReturnType<typeof deadEventTable>;
export type ActReceiptTable = ReturnType<typeof actReceiptTable>;
export type NumberSeriesTable = ReturnType<typeof numberSeriesTable>;
