import type { QueryResolvers } from '../../generated.ts';

export const legalAidComplaintInbox: NonNullable<QueryResolvers['legalAidComplaintInbox']> = (
  _root,
  page,
  { store },
) => store.complaints.inbox(page);
