import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionFinalReviewAnswer: NonNullable<MutationResolvers['petitionFinalReviewAnswer']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionFinalReviewAnswer',
      petitionActs.petitionFinalReviewAnswer,
      { id, input, idempotencyKey },
      acts.writes.reviewAnswer('FINAL_REVIEW'),
    ),
  );
