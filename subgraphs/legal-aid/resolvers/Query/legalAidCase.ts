import type { QueryResolvers } from '../../generated.ts';

export const legalAidCase: NonNullable<QueryResolvers['legalAidCase']> = (_root, { id }, { loaders }) =>
  loaders.case.load(id);
