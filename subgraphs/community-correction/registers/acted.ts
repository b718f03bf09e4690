import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { historyTable, Transaction } from '../../_kit/database.ts';

/** What to say of a line about a case that is kept in the hub and not in the book any more. */
export const keptHere = '该案件已在系统中办理，登记表不能再改动它；请在系统中办理，或从文件中删去这一行';

/** The numbers among these whose case was acted on in the hub: an import leaves alone what hangs on it, too. */
export async function actedNumbers(
  transaction: Transaction,
  table: PgTable & { id: PgColumn; number: PgColumn },
  history: ReturnType<typeof historyTable>,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectDistinct({ number: sql<string>`${table.number}` })
    .from(table as PgTable)
    .innerJoin(history, and(eq(history.caseId, table.id), isNotNull(history.version)))
    .where(inArray(table.number, [...numbers]));
  return new Set(found.map(({ number }) => number));
}
