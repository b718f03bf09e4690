import type { QueryResolvers } from '../../generated.ts';

export const mediationDossier: NonNullable<QueryResolvers['mediationDossier']> = (
  _root,
  { id },
  { loaders },
) => loaders.dossier.load(id);
