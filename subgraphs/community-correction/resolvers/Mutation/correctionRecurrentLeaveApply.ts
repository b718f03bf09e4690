import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { recurrentLeaveApplied } from '../../store/absenceWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRecurrentLeaveApply: NonNullable<
  MutationResolvers['correctionRecurrentLeaveApply']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRecurrentLeaveApply',
      subjectActs.correctionRecurrentLeaveApply,
      { id: input.id, input, idempotencyKey },
      partsOf(at, recurrentLeaveApplied),
    ),
  );
