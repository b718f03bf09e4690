import { money, rate } from '../../_kit/scalars.ts';
import type { LegalAidStatisticsResolvers } from '../generated.ts';
import { ownsFigures } from '../store/reach.ts';
import { hideSmallCells } from '../store/hideSmallCells.ts';

export const LegalAidStatistics: LegalAidStatisticsResolvers = {
  grantRate: ({ applicationsGranted, applicationsRefused }) =>
    rate(applicationsGranted, applicationsGranted + applicationsRefused),
  mediatedShare: ({ concludedByMediation, accepted }) => rate(concludedByMediation, accepted),
  open: ({ accepted, concluded, terminated }) => accepted - concluded - terminated,
  lossRecovered: ({ lossRecovered }) => money(lossRecovered),
  subsidyAmount: ({ subsidyAmount }) => money(subsidyAmount),
  byOutcome: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByOutcome(code, period)) ?? [],
  byForm: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByForm(code, period)) ?? [],
  byMonth: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByMonth(code, period)) ?? [],
  byCategory: async ({ code, period }, _args, { viewer, loaders }) => {
    const lines = (await loaders.statisticsByCategory(code, period)) ?? [];
    return ownsFigures(viewer, code) ? lines : hideSmallCells(lines);
  },
  byMatter: async ({ code, period }, _args, { viewer, loaders }) => {
    const lines = (await loaders.statisticsByMatter(code, period)) ?? [];
    return ownsFigures(viewer, code) ? lines : hideSmallCells(lines);
  },
};
