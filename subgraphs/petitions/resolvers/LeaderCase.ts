import { actsOpen } from '../../_kit/acts/machine.ts';
import type { LeaderCaseResolvers } from '../generated.ts';
import { leaderCaseActs } from '../rules/supervisionActs.ts';

export const LeaderCase: LeaderCaseResolvers = {
  petition: ({ petitionNumber }, _args, { loaders }) => loaders.petitionByNumber.load(petitionNumber),
  nextActs: ({ status }, _args, { at }) => actsOpen(leaderCaseActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.leaderCaseHistory.load(id),
};
