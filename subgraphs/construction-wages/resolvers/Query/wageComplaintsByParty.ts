import type { QueryResolvers } from '../../generated.ts';

export const wageComplaintsByParty: NonNullable<QueryResolvers['wageComplaintsByParty']> = (
  _root,
  { party, reason, ...page },
  { store },
) => store.search.byParty({ party, reason }, page);
