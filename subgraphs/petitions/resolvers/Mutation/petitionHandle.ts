import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionHandle: NonNullable<MutationResolvers['petitionHandle']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionHandle', petitionActs.petitionHandle, { id, input, idempotencyKey }),
  );
