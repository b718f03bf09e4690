import type { QueryResolvers } from '../../generated.ts';

export const petitionReferralInbox: NonNullable<QueryResolvers['petitionReferralInbox']> = (
  _root,
  page,
  { acts },
) => acts.incoming.inbox(page);
