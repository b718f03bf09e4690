import type { QueryResolvers } from '../../generated.ts';

export const wageDeadlines: NonNullable<QueryResolvers['wageDeadlines']> = (
  _root,
  { filter, ...page },
  { store },
) => store.clerk.due(filter ?? {}, page);
