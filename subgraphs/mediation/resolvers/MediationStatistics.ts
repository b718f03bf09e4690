import { money, rate } from '../../_kit/scalars.ts';
import type { MediationStatisticsResolvers } from '../generated.ts';

export const MediationStatistics: MediationStatisticsResolvers = {
  successRate: ({ settled, accepted }) => rate(settled, accepted),
  mediationRate: ({ settled, notSettled, accepted }) => rate(settled + notSettled, accepted),
  settlementRate: ({ settled, notSettled }) => rate(settled, settled + notSettled),
  amount: ({ amount }) => money(amount),
  byKind: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByKind(code, period)) ?? [],
  byOrigin: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByOrigin(code, period)) ?? [],
  byTier: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByTier(code, period)) ?? [],
  byMonth: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByMonth(code, period)) ?? [],
};
