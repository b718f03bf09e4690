import type { QueryResolvers } from '../../generated.ts';

export const referrals: NonNullable<QueryResolvers['referrals']> = (
  _root,
  { filter, ...page },
  { referrals: store },
) => store.page(filter ?? {}, page);
