import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { campaignActs } from '../../rules/campaignActs.ts';

export const seasonalCampaignConclude: NonNullable<MutationResolvers['seasonalCampaignConclude']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'seasonalCampaign',
    await acts.campaign.perform(
      'seasonalCampaignConclude',
      campaignActs.seasonalCampaignConclude,
      { id: input.id, input, idempotencyKey },
      acts.campaignParts.plain,
    ),
  );
