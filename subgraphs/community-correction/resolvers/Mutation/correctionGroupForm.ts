import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { groupFormed } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionGroupForm: NonNullable<MutationResolvers['correctionGroupForm']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionGroupForm',
      subjectActs.correctionGroupForm,
      { id: input.id, input },
      partsOf(at, groupFormed),
    ),
  );
