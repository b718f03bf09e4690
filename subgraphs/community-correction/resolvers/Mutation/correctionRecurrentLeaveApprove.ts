import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { recurrentLeaveApproved } from '../../store/absenceWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRecurrentLeaveApprove: NonNullable<
  MutationResolvers['correctionRecurrentLeaveApprove']
> = async (_root, { input }, { acts, at }) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRecurrentLeaveApprove',
      subjectActs.correctionRecurrentLeaveApprove,
      { id: input.id, input },
      partsOf(at, recurrentLeaveApproved),
    ),
  );
