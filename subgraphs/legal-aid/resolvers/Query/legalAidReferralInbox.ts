import type { QueryResolvers } from '../../generated.ts';

export const legalAidReferralInbox: NonNullable<QueryResolvers['legalAidReferralInbox']> = (
  _root,
  page,
  { acts },
) => acts.incoming.inbox(page);
