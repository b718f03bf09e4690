import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralFeedBack: NonNullable<MutationResolvers['referralFeedBack']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload('referral', await acts.referral('referralFeedBack', referralActs.referralFeedBack, { id, input }));
