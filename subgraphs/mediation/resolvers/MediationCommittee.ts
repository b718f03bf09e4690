import type { MediationCommitteeResolvers } from '../generated.ts';

export const MediationCommittee: MediationCommitteeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.committee.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  members: ({ number }, _args, { loaders }) => loaders.members.load(number),
  mediators: ({ number }, _args, { loaders }) => loaders.mediators.load(number),
};
