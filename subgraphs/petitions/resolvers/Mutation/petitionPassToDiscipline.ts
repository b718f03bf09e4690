import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionPassToDiscipline: NonNullable<MutationResolvers['petitionPassToDiscipline']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionPassToDiscipline', petitionActs.petitionPassToDiscipline, {
      id,
      input,
      idempotencyKey,
    }),
  );
