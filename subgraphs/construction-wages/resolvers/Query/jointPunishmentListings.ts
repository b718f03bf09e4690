import type { QueryResolvers } from '../../generated.ts';

export const jointPunishmentListings: NonNullable<QueryResolvers['jointPunishmentListings']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.listings.list(filter ?? {}, page);
