import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveHandedOver } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionTransfer: NonNullable<MutationResolvers['correctionTransfer']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionTransfer',
      subjectActs.correctionTransfer,
      { id: input.id, input },
      partsOf(at, moveHandedOver),
    ),
  );
