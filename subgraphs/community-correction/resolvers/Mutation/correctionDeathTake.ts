import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { noticesOf } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionDeathTake: NonNullable<MutationResolvers['correctionDeathTake']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionDeathTake',
      subjectActs.correctionDeathTake,
      { id: input.id, input },
      partsOf(at, noticesOf('DEATH')),
    ),
  );
