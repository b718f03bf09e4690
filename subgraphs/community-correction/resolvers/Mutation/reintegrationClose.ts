import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts } from '../../store/reintegrationWrites.ts';

export const reintegrationClose: NonNullable<MutationResolvers['reintegrationClose']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationClose',
      reintegrationActs.reintegrationClose,
      { id: input.id, input },
      helpParts(at),
    ),
  );
