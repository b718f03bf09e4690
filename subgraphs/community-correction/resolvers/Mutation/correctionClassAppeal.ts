import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { classAppealed } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionClassAppeal: NonNullable<MutationResolvers['correctionClassAppeal']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionClassAppeal',
      subjectActs.correctionClassAppeal,
      { id: input.id, input },
      partsOf(at, classAppealed),
    ),
  );
