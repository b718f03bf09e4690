import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { dossierActs } from '../../rules/dossierActs.ts';

export const mediationDossierMark: NonNullable<MutationResolvers['mediationDossierMark']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationDossier',
    await acts.dossier.perform(
      'mediationDossierMark',
      dossierActs.mediationDossierMark,
      { id: input.id, input, idempotencyKey },
      { facts: parts.dossier.actors },
    ),
  );
