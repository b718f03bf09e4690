import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { campaignActs } from '../../rules/campaignActs.ts';

export const seasonalCampaignOpen: NonNullable<MutationResolvers['seasonalCampaignOpen']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'seasonalCampaign',
    await acts.campaign.open(
      'seasonalCampaignOpen',
      campaignActs.seasonalCampaignOpen,
      { input, idempotencyKey },
      {
        of: await acts.campaignParts.season(input.region, input.season, input.year),
        regionCode: input.region,
        series: '行动',
        columns: { organisingBodyCode: input.body },
      },
    ),
  );
