import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionTransfer: NonNullable<MutationResolvers['petitionTransfer']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionTransfer', petitionActs.petitionTransfer, { id, input, idempotencyKey }),
  );
