import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { noticesOf } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionComplete: NonNullable<MutationResolvers['correctionComplete']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionComplete',
      subjectActs.correctionComplete,
      { id: input.id, input },
      partsOf(at, noticesOf('COMPLETION')),
    ),
  );
