import { tipResult } from '../codes.ts';
import type { TipProgressResolvers } from '../generated.ts';
import { rewardOf } from './TipReward.ts';

export const TipProgress: TipProgressResolvers = {
  // What checking came to is told by an act of its own, not by the state.
  status: ({ status }) => (status in tipResult ? 'CHECKING' : status),
  result: ({ toldOn, result }) => (toldOn === null ? null : result),
  reward: rewardOf,
  protection: ({ id }, _args, { loaders }) => loaders.protectionOfTip.load(id),
};
