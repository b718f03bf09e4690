import { and, count, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';

/** Which of a table's columns, named by its property, is the day that a list goes by. */
interface DayOrder<Table extends PgTable> {
  readonly by: keyof Table['$inferSelect'] & string;
  readonly direction: 'ascending' | 'descending';
}

/** A page of the rows for which a condition holds, by a day and the id; what is opened on a day has the kit's `casePage`. */
export function dayPage<Table extends PgTable & { readonly id: PgColumn }>(
  db: Database,
  table: Table,
  { by, direction }: DayOrder<Table>,
  wanted: SQL | undefined,
  page: PageArguments,
): Promise<Page<Table['$inferSelect']>> {
  type Row = Table['$inferSelect'] & Readonly<Record<string, unknown>>;
  const day = table[by as keyof Table] as PgColumn;
  return readPage<Row>(
    page,
    direction,
    [
      { column: day, value: (row) => String(row[by]), pattern: dayPattern },
      { column: table.id, value: ({ id }) => String(id), pattern: uuidPattern },
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
