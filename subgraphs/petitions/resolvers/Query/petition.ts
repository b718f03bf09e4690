import type { QueryResolvers } from '../../generated.ts';

export const petition: NonNullable<QueryResolvers['petition']> = (_root, { id }, { loaders }) =>
  loaders.petition.load(id);
