import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionReviewAnswer: NonNullable<MutationResolvers['petitionReviewAnswer']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionReviewAnswer',
      petitionActs.petitionReviewAnswer,
      { id, input, idempotencyKey },
      acts.writes.reviewAnswer('REVIEW'),
    ),
  );
