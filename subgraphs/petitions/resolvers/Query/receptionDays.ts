import type { QueryResolvers } from '../../generated.ts';

export const receptionDays: NonNullable<QueryResolvers['receptionDays']> = (
  _root,
  { filter, ...page },
  { store },
) => store.reception.page(filter ?? {}, page);
