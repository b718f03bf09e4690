import type { QueryResolvers } from '../../generated.ts';

export const tips: NonNullable<QueryResolvers['tips']> = (_root, { status, ...page }, { tips: store }) =>
  store.lines(status ?? null, page);
