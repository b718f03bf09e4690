import { actsOpen } from '../../_kit/acts/machine.ts';
import type { AccountabilityProposalResolvers } from '../generated.ts';
import { accountabilityActs } from '../rules/supervisionActs.ts';

export const AccountabilityProposal: AccountabilityProposalResolvers = {
  body: ({ bodyCode }) => ({ code: bodyCode }),
  petition: ({ petitionNumber }, _args, { loaders }) =>
    petitionNumber === null ? null : loaders.petitionByNumber.load(petitionNumber),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(accountabilityActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.proposalHistory.load(id),
};
