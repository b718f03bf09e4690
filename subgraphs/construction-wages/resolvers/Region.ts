import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';

export const Region: RegionResolvers = {
  constructionWages: ({ code }, { period }, { viewer, loaders }) =>
    maySeeStatistics(viewer, 'construction-wages', code) ? loaders.statistics(code, period) : null,
};
