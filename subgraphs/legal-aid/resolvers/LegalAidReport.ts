import { money } from '../../_kit/scalars.ts';
import type { LegalAidReportResolvers } from '../generated.ts';

export const LegalAidReport: LegalAidReportResolvers = {
  lossRecovered: ({ lossRecovered }) => money(lossRecovered),
  subsidyFunds: ({ subsidyFunds }) => money(subsidyFunds),
  costRecovered: ({ costRecovered }) => money(costRecovered),
  qualityReviewed: async ({ code, period }, _args, { loaders }) =>
    ((await loaders.reportByGrade(code, period)) ?? []).reduce((sum, { cases }) => sum + cases, 0),
  byQualityGrade: async ({ code, period }, _args, { loaders }) =>
    (await loaders.reportByGrade(code, period)) ?? [],
};
