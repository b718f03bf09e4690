import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { trackingLifted } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionTrackingLift: NonNullable<MutationResolvers['correctionTrackingLift']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionTrackingLift',
      subjectActs.correctionTrackingLift,
      { id: input.id, input },
      partsOf(at, trackingLifted),
    ),
  );
