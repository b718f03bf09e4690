import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { checkAsked, helpParts } from '../../store/reintegrationWrites.ts';

export const reintegrationCheckAsk: NonNullable<MutationResolvers['reintegrationCheckAsk']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationCheckAsk',
      reintegrationActs.reintegrationCheckAsk,
      { id: input.id, input },
      helpParts(at, checkAsked),
    ),
  );
