import type { QueryResolvers } from '../../generated.ts';

export const disputes: NonNullable<QueryResolvers['disputes']> = (_root, { filter, ...page }, { store }) =>
  store.disputes.page(filter ?? {}, page);
