import { and, count, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { countOf, dayPattern, readPage, uuidPattern, type Page, type PageArguments } from '../connection.ts';
import type { Database, Transaction } from '../database.ts';

/** What a table of cases has that lists go by. */
type ListedCaseTable<Day extends string> = PgTable & Readonly<Record<Day | 'id', PgColumn>>;

/**
 * A page of the cases for which a condition holds, by the day on which they were opened, or by another day that all of them
 * have: oldest first is what waits, newest first is what is looked up. Throws BAD_USER_INPUT as every page does.
 */
export function casePage<Table extends ListedCaseTable<Day>, Day extends string = 'openedOn'>(
  db: Database | Transaction,
  table: Table,
  wanted: SQL | undefined,
  page: PageArguments,
  direction: 'ascending' | 'descending',
  day: Day = 'openedOn' as Day,
): Page<Table['$inferSelect']> {
  type Row = Table['$inferSelect'] & Readonly<Record<Day | 'id', string>>;
  return readPage<Row>(
    page,
    direction,
    [
      { column: table[day], value: (row) => row[day], pattern: dayPattern },
      { column: table.id, value: (row) => row.id, pattern: uuidPattern },
    ],
    async ({ after, orderBy, limit }) =>
      (await db
        .select()
        .from(table as PgTable)
        .where(and(wanted, after))
        .orderBy(...orderBy)
        .limit(limit)) as Row[],
    () =>
      countOf(
        db
          .select({ n: count() })
          .from(table as PgTable)
          .where(wanted),
      ),
  );
}
