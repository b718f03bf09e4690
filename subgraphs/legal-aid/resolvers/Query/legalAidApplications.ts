import type { QueryResolvers } from '../../generated.ts';

export const legalAidApplications: NonNullable<QueryResolvers['legalAidApplications']> = (
  _root,
  { filter, ...page },
  { store },
) => store.applications.page(filter ?? {}, page);
