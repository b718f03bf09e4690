import type { QueryResolvers } from '../../generated.ts';

export const legalAidFraudCaseInbox: NonNullable<QueryResolvers['legalAidFraudCaseInbox']> = (
  _root,
  page,
  { store },
) => store.fraud.inbox(page);
