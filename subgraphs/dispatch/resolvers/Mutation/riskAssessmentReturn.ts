import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { riskAssessmentActs } from '../../rules/riskAssessmentActs.ts';

export const riskAssessmentReturn: NonNullable<MutationResolvers['riskAssessmentReturn']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'assessment',
    await acts.riskAssessment('riskAssessmentReturn', riskAssessmentActs.riskAssessmentReturn, { id, input }),
  );
