import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionAnswerDeliver: NonNullable<MutationResolvers['petitionAnswerDeliver']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionAnswerDeliver', petitionActs.petitionAnswerDeliver, {
      id,
      input,
      idempotencyKey,
    }),
  );
