import type { QueryResolvers } from '../../generated.ts';

export const mediationReferralInbox: NonNullable<QueryResolvers['mediationReferralInbox']> = (
  _root,
  page,
  { acts },
) => acts.incoming.inbox(page);
