import { invariant } from '../../_kit/database.ts';
import type { MediationDeadlineResolvers } from '../generated.ts';

export const MediationDeadline: MediationDeadlineResolvers = {
  deadline: (row) => row,
  dispute: async ({ caseId, caseKind }, _args, { loaders }) => {
    const confirmation = caseKind === 'JudicialConfirmation' ? await loaders.confirmation.load(caseId) : null;
    const id = confirmation?.disputeId ?? caseId;
    return invariant(await loaders.dispute.load(id), 'a listed deadline has its dispute');
  },
  confirmation: ({ caseId, caseKind }, _args, { loaders }) =>
    caseKind === 'JudicialConfirmation' ? loaders.confirmation.load(caseId) : null,
};
