import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { trackingApproved } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionTrackingApprove: NonNullable<MutationResolvers['correctionTrackingApprove']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionTrackingApprove',
      subjectActs.correctionTrackingApprove,
      { id: input.id, input, idempotencyKey },
      partsOf(at, trackingApproved),
    ),
  );
