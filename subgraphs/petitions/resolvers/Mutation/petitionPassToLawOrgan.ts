import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionPassToLawOrgan: NonNullable<MutationResolvers['petitionPassToLawOrgan']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionPassToLawOrgan', petitionActs.petitionPassToLawOrgan, {
      id,
      input,
      idempotencyKey,
    }),
  );
