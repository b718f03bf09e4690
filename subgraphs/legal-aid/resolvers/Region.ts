import type { Viewer } from '../../../schema/viewer.ts';
import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';

const inReach = (viewer: Viewer, code: string): boolean => maySeeStatistics(viewer, 'legal-aid', code);

export const Region: RegionResolvers = {
  legalAid: ({ code }, { period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.statistics(code, period) : null,
  legalAidReport: ({ code }, { period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.report(code, period) : null,
  legalAidWorkstations: ({ code }, { on }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.workstationNetwork(code, on) : null,
  legalAidCoverage: ({ code }, { year }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.coverage(code, year) : null,
};
