import { maySeeStatistics } from '../../_kit/access.ts';
import type { DispatchStatisticsResolvers, RegionResolvers } from '../generated.ts';

export const Region: RegionResolvers = {
  dispatch: ({ code }, { period }, { viewer, loaders }) =>
    maySeeStatistics(viewer, 'dispatch', code) ? loaders.statistics(code, period) : null,
};

export const DispatchStatistics: DispatchStatisticsResolvers = {
  alerts: async ({ code, period }, _args, { loaders }) => (await loaders.alertCounts(code, period)) ?? [],
  sweeps: async ({ code, period }, _args, { loaders }) => (await loaders.sweepCompliance(code, period)) ?? [],
  assessments: async ({ code, period }, _args, { loaders }) =>
    (await loaders.riskAssessmentCounts(code, period)) ?? [],
  referralPairs: async ({ code, period }, _args, { loaders }) =>
    (await loaders.referralPairs(code, period)) ?? [],
};
