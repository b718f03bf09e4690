import type { QueryResolvers } from '../../generated.ts';

export const disputeInbox: NonNullable<QueryResolvers['disputeInbox']> = (_root, page, { store }) =>
  store.clerk.inbox(page);
