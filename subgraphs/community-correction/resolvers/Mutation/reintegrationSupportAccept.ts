import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts, supportAccepted } from '../../store/reintegrationWrites.ts';

export const reintegrationSupportAccept: NonNullable<
  MutationResolvers['reintegrationSupportAccept']
> = async (_root, { input }, { acts, at }) =>
  payload(
    'reintegrationCase',
    await acts.reintegration.perform(
      'reintegrationSupportAccept',
      reintegrationActs.reintegrationSupportAccept,
      { id: input.id, input },
      helpParts(at, supportAccepted),
    ),
  );
