import type { QueryResolvers } from '../../generated.ts';

export const reintegrationCasesByParty: NonNullable<QueryResolvers['reintegrationCasesByParty']> = (
  _root,
  search,
  { store },
) => store.search.cases(search);
