import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionReviewRequest: NonNullable<MutationResolvers['petitionReviewRequest']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionReviewRequest',
      petitionActs.petitionReviewRequest,
      { id, input, idempotencyKey },
      acts.writes.review('REVIEW'),
    ),
  );
