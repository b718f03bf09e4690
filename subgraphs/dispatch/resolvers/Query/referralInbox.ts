import type { QueryResolvers } from '../../generated.ts';

export const referralInbox: NonNullable<QueryResolvers['referralInbox']> = (_root, page, { referrals }) =>
  referrals.inbox(page);
