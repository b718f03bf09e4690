import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { leaveApproved } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionLeaveApprove: NonNullable<MutationResolvers['correctionLeaveApprove']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionLeaveApprove',
      subjectActs.correctionLeaveApprove,
      { id: input.id, input },
      partsOf(at, leaveApproved),
    ),
  );
