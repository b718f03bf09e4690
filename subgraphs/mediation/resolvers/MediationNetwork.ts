import { rate } from '../../_kit/scalars.ts';
import type { MediationNetworkResolvers } from '../generated.ts';

export const MediationNetwork: MediationNetworkResolvers = {
  committees: async ({ code, on }, _args, { loaders }) => (await loaders.committeeCounts(code, on)) ?? [],
  fullTimeCoverage: ({ villageCommitteesWithFullTimeMediator, villageCommittees }) =>
    rate(villageCommitteesWithFullTimeMediator, villageCommittees),
};
