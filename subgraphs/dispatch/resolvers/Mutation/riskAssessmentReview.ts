import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { riskAssessmentActs } from '../../rules/riskAssessmentActs.ts';

export const riskAssessmentReview: NonNullable<MutationResolvers['riskAssessmentReview']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'assessment',
    await acts.riskAssessment('riskAssessmentReview', riskAssessmentActs.riskAssessmentReview, { id, input }),
  );
