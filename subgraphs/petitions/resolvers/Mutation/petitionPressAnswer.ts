import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionPressAnswer: NonNullable<MutationResolvers['petitionPressAnswer']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionPressAnswer',
      petitionActs.petitionPressAnswer,
      { id, input },
      acts.writes.pressingAnswer,
    ),
  );
