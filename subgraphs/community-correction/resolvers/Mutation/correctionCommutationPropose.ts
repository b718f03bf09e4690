import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { commutationProposed } from '../../store/courtWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionCommutationPropose: NonNullable<
  MutationResolvers['correctionCommutationPropose']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionCommutationPropose',
      subjectActs.correctionCommutationPropose,
      { id: input.id, input, idempotencyKey },
      partsOf(at, commutationProposed),
    ),
  );
