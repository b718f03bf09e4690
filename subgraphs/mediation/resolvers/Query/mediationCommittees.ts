import type { QueryResolvers } from '../../generated.ts';

export const mediationCommittees: NonNullable<QueryResolvers['mediationCommittees']> = (
  _root,
  { filter, ...page },
  { store },
) => store.committees.page(filter ?? {}, page);
