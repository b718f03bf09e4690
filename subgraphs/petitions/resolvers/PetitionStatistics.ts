import { rate } from '../../_kit/scalars.ts';
import type { PetitionStatisticsResolvers } from '../generated.ts';

export const PetitionStatistics: PetitionStatisticsResolvers = {
  inHandling: ({ registered, concluded }) => registered - concluded,
  conclusionRate: ({ registered, concluded }) => rate(concluded, registered),
  timelyDiversionRate: ({ divertedInTime, divertedLate }) =>
    rate(divertedInTime, divertedInTime + divertedLate),
  byKind: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByKind(code, period)) ?? [],
  byForm: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByForm(code, period)) ?? [],
  byStatus: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByStatus(code, period)) ?? [],
  byBranch: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByBranch(code, period)) ?? [],
  byStage: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByStage(code, period)) ?? [],
  bySatisfaction: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsBySatisfaction(code, period)) ?? [],
  byMonth: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByMonth(code, period)) ?? [],
  leaderCases: async ({ code, period }, _args, { loaders }) =>
    (await loaders.leaderCaseCounts(code, period)) ?? [],
};
