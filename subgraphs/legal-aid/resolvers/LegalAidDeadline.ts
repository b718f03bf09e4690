import type { LegalAidDeadlineResolvers } from '../generated.ts';

export const LegalAidDeadline: LegalAidDeadlineResolvers = {
  deadline: (row) => row,
  legalAidApplication: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'LegalAidApplication' ? loaders.application.load(caseId) : null,
  legalAidCase: ({ caseKind, caseId }, _args, { loaders }) =>
    caseKind === 'LegalAidCase' ? loaders.case.load(caseId) : null,
};
