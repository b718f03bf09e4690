import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { dossierActs } from '../../rules/dossierActs.ts';

export const mediationDossierArchive: NonNullable<MutationResolvers['mediationDossierArchive']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'mediationDossier',
    await acts.dossier.perform('mediationDossierArchive', dossierActs.mediationDossierArchive, {
      id: input.id,
      input,
    }),
  );
