import { actsOpen } from '../../_kit/acts/machine.ts';
import type { AcceptanceApplicationResolvers } from '../generated.ts';
import { acceptanceActs } from '../rules/acceptanceActs.ts';

export const AcceptanceApplication: AcceptanceApplicationResolvers = {
  coSignatures: (row) => [
    { section: 'CONSTRUCTION_MANAGEMENT', signedOn: row.constructionManagementSignedOn },
    { section: 'QUALITY_SUPERVISION', signedOn: row.qualitySupervisionSignedOn },
    { section: 'SAFETY_SUPERVISION', signedOn: row.safetySupervisionSignedOn },
    { section: 'WAGE_OFFICE', signedOn: row.wageOfficeSignedOn },
  ],
  project: ({ projectNumber }, _args, { loaders }) => loaders.projectByNumber.load(projectNumber),
  nextActs: ({ status }, _args, { at }) => actsOpen(acceptanceActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.acceptanceHistory.load(id),
};
