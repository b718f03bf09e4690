import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { outsideAnswered } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSanctionAnswer: NonNullable<MutationResolvers['correctionSanctionAnswer']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSanctionAnswer',
      subjectActs.correctionSanctionAnswer,
      { id: input.id, input, idempotencyKey },
      partsOf(at, outsideAnswered),
    ),
  );
