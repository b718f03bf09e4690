import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { leaveStarted } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionLeaveStart: NonNullable<MutationResolvers['correctionLeaveStart']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionLeaveStart',
      subjectActs.correctionLeaveStart,
      { id: input.id, input },
      partsOf(at, leaveStarted),
    ),
  );
