import type { QueryResolvers } from '../../generated.ts';

export const rectificationOrders: NonNullable<QueryResolvers['rectificationOrders']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.orders.list(filter ?? {}, page);
