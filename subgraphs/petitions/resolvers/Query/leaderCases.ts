import type { QueryResolvers } from '../../generated.ts';

export const leaderCases: NonNullable<QueryResolvers['leaderCases']> = (
  _root,
  { filter, ...page },
  { store },
) => store.supervision.leaderCases(filter ?? {}, page);
