import { actsOpen } from '../../_kit/acts/machine.ts';
import { daysBetween } from '../../_kit/deadlines/days.ts';
import type { TipLineResolvers } from '../generated.ts';
import { tipActs } from '../rules/tipActs.ts';
import { rewardOf } from './TipReward.ts';

export const TipLine: TipLineResolvers = {
  county: ({ regionCode }) => ({ code: `${regionCode.slice(0, 6)}000000` }),
  days: ({ receivedOn, sealedOn }, _args, { at }) => daysBetween(receivedOn, sealedOn ?? at.today),
  reward: rewardOf,
  nextActs: ({ status }, _args, { at }) => actsOpen(tipActs, status, at.posts),
  protection: ({ id }, _args, { loaders }) => loaders.protectionOfTip.load(id),
};
