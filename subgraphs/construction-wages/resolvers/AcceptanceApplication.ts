import type { AcceptanceApplicationResolvers } from '../generated.ts';

export const AcceptanceApplication: AcceptanceApplicationResolvers = {
  coSignatures: (row) => [
    { section: 'CONSTRUCTION_MANAGEMENT', signedOn: row.constructionManagementSignedOn },
    { section: 'QUALITY_SUPERVISION', signedOn: row.qualitySupervisionSignedOn },
    { section: 'SAFETY_SUPERVISION', signedOn: row.safetySupervisionSignedOn },
    { section: 'WAGE_OFFICE', signedOn: row.wageOfficeSignedOn },
  ],
  history: ({ id }, _args, { loaders }) => loaders.acceptanceHistory.load(id),
};
