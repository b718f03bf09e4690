import type { QueryResolvers } from '../../generated.ts';

export const leaderCaseInbox: NonNullable<QueryResolvers['leaderCaseInbox']> = (
  _root,
  { leaderPost, ...page },
  { store },
) => store.supervision.leaderCaseInbox(leaderPost ?? null, page);
