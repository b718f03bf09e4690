import { money } from '../../_kit/scalars.ts';
import type { CaseSubsidyStatisticsResolvers } from '../generated.ts';

export const CaseSubsidyStatistics: CaseSubsidyStatisticsResolvers = {
  amountPaid: ({ amountPaid }) => money(amountPaid),
};
