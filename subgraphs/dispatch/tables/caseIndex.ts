import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { idColumn, regionColumn } from '../../_kit/database.ts';

/** Later than every deadline. */
export const END_OF_TIME = new Date('9999-12-31T00:00:00Z');

/**
 * The work of all departments as their events tell it (no persons): a row for each case, and for each record of a
 * department's work that authorities' deadlines hang on. What is not a case has no day on which it was opened.
 */
export const indexedCase = pgTable(
  'indexed_case',
  {
    id: idColumn(),
    department: text('department').notNull(),
    kind: text('kind').notNull(),
    number: text('number').notNull(),
    /** The sequence of the event that told it last. */
    sequence: integer('sequence').notNull(),
    status: text('status').notNull(),
    regionCode: regionColumn(),
    openedOn: date('opened_on'),
    closedOn: date('closed_on'),
    relapsedOn: date('relapsed_on'),
    category: text('category'),
    bodyCode: text('body_code'),
    projectNumber: text('project_number'),
    organizationCode: text('organization_code'),
    amount: numeric('amount', { precision: 14, scale: 2 }),
    workers: integer('workers'),
    /** The same for lists to go by: no amount is none. */
    amountOrder: numeric('amount_order', { precision: 14, scale: 2 })
      .notNull()
      .generatedAlwaysAs(sql`coalesce("amount", 0)`),
    /** The end of the duty that ends first; the end of time without one. */
    firstDueAt: timestamp('first_due_at', { withTimezone: true }).notNull().default(END_OF_TIME),
  },
  (table) => [
    unique('indexed_case_once').on(table.department, table.kind, table.number),
    // With what every reader's reach is made of: figures and counts of a unit are read off it.
    index('indexed_case_region_day').on(table.regionCode, table.openedOn, table.department, table.kind),
    index('indexed_case_day').on(table.openedOn, table.id),
    // By amount within: those of a body that knows of none come last of all.
    index('indexed_case_body').on(table.bodyCode, table.amountOrder, table.id),
    index('indexed_case_project').on(table.projectNumber, table.amountOrder, table.id),
    index('indexed_case_organization').on(table.organizationCode, table.amountOrder, table.id),
    index('indexed_case_amount').on(table.amountOrder, table.id),
    index('indexed_case_department_amount').on(table.department, table.amountOrder, table.id),
    index('indexed_case_due').on(table.firstDueAt, table.id),
    // What alerts go by, whenever something is told.
    index('indexed_case_unpaid')
      .on(table.regionCode)
      .where(
        sql`${table.department} = 'construction-wages' and ${table.kind} = 'WageComplaint'
          and ${table.closedOn} is null and ${table.workers} is not null`,
      ),
    index('indexed_case_relapsed')
      .on(table.regionCode, table.relapsedOn)
      .where(sql`${table.relapsedOn} is not null`),
  ],
);

const indexedCaseId = () =>
  uuid('case_id')
    .notNull()
    .references(() => indexedCase.id, { onDelete: 'cascade' });

/** Open deadlines that bind an authority, with what lists and figures of them go by of the record that they hang on. */
export const indexedDuty = pgTable(
  'indexed_duty',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: indexedCaseId(),
    department: text('department').notNull(),
    regionCode: regionColumn(),
    bodyCode: text('body_code'),
    rule: text('rule').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    /** Exclusive end; null while the working-day calendar does not reach so far. */
    dueAt: timestamp('due_at', { withTimezone: true }),
    /** The same for lists to go by, as exact as a cursor: what has no known end comes last. */
    dueOrder: timestamp('due_order', { withTimezone: true, precision: 3 })
      .notNull()
      .generatedAlwaysAs(sql.raw(`coalesce("due_at", '${END_OF_TIME.toISOString()}')`)),
  },
  (table) => [
    index('indexed_duty_case').on(table.caseId),
    index('indexed_duty_due').on(table.dueOrder, table.caseId, table.id),
    // With what every reader's reach is made of, as for cases.
    index('indexed_duty_region').on(table.regionCode, table.dueOrder, table.department),
    index('indexed_duty_body').on(table.bodyCode, table.dueOrder),
    index('indexed_duty_rule').on(table.rule, table.regionCode),
  ],
);

/** Cases of other departments that a case names. */
export const indexedLink = pgTable(
  'indexed_link',
  {
    caseId: indexedCaseId(),
    department: text('department').notNull(),
    kind: text('kind').notNull(),
    number: text('number').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.department, table.kind, table.number] }),
    index('indexed_link_to').on(table.department, table.kind, table.number),
  ],
);
