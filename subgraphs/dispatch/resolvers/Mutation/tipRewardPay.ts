import { userError } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { rewardOf } from '../TipReward.ts';

export const tipRewardPay: NonNullable<MutationResolvers['tipRewardPay']> = async (
  _root,
  { input: { receiptCode } },
  { acts },
) => {
  const outcome = await acts.tipRewardPay(receiptCode);
  if (outcome.ok) return { reward: rewardOf(outcome.row), userErrors: [] };
  const error = userError(outcome.error);
  return { reward: null, userErrors: [error.field === 'id' ? { ...error, field: 'receiptCode' } : error] };
};
