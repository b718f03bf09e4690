import { money } from '../../_kit/scalars.ts';
import type { AidCategoryCountResolvers, AidMatterCountResolvers } from '../generated.ts';

export const AidCategoryCount: AidCategoryCountResolvers = {
  lossRecovered: ({ lossRecovered }) => money(lossRecovered),
};

export const AidMatterCount: AidMatterCountResolvers = {
  lossRecovered: ({ lossRecovered }) => money(lossRecovered),
};
