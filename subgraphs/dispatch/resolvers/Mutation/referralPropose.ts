import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const referralPropose: NonNullable<MutationResolvers['referralPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('referral', await acts.propose(input, idempotencyKey));
