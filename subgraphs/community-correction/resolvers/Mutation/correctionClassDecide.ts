import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { classDecided } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionClassDecide: NonNullable<MutationResolvers['correctionClassDecide']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionClassDecide',
      subjectActs.correctionClassDecide,
      { id: input.id, input },
      partsOf(at, classDecided),
    ),
  );
