import type { QueryResolvers } from '../../generated.ts';

export const disputesByParty: NonNullable<QueryResolvers['disputesByParty']> = (
  _root,
  { party, reason, ...page },
  { store },
) => store.disputesByParty({ party, reason }, page);
