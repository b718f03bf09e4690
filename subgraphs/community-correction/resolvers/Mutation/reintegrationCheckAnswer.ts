import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { checkAnswered, helpParts } from '../../store/reintegrationWrites.ts';

export const reintegrationCheckAnswer: NonNullable<MutationResolvers['reintegrationCheckAnswer']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationCheckAnswer',
      reintegrationActs.reintegrationCheckAnswer,
      { id: input.id, input },
      helpParts(at, checkAnswered),
    ),
  );
