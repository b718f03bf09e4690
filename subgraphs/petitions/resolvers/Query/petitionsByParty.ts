import type { QueryResolvers } from '../../generated.ts';

export const petitionsByParty: NonNullable<QueryResolvers['petitionsByParty']> = (
  _root,
  question,
  { store },
) => store.clerk.byParty(question);
