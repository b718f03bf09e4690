import { actsOpen } from '../../_kit/acts/machine.ts';
import type { MediationCommitteeResolvers } from '../generated.ts';
import { committeeActs } from '../rules/committeeActs.ts';

export const MediationCommittee: MediationCommitteeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.committee.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  history: ({ id }, _args, { loaders }) => loaders.committeeHistory.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(committeeActs, status, at.posts),
  region: ({ regionCode }) => ({ code: regionCode }),
  members: ({ number }, _args, { loaders }) => loaders.members.load(number),
  informationOfficers: ({ kind, regionCode }, _args, { loaders }) =>
    kind === 'VILLAGE_COMMITTEE' ? loaders.informationOfficers.load(regionCode) : [],
  mediators: ({ number }, _args, { loaders }) => loaders.mediators.load(number),
};
