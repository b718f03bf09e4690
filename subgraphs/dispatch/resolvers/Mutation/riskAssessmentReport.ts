import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { riskAssessmentActs } from '../../rules/riskAssessmentActs.ts';

export const riskAssessmentReport: NonNullable<MutationResolvers['riskAssessmentReport']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'assessment',
    await acts.riskAssessment('riskAssessmentReport', riskAssessmentActs.riskAssessmentReport, { id, input }),
  );
