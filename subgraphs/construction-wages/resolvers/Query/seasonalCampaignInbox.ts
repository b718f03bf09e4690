import type { QueryResolvers } from '../../generated.ts';

export const seasonalCampaignInbox: NonNullable<QueryResolvers['seasonalCampaignInbox']> = (
  _root,
  page,
  { store },
) => store.registers.campaigns.inbox(page);
