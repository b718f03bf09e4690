import type { QueryResolvers } from '../../generated.ts';

export const mediationReport: NonNullable<QueryResolvers['mediationReport']> = (_root, { id }, { loaders }) =>
  loaders.report.load(id);
