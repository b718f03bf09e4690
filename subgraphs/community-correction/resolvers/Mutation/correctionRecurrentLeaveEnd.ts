import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { recurrentLeaveEnded } from '../../store/absenceWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRecurrentLeaveEnd: NonNullable<
  MutationResolvers['correctionRecurrentLeaveEnd']
> = async (_root, { input }, { acts, at }) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRecurrentLeaveEnd',
      subjectActs.correctionRecurrentLeaveEnd,
      { id: input.id, input },
      partsOf(at, recurrentLeaveEnded),
    ),
  );
