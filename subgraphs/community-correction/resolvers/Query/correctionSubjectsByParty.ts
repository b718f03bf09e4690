import type { QueryResolvers } from '../../generated.ts';

export const correctionSubjectsByParty: NonNullable<QueryResolvers['correctionSubjectsByParty']> = (
  _root,
  search,
  { store },
) => store.search.subjects(search);
