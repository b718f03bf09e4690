import type { QueryResolvers } from '../../generated.ts';

export const correctionInbox: NonNullable<QueryResolvers['correctionInbox']> = (_root, page, { store }) =>
  store.clerk.inbox(page);
