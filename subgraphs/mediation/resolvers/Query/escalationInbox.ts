import type { QueryResolvers } from '../../generated.ts';

export const escalationInbox: NonNullable<QueryResolvers['escalationInbox']> = (_root, page, { store }) =>
  store.clerk.escalations(page);
