import type { QueryResolvers } from '../../generated.ts';

export const wageReferralInbox: NonNullable<QueryResolvers['wageReferralInbox']> = (_root, page, { acts }) =>
  acts.incoming.inbox(page);
