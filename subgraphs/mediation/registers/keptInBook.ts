import { and, eq, inArray } from 'drizzle-orm';
import type { UpsertResult } from '../../_kit/register/register.ts';
import type { Transaction } from '../../_kit/database.ts';
import { upsertSound } from '../../_kit/register/upsert.ts';
import type { committeeMember, informationOfficer, mediator } from '../tables/index.ts';

const keptHere = '该人员已在系统中办理，花名册不能再改动这一行；请在系统中办理，或从文件中删去这一行';

/** Writes only the lines of a roster that no act wrote or ended: who has left does not come back with an old file. */
export async function keptInBook<Row extends { number: string }>(
  transaction: Transaction,
  table: typeof committeeMember | typeof mediator | typeof informationOfficer,
  rows: readonly Row[],
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const numbers = rows.map(({ number }) => number);
  const found = await transaction
    .select({ number: table.number })
    .from(table)
    .where(and(eq(table.keptHere, true), inArray(table.number, numbers)));
  const acted = new Set(found.map(({ number }) => number));
  return upsertSound(
    rows,
    ({ number }) => (acted.has(number) ? { property: 'number', message: keptHere } : null),
    upsert,
  );
}
