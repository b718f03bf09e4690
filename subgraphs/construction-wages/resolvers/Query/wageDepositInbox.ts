import type { QueryResolvers } from '../../generated.ts';

export const wageDepositInbox: NonNullable<QueryResolvers['wageDepositInbox']> = (_root, page, { store }) =>
  store.registers.deposits.inbox(page);
