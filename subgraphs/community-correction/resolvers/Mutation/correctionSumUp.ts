import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSumUp: NonNullable<MutationResolvers['correctionSumUp']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSumUp',
      subjectActs.correctionSumUp,
      { id: input.id, input, idempotencyKey },
      partsOf(at),
    ),
  );
