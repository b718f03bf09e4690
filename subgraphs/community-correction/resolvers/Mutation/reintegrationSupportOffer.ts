import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts, supportOffered } from '../../store/reintegrationWrites.ts';

export const reintegrationSupportOffer: NonNullable<MutationResolvers['reintegrationSupportOffer']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationSupportOffer',
      reintegrationActs.reintegrationSupportOffer,
      { id: input.id, input },
      helpParts(at, supportOffered),
    ),
  );
