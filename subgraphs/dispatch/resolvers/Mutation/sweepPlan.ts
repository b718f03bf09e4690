import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const sweepPlan: NonNullable<MutationResolvers['sweepPlan']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('sweep', await acts.sweepPlan(input, idempotencyKey));
