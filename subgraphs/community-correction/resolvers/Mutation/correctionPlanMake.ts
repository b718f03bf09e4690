import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { planMade } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionPlanMake: NonNullable<MutationResolvers['correctionPlanMake']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionPlanMake',
      subjectActs.correctionPlanMake,
      { id: input.id, input },
      partsOf(at, planMade),
    ),
  );
