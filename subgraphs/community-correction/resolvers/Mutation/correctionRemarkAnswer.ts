import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { remarkAnswered } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRemarkAnswer: NonNullable<MutationResolvers['correctionRemarkAnswer']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRemarkAnswer',
      subjectActs.correctionRemarkAnswer,
      { id: input.id, input },
      partsOf(at, remarkAnswered),
    ),
  );
