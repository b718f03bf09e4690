import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts, homeTold } from '../../store/reintegrationWrites.ts';

export const reintegrationHomeTell: NonNullable<MutationResolvers['reintegrationHomeTell']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationHomeTell',
      reintegrationActs.reintegrationHomeTell,
      { id: input.id, input },
      helpParts(at, homeTold),
    ),
  );
