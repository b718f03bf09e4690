import type { QueryResolvers } from '../../generated.ts';

export const seasonalCampaign: NonNullable<QueryResolvers['seasonalCampaign']> = (
  _root,
  { id },
  { loaders },
) => loaders.campaign.load(id);
