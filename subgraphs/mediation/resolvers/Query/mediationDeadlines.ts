import type { QueryResolvers } from '../../generated.ts';

export const mediationDeadlines: NonNullable<QueryResolvers['mediationDeadlines']> = (
  _root,
  { filter, ...page },
  { store },
) => store.clerk.due(filter ?? {}, page);
