import type { QueryResolvers } from '../../generated.ts';

export const judicialConfirmationInbox: NonNullable<QueryResolvers['judicialConfirmationInbox']> = (
  _root,
  page,
  { store },
) => store.clerk.confirmations(page);
