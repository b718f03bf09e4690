import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';
import { firmOf } from '../store/reach.ts';

export const Region: RegionResolvers = {
  constructionWages: ({ code }, { period }, { viewer, loaders }) =>
    // Figures of a village with one site would tell its contractor who complained.
    firmOf(viewer) === null && maySeeStatistics(viewer, 'construction-wages', code)
      ? loaders.statistics(code, period)
      : null,
};
