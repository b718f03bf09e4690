import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveArrived } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionArrivalTake: NonNullable<MutationResolvers['correctionArrivalTake']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionArrivalTake',
      subjectActs.correctionArrivalTake,
      { id: input.id, input, idempotencyKey },
      partsOf(at, moveArrived),
    ),
  );
