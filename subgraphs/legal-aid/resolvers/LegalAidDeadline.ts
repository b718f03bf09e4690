import type { LegalAidDeadlineResolvers } from '../generated.ts';

export const LegalAidDeadline: LegalAidDeadlineResolvers = {
  deadline: (row) => row,
  legalAidApplication: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'LegalAidApplication' ? loaders.application.load(caseId) : null,
  legalAidCase: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'LegalAidCase' ? loaders.case.load(caseId) : null,
  legalAidComplaint: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'LegalAidComplaint' ? loaders.complaint.load(caseId) : null,
  legalAidFraudCase: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'LegalAidFraudCase' ? loaders.fraudCase.load(caseId) : null,
};
