import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { riskAssessmentActs } from '../../rules/riskAssessmentActs.ts';

export const riskAssessmentApprove: NonNullable<MutationResolvers['riskAssessmentApprove']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'assessment',
    await acts.riskAssessment('riskAssessmentApprove', riskAssessmentActs.riskAssessmentApprove, {
      id,
      input,
    }),
  );
