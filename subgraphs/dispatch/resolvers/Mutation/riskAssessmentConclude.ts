import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { riskAssessmentActs } from '../../rules/riskAssessmentActs.ts';

export const riskAssessmentConclude: NonNullable<MutationResolvers['riskAssessmentConclude']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'assessment',
    await acts.riskAssessment('riskAssessmentConclude', riskAssessmentActs.riskAssessmentConclude, {
      id,
      input,
    }),
  );
