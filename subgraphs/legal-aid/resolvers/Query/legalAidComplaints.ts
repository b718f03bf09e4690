import type { QueryResolvers } from '../../generated.ts';

export const legalAidComplaints: NonNullable<QueryResolvers['legalAidComplaints']> = (
  _root,
  { filter, ...page },
  { store },
) => store.complaints.page(filter ?? {}, page);
