import type { Viewer } from '../../../schema/viewer.ts';
import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';

const inReach = (viewer: Viewer, code: string): boolean => maySeeStatistics(viewer, 'petitions', code);

export const Region: RegionResolvers = {
  petitions: ({ code }, { period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.statistics(code, period) : null,
  petitionReport: ({ code }, { period }, { viewer }) => (inReach(viewer, code) ? { code, period } : null),
  receptionDays: ({ code }, { period, kind }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.receptionDays(code, { period, kind }) : null,
};
