import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { codesOf } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const caseChangeKindType = pgEnum('case_change_kind', codesOf(codes.caseChangeKind));

/**
 * What has happened to the cases of the index, in the order in which it was written: whoever writes here holds the index'
 * lock until the end of the transaction, so that no smaller number appears after a greater one.
 */
export const caseChange = pgTable('case_change', {
  seq: bigserial('seq', { mode: 'number' }).primaryKey(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  notedAt: timestamp('noted_at', { withTimezone: true }).notNull().defaultNow(),
  what: caseChangeKindType('what').notNull(),
  /** As the department calls it; null for what no act has done. */
  act: text('act'),
  /** Of the deadline; null for an act. */
  rule: text('rule'),
  dueAt: timestamp('due_at', { withTimezone: true }),
  /** How the case stood before and after, with its duties and links; before is null for a case that is new. */
  before: jsonb('before'),
  after: jsonb('after').notNull(),
});

/** How far the log of changes has come: one row. */
export const caseChangeLog = pgTable(
  'case_change_log',
  {
    isOnly: boolean('is_only').primaryKey().default(true),
    /** Duties that have ended until then are noted as overdue. */
    overdueThrough: timestamp('overdue_through', { withTimezone: true }).notNull(),
    /** The last change that is not kept any more. */
    prunedThrough: bigint('pruned_through', { mode: 'number' }).notNull().default(0),
  },
  (table) => [check('case_change_log_once', sql`${table.isOnly}`)],
);
