import type { QueryResolvers } from '../../generated.ts';

export const organizations: NonNullable<QueryResolvers['organizations']> = (
  _root,
  { filter, ...page },
  { store },
) => store.organizations(filter ?? {}, page);
