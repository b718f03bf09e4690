import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const referralEscalate: NonNullable<MutationResolvers['referralEscalate']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('referral', await acts.escalate({ id, input }));
