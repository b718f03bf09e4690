import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { leaveOver } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionLeaveReturn: NonNullable<MutationResolvers['correctionLeaveReturn']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionLeaveReturn',
      subjectActs.correctionLeaveReturn,
      { id: input.id, input },
      partsOf(at, leaveOver),
    ),
  );
