import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { leaveApplied } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionLeaveApply: NonNullable<MutationResolvers['correctionLeaveApply']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionLeaveApply',
      subjectActs.correctionLeaveApply,
      { id: input.id, input, idempotencyKey },
      partsOf(at, leaveApplied),
    ),
  );
