import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const sweepExtraOrder: NonNullable<MutationResolvers['sweepExtraOrder']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('order', await acts.sweepExtraOrder(input, idempotencyKey));
