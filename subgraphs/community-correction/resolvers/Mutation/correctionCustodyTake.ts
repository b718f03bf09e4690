import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { custodyTaken } from '../../store/absenceWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionCustodyTake: NonNullable<MutationResolvers['correctionCustodyTake']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionCustodyTake',
      subjectActs.correctionCustodyTake,
      { id: input.id, input, idempotencyKey },
      partsOf(at, custodyTaken),
    ),
  );
