import { money } from '../../_kit/scalars.ts';
import type { TipRewardResolvers } from '../generated.ts';
import type { Tip, TipReward as Reward } from '../models.ts';

export const TipReward: TipRewardResolvers = { amount: ({ amount }) => money(amount) };

/** The reward of a tip; null while none was decided. */
export function rewardOf({ rewardAmount, rewardDecidedOn, rewardPaidOn }: Tip): Reward | null {
  return rewardAmount !== null && rewardDecidedOn !== null
    ? { amount: rewardAmount, decidedOn: rewardDecidedOn, paidOn: rewardPaidOn }
    : null;
}
