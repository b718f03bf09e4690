import { actsOpen } from '../../_kit/acts/machine.ts';
import { invariant } from '../../_kit/database.ts';
import type { MediationDossierResolvers } from '../generated.ts';
import { dossierActs } from '../rules/dossierActs.ts';

export const MediationDossier: MediationDossierResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.dossier.load(id),
  dispute: async ({ disputeId }, _args, { loaders }) =>
    invariant(await loaders.dispute.load(disputeId), 'a dossier has its dispute'),
  marks: ({ marks }, _args, { at }) => (at.posts.length > 0 ? marks : null),
  history: ({ id }, _args, { loaders }) => loaders.dossierHistory.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(dossierActs, status, at.posts),
};
