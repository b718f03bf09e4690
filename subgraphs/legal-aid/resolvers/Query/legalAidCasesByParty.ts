import type { QueryResolvers } from '../../generated.ts';

export const legalAidCasesByParty: NonNullable<QueryResolvers['legalAidCasesByParty']> = (
  _root,
  { party, reason, ...page },
  { store },
) => store.partySearch.cases({ party, reason }, page);
