import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { custodyEnded } from '../../store/absenceWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionCustodyEnd: NonNullable<MutationResolvers['correctionCustodyEnd']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionCustodyEnd',
      subjectActs.correctionCustodyEnd,
      { id: input.id, input, idempotencyKey },
      partsOf(at, custodyEnded),
    ),
  );
