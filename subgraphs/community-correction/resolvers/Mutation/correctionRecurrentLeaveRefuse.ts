import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { recurrentLeaveRefused } from '../../store/absenceWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRecurrentLeaveRefuse: NonNullable<
  MutationResolvers['correctionRecurrentLeaveRefuse']
> = async (_root, { input }, { acts, at }) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRecurrentLeaveRefuse',
      subjectActs.correctionRecurrentLeaveRefuse,
      { id: input.id, input },
      partsOf(at, recurrentLeaveRefused),
    ),
  );
