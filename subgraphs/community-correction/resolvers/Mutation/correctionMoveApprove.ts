import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveApproved } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionMoveApprove: NonNullable<MutationResolvers['correctionMoveApprove']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionMoveApprove',
      subjectActs.correctionMoveApprove,
      { id: input.id, input, idempotencyKey },
      partsOf(at, moveApproved),
    ),
  );
