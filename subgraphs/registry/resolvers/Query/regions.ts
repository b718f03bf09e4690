import type { QueryResolvers } from '../../generated.ts';

export const regions: NonNullable<QueryResolvers['regions']> = (_root, { filter, ...page }, { store }) =>
  store.regions(filter ?? {}, page);
