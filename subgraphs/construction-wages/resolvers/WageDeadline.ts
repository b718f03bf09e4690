import type { WageDeadlineResolvers } from '../generated.ts';

export const WageDeadline: WageDeadlineResolvers = {
  deadline: (row) => row,
  complaint: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'WageComplaint' ? loaders.complaint.load(caseId) : null,
  deposit: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'WageDeposit' ? loaders.depositById.load(caseId) : null,
  project: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'ConstructionProject' ? loaders.project.load(caseId) : null,
  payrollSheet: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'PayrollSheet' ? loaders.payrollSheet.load(caseId) : null,
};
