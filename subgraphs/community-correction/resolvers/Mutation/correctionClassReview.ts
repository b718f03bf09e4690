import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { classReviewed } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionClassReview: NonNullable<MutationResolvers['correctionClassReview']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionClassReview',
      subjectActs.correctionClassReview,
      { id: input.id, input },
      partsOf(at, classReviewed),
    ),
  );
