import type { QueryResolvers } from '../../generated.ts';

export const riskAssessment: NonNullable<QueryResolvers['riskAssessment']> = (_root, { id }, { loaders }) =>
  loaders.riskAssessment.load(id);
