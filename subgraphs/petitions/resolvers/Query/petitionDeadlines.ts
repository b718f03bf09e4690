import type { QueryResolvers } from '../../generated.ts';

export const petitionDeadlines: NonNullable<QueryResolvers['petitionDeadlines']> = (
  _root,
  { filter, ...page },
  { store },
) => store.clerk.due(filter ?? {}, page);
