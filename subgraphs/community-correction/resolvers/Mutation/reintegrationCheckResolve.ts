import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { checkResolved, helpParts } from '../../store/reintegrationWrites.ts';

export const reintegrationCheckResolve: NonNullable<MutationResolvers['reintegrationCheckResolve']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationCheckResolve',
      reintegrationActs.reintegrationCheckResolve,
      { id: input.id, input },
      helpParts(at, checkResolved),
    ),
  );
