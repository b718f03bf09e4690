import type { QueryResolvers } from '../../generated.ts';

export const accountabilityProposals: NonNullable<QueryResolvers['accountabilityProposals']> = (
  _root,
  { status, ...page },
  { store },
) => store.supervision.proposals(status ?? null, page);
