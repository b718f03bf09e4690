import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionReceive: NonNullable<MutationResolvers['correctionReceive']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionReceive',
      subjectActs.correctionReceive,
      { id: input.id, input },
      partsOf(at),
    ),
  );
