import type { QueryResolvers } from '../../generated.ts';

export const acceptanceInbox: NonNullable<QueryResolvers['acceptanceInbox']> = (_root, page, { store }) =>
  store.clerk.acceptance(page);
