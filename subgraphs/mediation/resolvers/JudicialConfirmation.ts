import { actsOpen } from '../../_kit/acts/machine.ts';
import { invariant } from '../../_kit/database.ts';
import type { JudicialConfirmationResolvers } from '../generated.ts';
import { confirmationActs } from '../rules/confirmationActs.ts';

export const JudicialConfirmation: JudicialConfirmationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.confirmation.load(id),
  dispute: async ({ disputeId }, _args, { loaders }) =>
    invariant(await loaders.dispute.load(disputeId), 'a confirmation has its dispute'),
  history: ({ id }, _args, { loaders }) => loaders.confirmationHistory.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(confirmationActs, status, at.posts),
};
