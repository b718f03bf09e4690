import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralWithdraw: NonNullable<MutationResolvers['referralWithdraw']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload('referral', await acts.referral('referralWithdraw', referralActs.referralWithdraw, { id, input }));
