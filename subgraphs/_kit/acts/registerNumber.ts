import { sql } from 'drizzle-orm';
import { invariant, type Transaction } from '../database.ts';
import type { NumberSeriesTable } from './tables.ts';

/**
 * The next number of a register: `990101调〔2026〕0001号`, counted for each county and year from 1. Two at once wait for
 * each other; a number whose transaction is rolled back is given out again.
 */
export async function registerNumber(
  transaction: Transaction,
  table: NumberSeriesTable,
  series: string,
  regionCode: string,
  today: string,
): Promise<string> {
  const name = `${regionCode.slice(0, 6)}${series}〔${today.slice(0, 4)}〕`;
  const [row] = await transaction
    .insert(table)
    .values({ series: name, last: 1 })
    .onConflictDoUpdate({ target: table.series, set: { last: sql`${table.last} + 1` } })
    .returning({ last: table.last });
  return `${name}${String(invariant(row, 'a number was given').last).padStart(4, '0')}号`;
}
