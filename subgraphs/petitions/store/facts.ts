import { and, asc, eq, exists, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import { openDeadlines } from '../../_kit/deadlines/store.ts';
import type { PetitionStatus } from '../codes.ts';
import type { Petition } from '../models.ts';
import type { PetitionFacts } from '../rules/facts.ts';
import {
  deadline,
  jointConsultation,
  petition,
  petitionHearing,
  petitionPressing,
  petitionRecusal,
  reviewRequest,
} from '../tables/index.ts';

/** States in which nobody handles a matter any more, so that a later one of the same facts is none in process. */
const ended: readonly PetitionStatus[] = [
  'SUGGESTION_STUDIED',
  'GUIDED_TO_OTHER_PROCEDURE',
  'TO_LAW_ORGAN',
  'TO_DISCIPLINE',
  'CONCLUDED',
];

/** Everything that rules have to know of a petition; `visible` bounds what may be known of an earlier matter. */
export function factsReader(visible: SQL | undefined) {
  return async (transaction: Transaction, row: Petition): Promise<PetitionFacts> => {
    const { id, number, earlierNumber } = row;
    const reviews = await transaction
      .select()
      .from(reviewRequest)
      .where(eq(reviewRequest.petitionNumber, number))
      .orderBy(asc(reviewRequest.stage));
    const hearings = await transaction
      .select()
      .from(petitionHearing)
      .where(eq(petitionHearing.petitionId, id));
    const recusals = await transaction
      .select()
      .from(petitionRecusal)
      .where(eq(petitionRecusal.petitionId, id));
    const pressings = await transaction
      .select()
      .from(petitionPressing)
      .where(and(eq(petitionPressing.petitionId, id), isNull(petitionPressing.answeredOn)));
    const [consultation] = await transaction
      .select()
      .from(jointConsultation)
      .where(and(eq(jointConsultation.petitionId, id), ne(jointConsultation.status, 'DONE')));
    return {
      ...row,
      reviews,
      hearings,
      recused: recusals.map(({ subject }) => subject),
      deadlines: await openDeadlines(transaction, deadline, id),
      pressingOpen: pressings.length > 0,
      consultation: consultation ?? null,
      earlier: earlierNumber === null ? null : await earlierMatter(transaction, earlierNumber, visible),
    };
  };
}

/** How an earlier matter stands; null when there is none that exists for the viewer. */
export async function earlierMatter(
  transaction: Transaction,
  number: string,
  visible: SQL | undefined,
): Promise<PetitionFacts['earlier']> {
  const final = transaction
    .select({ one: sql`1` })
    .from(reviewRequest)
    .where(and(eq(reviewRequest.petitionNumber, petition.number), eq(reviewRequest.status, 'FINAL')));
  const [found] = await transaction
    .select({ status: petition.status, finallyReviewed: sql<boolean>`${exists(final)}` })
    .from(petition)
    .where(and(eq(petition.number, number), visible));
  if (!found) return null;
  return { inProcess: !ended.includes(found.status), finallyReviewed: found.finallyReviewed };
}
