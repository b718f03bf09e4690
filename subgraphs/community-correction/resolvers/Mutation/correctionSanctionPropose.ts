import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { sanctionProposed } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSanctionPropose: NonNullable<MutationResolvers['correctionSanctionPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSanctionPropose',
      subjectActs.correctionSanctionPropose,
      { id: input.id, input, idempotencyKey },
      partsOf(at, sanctionProposed),
    ),
  );
