import type { QueryResolvers } from '../../generated.ts';

export const rectificationOrderInbox: NonNullable<QueryResolvers['rectificationOrderInbox']> = (
  _root,
  page,
  { store },
) => store.registers.orders.inbox(page);
