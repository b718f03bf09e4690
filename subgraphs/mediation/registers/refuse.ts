import { inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction, UpsertResult } from '../../_kit/register.ts';
import { committee } from '../tables.ts';

/**
 * Writes only the rows whose reference exists (a committee, a dispute) and refuses the others, so that a wrong
 * number is a row fault and not the end of the import.
 */
export async function upsertReferring<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  reference: {
    table: PgTable;
    column: PgColumn;
    property: keyof Row & string;
    of: (row: Row) => string | null;
    title: string;
  },
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const { table, column, property, of, title } = reference;
  const wanted = [...new Set(rows.map(of).filter((value) => value !== null))];
  const found = await transaction
    .select({ value: column as unknown as SQL<string> })
    .from(table)
    .where(inArray(column, wanted));
  const known = new Set(found.map((row) => row.value as string));
  const stands = (row: Row): boolean => {
    const value = of(row);
    return value === null || known.has(value);
  };
  const refused = rows.flatMap((row, index) =>
    stands(row)
      ? []
      : [{ index, property, message: `${title}里没有 ${of(row)}，请核对编号或先导入${title}` }],
  );
  const result = await upsert(rows.filter(stands));
  return { ...result, refused: [...result.refused, ...refused].sort((a, b) => a.index - b.index) };
}

/** Writes only the rows of registered committees and refuses the others. */
export function inCommittee<Row extends { committeeNumber: string }>(
  transaction: Transaction,
  rows: readonly Row[],
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  return upsertReferring(
    transaction,
    rows,
    {
      table: committee,
      column: committee.number,
      property: 'committeeNumber',
      of: (row) => row.committeeNumber,
      title: '调委会名册',
    },
    upsert,
  );
}
