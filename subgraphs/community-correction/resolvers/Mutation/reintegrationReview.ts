import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts } from '../../store/reintegrationWrites.ts';

export const reintegrationReview: NonNullable<MutationResolvers['reintegrationReview']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationReview',
      reintegrationActs.reintegrationReview,
      { id: input.id, input },
      helpParts(at),
    ),
  );
