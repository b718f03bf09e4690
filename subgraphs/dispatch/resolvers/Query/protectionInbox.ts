import type { QueryResolvers } from '../../generated.ts';

export const protectionInbox: NonNullable<QueryResolvers['protectionInbox']> = (_root, page, { tips }) =>
  tips.toProtect(page);
