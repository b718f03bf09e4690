import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveApplied } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionMoveApply: NonNullable<MutationResolvers['correctionMoveApply']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionMoveApply',
      subjectActs.correctionMoveApply,
      { id: input.id, input, idempotencyKey },
      partsOf(at, moveApplied),
    ),
  );
