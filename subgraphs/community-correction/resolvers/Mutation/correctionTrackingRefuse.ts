import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { trackingRefused } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionTrackingRefuse: NonNullable<MutationResolvers['correctionTrackingRefuse']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionTrackingRefuse',
      subjectActs.correctionTrackingRefuse,
      { id: input.id, input },
      partsOf(at, trackingRefused),
    ),
  );
