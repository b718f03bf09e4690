import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';

export const Region: RegionResolvers = {
  mediation: ({ code }, { period }, { viewer, loaders }) =>
    maySeeStatistics(viewer, 'mediation', code) ? loaders.statistics(code, period) : null,
};
