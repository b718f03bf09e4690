import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts, personMet } from '../../store/reintegrationWrites.ts';

export const reintegrationMeet: NonNullable<MutationResolvers['reintegrationMeet']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationMeet',
      reintegrationActs.reintegrationMeet,
      { id: input.id, input },
      helpParts(at, personMet),
    ),
  );
