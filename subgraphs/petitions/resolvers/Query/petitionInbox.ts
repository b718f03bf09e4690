import type { QueryResolvers } from '../../generated.ts';

export const petitionInbox: NonNullable<QueryResolvers['petitionInbox']> = (_root, page, { store }) =>
  store.clerk.inbox(page);
