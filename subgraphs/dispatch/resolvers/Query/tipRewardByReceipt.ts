import { catalogued } from '../../../../schema/errors.ts';
import type { QueryResolvers } from '../../generated.ts';
import { rewardOf } from '../TipReward.ts';

export const tipRewardByReceipt: NonNullable<QueryResolvers['tipRewardByReceipt']> = async (
  _root,
  { receiptCode },
  { at, tips },
) => {
  if (!at.posts.includes('TIP_PAYER')) throw catalogued('FORBIDDEN');
  const found = await tips.byCode(receiptCode, 'TIP_PAYER');
  return found && rewardOf(found);
};
