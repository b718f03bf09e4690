import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { leaveRefused } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionLeaveRefuse: NonNullable<MutationResolvers['correctionLeaveRefuse']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionLeaveRefuse',
      subjectActs.correctionLeaveRefuse,
      { id: input.id, input },
      partsOf(at, leaveRefused),
    ),
  );
