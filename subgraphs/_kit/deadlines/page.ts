import { and, count, eq, inArray, isNotNull, lte, type SQL } from 'drizzle-orm';
import {
  countOf,
  momentPattern,
  readPage,
  uuidPattern,
  type Page,
  type PageArguments,
} from '../connection.ts';
import type { Database } from '../database.ts';
import type { BoundParty, DeadlineState } from './deadline.ts';
import { endOfDay } from './days.ts';
import { inDeadlineState } from './store.ts';
import type { DeadlineRow, DeadlineTable } from './table.ts';

/** Which deadlines are wanted; what is absent does not restrict. */
export interface DeadlineSelection {
  readonly state?: readonly DeadlineState[] | null;
  readonly rule?: readonly string[] | null;
  readonly boundParty?: BoundParty | null;
  /** Due on this day or before. */
  readonly dueBy?: string | null;
}

/**
 * A page of deadlines, first due first; those that wait for the calendar are left out, since nobody knows their day.
 * `visible` is true for the deadlines of cases that exist for the viewer.
 */
export function deadlinePage(
  db: Database,
  table: DeadlineTable,
  visible: SQL | undefined,
  { state, rule, boundParty, dueBy }: DeadlineSelection,
  page: PageArguments,
  now: Date,
): Page<DeadlineRow> {
  const wanted = and(
    visible,
    isNotNull(table.dueAt),
    state ? inDeadlineState(table, state, now) : undefined,
    rule ? inArray(table.rule, [...rule]) : undefined,
    boundParty ? eq(table.boundParty, boundParty) : undefined,
    dueBy ? lte(table.dueAt, endOfDay(dueBy)) : undefined,
  );
  return readPage(
    page,
    'ascending',
    [
      {
        column: table.dueAt,
        value: (row) => row.dueAt?.toISOString() ?? '',
        pattern: momentPattern,
        parse: (text) => new Date(text),
      },
      { column: table.id, value: (row) => row.id, pattern: uuidPattern },
    ],
    ({ after, orderBy, limit }) =>
      db
        .select()
        .from(table)
        .where(and(wanted, after))
        .orderBy(...orderBy)
        .limit(limit),
    () => countOf(db.select({ n: count() }).from(table).where(wanted)),
  );
}
