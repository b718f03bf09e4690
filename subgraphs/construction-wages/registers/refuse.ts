import { inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction, UpsertResult } from '../../_kit/register.ts';

/** A property of a row that names a record of another register of this department. */
export interface Reference<Row> {
  readonly table: PgTable;
  readonly column: PgColumn;
  readonly property: keyof Row & string;
  readonly of: (row: Row) => string | null;
  /** Title of the other register. */
  readonly title: string;
}

/**
 * Writes only the rows whose references exist (a project, a worker) and refuses the others, so that a wrong number is
 * a row fault and not the end of the import.
 */
export async function upsertReferring<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  references: readonly Reference<Row>[],
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const refused = new Map<number, UpsertResult['refused'][number]>();
  for (const { table, column, property, of, title } of references) {
    const wanted = [...new Set(rows.map(of).filter((value) => value !== null))];
    const found = await transaction
      .select({ value: column as unknown as SQL<string> })
      .from(table)
      .where(inArray(column, wanted));
    const known = new Set(found.map((row) => row.value as string));
    rows.forEach((row, index) => {
      const value = of(row);
      if (value === null || known.has(value) || refused.has(index)) return;
      const message = `${title}里没有 ${value}，请核对编号或先导入${title}`;
      refused.set(index, { index, property, message });
    });
  }
  const result = await upsert(rows.filter((_row, index) => !refused.has(index)));
  return {
    ...result,
    refused: [...result.refused, ...refused.values()].sort((a, b) => a.index - b.index),
  };
}
