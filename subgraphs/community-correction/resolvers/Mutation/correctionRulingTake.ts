import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRulingTake: NonNullable<MutationResolvers['correctionRulingTake']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRulingTake',
      subjectActs.correctionRulingTake,
      { id: input.id, input },
      partsOf(at),
    ),
  );
