import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { commutationAnswered } from '../../store/courtWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionCommutationAnswer: NonNullable<
  MutationResolvers['correctionCommutationAnswer']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionCommutationAnswer',
      subjectActs.correctionCommutationAnswer,
      { id: input.id, input, idempotencyKey },
      partsOf(at, commutationAnswered),
    ),
  );
