import type { QueryResolvers } from '../../generated.ts';

export const dispute: NonNullable<QueryResolvers['dispute']> = (_root, { id }, { loaders }) =>
  loaders.dispute.load(id);
