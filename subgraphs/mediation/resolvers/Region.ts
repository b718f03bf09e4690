import type { Viewer } from '../../../schema/viewer.ts';
import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';

const inReach = (viewer: Viewer, code: string): boolean => maySeeStatistics(viewer, 'mediation', code);

export const Region: RegionResolvers = {
  mediation: ({ code }, { period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.statistics(code, period) : null,
  mediationNetwork: ({ code }, { on }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.network(code, on) : null,
  monthlyReports: ({ code }, { period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.reportCompliance(code, period) : null,
  mediationBudget: ({ code }, { year }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.budget(code, year) : null,
  caseSubsidies: ({ code }, { period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.subsidies(code, period) : null,
  dossierReview: ({ code }, { year, bestRank }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.dossierReviews(code, { year, bestRank: bestRank ?? 10 }) : null,
  registerEntryCount: ({ code }, { book, period }, { viewer, loaders }) =>
    inReach(viewer, code) ? loaders.registerEntries(code, { book, period }) : null,
};
