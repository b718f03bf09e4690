import type { UpsertResult } from '../../_kit/register/register.ts';
import type { Transaction } from '../../_kit/database.ts';
import { upsertReferring } from '../../_kit/register/upsert.ts';
import { committee } from '../tables/index.ts';

/** Writes only the rows of registered committees and refuses the others. */
export function inCommittee<Row extends { committeeNumber: string }>(
  transaction: Transaction,
  rows: readonly Row[],
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const registered = {
    table: committee,
    column: committee.number,
    property: 'committeeNumber' as const,
    of: (row: Row) => row.committeeNumber,
    title: '调委会名册',
  };
  return upsertReferring(transaction, rows, [registered], upsert);
}
