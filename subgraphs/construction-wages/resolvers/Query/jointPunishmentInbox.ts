import type { QueryResolvers } from '../../generated.ts';

export const jointPunishmentInbox: NonNullable<QueryResolvers['jointPunishmentInbox']> = (
  _root,
  page,
  { store },
) => store.registers.listings.inbox(page);
