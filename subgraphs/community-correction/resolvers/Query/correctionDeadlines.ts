import type { QueryResolvers } from '../../generated.ts';

export const correctionDeadlines: NonNullable<QueryResolvers['correctionDeadlines']> = (
  _root,
  { filter, ...page },
  { store },
) => store.clerk.due(filter ?? {}, page);
