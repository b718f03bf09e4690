import type { QueryResolvers } from '../../generated.ts';

export const legalAidDeadlines: NonNullable<QueryResolvers['legalAidDeadlines']> = (
  _root,
  { filter, ...page },
  { store },
) => store.clerk.due(filter ?? {}, page);
