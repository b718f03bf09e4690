import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveAsked } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionMoveAsk: NonNullable<MutationResolvers['correctionMoveAsk']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionMoveAsk',
      subjectActs.correctionMoveAsk,
      { id: input.id, input, idempotencyKey },
      partsOf(at, moveAsked),
    ),
  );
