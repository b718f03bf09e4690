import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const riskAssessmentOpen: NonNullable<MutationResolvers['riskAssessmentOpen']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('assessment', await acts.riskAssessmentOpen(input, idempotencyKey));
