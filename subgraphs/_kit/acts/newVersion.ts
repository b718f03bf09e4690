import { inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database.ts';
import type { CaseBook, CaseTable } from './caseKind.ts';

/**
 * Gives cases another version without an act, with a line in their history that says why: what hangs on them has changed.
 * The line bears the version where acts have numbered the history already; a case from a book stays one.
 */
export async function giveNewVersion(
  transaction: Transaction,
  { table, history }: Pick<CaseBook<CaseTable>, 'table' | 'history'>,
  ids: readonly string[],
  { why, now }: { readonly why: string; readonly now: Date },
): Promise<void> {
  if (ids.length === 0) return;
  await transaction
    .update(table as PgTable)
    .set({ version: sql`${table.version} + 1` })
    .where(inArray(table.id, [...ids]));
  await transaction.execute(sql`
    insert into ${history} (case_id, at, act, status, version)
    select ${table.id}, ${now.toISOString()}::timestamptz, ${why}, ${table.status}::text,
      case when exists (select 1 from ${history} acted where acted.case_id = ${table.id} and acted.version is not null)
        then ${table.version} end
    from ${table} where ${inArray(table.id, [...ids])}`);
}
