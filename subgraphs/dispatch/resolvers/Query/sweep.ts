import type { QueryResolvers } from '../../generated.ts';

export const sweep: NonNullable<QueryResolvers['sweep']> = (_root, { id }, { loaders }) =>
  loaders.sweep.load(id);
