import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionAssign: NonNullable<MutationResolvers['petitionAssign']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionAssign', petitionActs.petitionAssign, { id, input, idempotencyKey }),
  );
