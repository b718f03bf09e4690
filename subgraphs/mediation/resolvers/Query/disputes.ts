import type { QueryResolvers } from '../../generated.ts';

export const disputes: NonNullable<QueryResolvers['disputes']> = (_root, { filter, ...page }, context) =>
  context.disputes.page(filter ?? {}, page);
