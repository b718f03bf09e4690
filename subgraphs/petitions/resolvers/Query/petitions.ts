import type { QueryResolvers } from '../../generated.ts';

export const petitions: NonNullable<QueryResolvers['petitions']> = (_root, { filter, ...page }, { store }) =>
  store.petitions.page(filter ?? {}, page);
