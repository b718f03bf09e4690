import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { riskAssessmentActs } from '../../rules/riskAssessmentActs.ts';

export const riskAssessmentWithdraw: NonNullable<MutationResolvers['riskAssessmentWithdraw']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'assessment',
    await acts.riskAssessment('riskAssessmentWithdraw', riskAssessmentActs.riskAssessmentWithdraw, {
      id,
      input,
    }),
  );
