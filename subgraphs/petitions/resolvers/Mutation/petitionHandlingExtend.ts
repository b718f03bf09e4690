import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionHandlingExtend: NonNullable<MutationResolvers['petitionHandlingExtend']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionHandlingExtend', petitionActs.petitionHandlingExtend, {
      id,
      input,
      idempotencyKey,
    }),
  );
