import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionFinalReviewRequest: NonNullable<
  MutationResolvers['petitionFinalReviewRequest']
> = async (_root, { input: { id, idempotencyKey, ...input } }, { acts }) =>
  payload(
    'petition',
    await acts.petition(
      'petitionFinalReviewRequest',
      petitionActs.petitionFinalReviewRequest,
      { id, input, idempotencyKey },
      acts.writes.review('FINAL_REVIEW'),
    ),
  );
