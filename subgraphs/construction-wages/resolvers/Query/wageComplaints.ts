import type { QueryResolvers } from '../../generated.ts';

export const wageComplaints: NonNullable<QueryResolvers['wageComplaints']> = (
  _root,
  { filter, ...page },
  { store },
) => store.complaints.page(filter ?? {}, page);
