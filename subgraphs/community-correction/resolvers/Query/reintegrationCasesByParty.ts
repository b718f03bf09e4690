import type { QueryResolvers } from '../../generated.ts';

export const reintegrationCasesByParty: NonNullable<QueryResolvers['reintegrationCasesByParty']> = (
  _root,
  { party, reason, ...page },
  { store },
) => store.search.cases({ party, reason }, page);
