import type { RowFault, UpsertResult } from '../../_kit/register.ts';

/** Writes only the rows in which the database shows no fault, so that a wrong number does not end the import. */
export async function upsertSound<Row>(
  rows: readonly Row[],
  faultOf: (row: Row) => RowFault | null,
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const faults = rows.map(faultOf);
  const refused = faults.flatMap((fault, index) => (fault ? [{ index, ...fault }] : []));
  const result = await upsert(rows.filter((_row, index) => !faults[index]));
  return { ...result, refused: [...result.refused, ...refused] };
}
