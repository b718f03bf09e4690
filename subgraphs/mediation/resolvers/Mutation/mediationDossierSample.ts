import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { dossierActs } from '../../rules/dossierActs.ts';

export const mediationDossierSample: NonNullable<MutationResolvers['mediationDossierSample']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'mediationDossier',
    await acts.dossier.perform('mediationDossierSample', dossierActs.mediationDossierSample, {
      id: input.id,
      input,
    }),
  );
