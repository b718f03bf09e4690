import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionPress: NonNullable<MutationResolvers['petitionPress']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionPress',
      petitionActs.petitionPress,
      { id, input, idempotencyKey },
      acts.writes.pressing,
    ),
  );
