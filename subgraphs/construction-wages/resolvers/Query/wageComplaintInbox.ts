import type { QueryResolvers } from '../../generated.ts';

export const wageComplaintInbox: NonNullable<QueryResolvers['wageComplaintInbox']> = (
  _root,
  page,
  { store },
) => store.clerk.complaints(page);
