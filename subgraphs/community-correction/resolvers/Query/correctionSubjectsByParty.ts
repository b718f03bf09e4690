import type { QueryResolvers } from '../../generated.ts';

export const correctionSubjectsByParty: NonNullable<QueryResolvers['correctionSubjectsByParty']> = (
  _root,
  { party, reason, ...page },
  { store },
) => store.search.subjects({ party, reason }, page);
