import type { QueryResolvers } from '../../generated.ts';

export const referrals: NonNullable<QueryResolvers['referrals']> = (
  _root,
  { filter, ...page },
  { records },
) => records.referrals(filter ?? {}, page);
