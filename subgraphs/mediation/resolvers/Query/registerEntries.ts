import type { QueryResolvers } from '../../generated.ts';

export const registerEntries: NonNullable<QueryResolvers['registerEntries']> = (
  _root,
  { filter, ...page },
  { store },
) => store.books.entries(filter ?? {}, page);
