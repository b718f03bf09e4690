import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const riskAssessmentAnalyse: NonNullable<MutationResolvers['riskAssessmentAnalyse']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('assessment', await acts.riskAssessmentAnalyse({ id, input }));
