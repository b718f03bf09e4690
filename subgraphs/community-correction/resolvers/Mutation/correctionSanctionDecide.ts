import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { sanctionDecided } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSanctionDecide: NonNullable<MutationResolvers['correctionSanctionDecide']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSanctionDecide',
      subjectActs.correctionSanctionDecide,
      { id: input.id, input, idempotencyKey },
      partsOf(at, sanctionDecided),
    ),
  );
