import type { QueryResolvers } from '../../generated.ts';

export const seasonalCampaigns: NonNullable<QueryResolvers['seasonalCampaigns']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.campaigns.list(filter ?? {}, page);
