import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { idColumn, regionColumn } from '../database.ts';
import type { BoundParty } from './deadline.ts';

/** A granted extension as it is kept. */
export interface KeptExtension {
  /** In the unit of the rule. */
  readonly by: number;
  /** The account that approved it, and when. */
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly reason: string;
  readonly notifiedOn: string | null;
}

/** The deadlines of a department's cases, of whatever kind: one row for each time a rule started to count. */
export function deadlineTable() {
  const moment = (name: string) => timestamp(name, { withTimezone: true });
  return pgTable(
    'deadline',
    {
      id: idColumn(),
      /** GraphQL type of the case. */
      caseKind: text('case_kind').notNull(),
      caseId: uuid('case_id').notNull(),
      caseNumber: text('case_number').notNull(),
      regionCode: regionColumn(),
      rule: text('rule').notNull(),
      boundParty: text('bound_party').$type<BoundParty>().notNull(),
      startedAt: moment('started_at').notNull(),
      /** Exclusive end; null while the working-day calendar does not reach so far. */
      dueAt: moment('due_at'),
      pausedDays: integer('paused_days').notNull().default(0),
      extension: jsonb('extension').$type<KeptExtension>(),
      metAt: moment('met_at'),
      waivedAt: moment('waived_at'),
      waivedReason: text('waived_reason'),
    },
    (table) => [
      index('deadline_case').on(table.caseId, table.rule),
      index('deadline_due').on(table.dueAt, table.id),
      index('deadline_open')
        .on(table.regionCode, table.dueAt)
        .where(sql`${table.metAt} is null and ${table.waivedAt} is null`),
    ],
  );
}

/** The table that `deadlineTable` makes. */
export type DeadlineTable = ReturnType<typeof deadlineTable>;
/** One running, met or waived deadline. */
export type DeadlineRow = DeadlineTable['$inferSelect'];
