import type { QueryResolvers } from '../../generated.ts';

export const legalAidApplicationsByParty: NonNullable<QueryResolvers['legalAidApplicationsByParty']> = (
  _root,
  { party, reason, ...page },
  { store },
) => store.partySearch.applications({ party, reason }, page);
