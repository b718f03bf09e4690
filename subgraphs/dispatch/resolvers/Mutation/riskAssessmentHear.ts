import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const riskAssessmentHear: NonNullable<MutationResolvers['riskAssessmentHear']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('assessment', await acts.riskAssessmentHear({ id, input }));
