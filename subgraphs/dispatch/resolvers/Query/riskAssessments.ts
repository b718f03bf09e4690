import type { QueryResolvers } from '../../generated.ts';

export const riskAssessments: NonNullable<QueryResolvers['riskAssessments']> = (
  _root,
  { filter, ...page },
  { riskAssessments: assessments },
) => assessments.page(filter ?? {}, page);
