import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionHearingHold: NonNullable<MutationResolvers['petitionHearingHold']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionHearingHold',
      petitionActs.petitionHearingHold,
      { id, input, idempotencyKey },
      acts.writes.hearing,
    ),
  );
