import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { trackingProposed } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionTrackingPropose: NonNullable<MutationResolvers['correctionTrackingPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionTrackingPropose',
      subjectActs.correctionTrackingPropose,
      { id: input.id, input, idempotencyKey },
      partsOf(at, trackingProposed),
    ),
  );
