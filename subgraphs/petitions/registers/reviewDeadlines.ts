import { inArray, sql } from 'drizzle-orm';
import { invariant, type Transaction } from '../../_kit/database.ts';
import { writeRegisterDeadlines } from '../../_kit/register/registerDeadlines.ts';
import type { UpsertedKeys } from '../../_kit/register/upsert.ts';
import type { Petition, ReviewRequest } from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { rulesTold, toldReviewDeadline } from '../rules/registerDeadlines.ts';
import { deadline, petition, reviewRequest } from '../tables/index.ts';

/** Writes the periods of all reviews of the petitions whose lines are new or corrected, anew. */
export async function writeReviewDeadlines(
  transaction: Transaction,
  rows: readonly Pick<ReviewRequest, 'number' | 'petitionNumber'>[],
  { inserted, updated }: UpsertedKeys,
  petitions: ReadonlyMap<string, Petition>,
): Promise<void> {
  const touched = new Set([...inserted, ...updated]);
  const numbers = new Set(rows.filter((row) => touched.has(row.number)).map((row) => row.petitionNumber));
  if (numbers.size === 0) return;
  const of = (number: string): Petition => invariant(petitions.get(number), 'a sound row has its petition');
  const standing = await transaction
    .select()
    .from(reviewRequest)
    .where(inArray(reviewRequest.petitionNumber, [...numbers]));
  await writeRegisterDeadlines(
    transaction,
    {
      kind: 'Petition',
      table: deadline,
      rules: deadlineRules,
      region: ({ number }) => of(number).regionCode,
      of: (row) => [toldReviewDeadline(row)],
      told: rulesTold.reviews,
    },
    standing.map((row) => ({ ...row, number: row.petitionNumber })),
    new Map([...numbers].map((number) => [number, of(number).id])),
  );
  // What is told of a petition has changed.
  await transaction
    .update(petition)
    .set({ version: sql`${petition.version} + 1` })
    .where(inArray(petition.number, [...numbers]));
}
