import type { MediationDeadlineResolvers } from '../generated.ts';

export const MediationDeadline: MediationDeadlineResolvers = {
  deadline: (row) => row,
  dispute: async ({ caseId, caseKind }, _args, { loaders }) => {
    if (caseKind === 'MediationCommittee') return null;
    const confirmation = caseKind === 'JudicialConfirmation' ? await loaders.confirmation.load(caseId) : null;
    return loaders.dispute.load(confirmation?.disputeId ?? caseId);
  },
  confirmation: ({ caseId, caseKind }, _args, { loaders }) =>
    caseKind === 'JudicialConfirmation' ? loaders.confirmation.load(caseId) : null,
  committee: ({ caseId, caseKind }, _args, { loaders }) =>
    caseKind === 'MediationCommittee' ? loaders.committee.load(caseId) : null,
};
