import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveAnswered } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionMoveAnswer: NonNullable<MutationResolvers['correctionMoveAnswer']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionMoveAnswer',
      subjectActs.correctionMoveAnswer,
      { id: input.id, input, idempotencyKey },
      partsOf(at, moveAnswered),
    ),
  );
