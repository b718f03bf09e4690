import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralSend: NonNullable<MutationResolvers['referralSend']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('referral', await acts.referral('referralSend', referralActs.referralSend, { id, input }));
