import { actsOpen } from '../../_kit/acts/machine.ts';
import type { SeasonalCampaignResolvers } from '../generated.ts';
import { campaignActs } from '../rules/campaignActs.ts';

export const SeasonalCampaign: SeasonalCampaignResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  organisingBody: ({ organisingBodyCode }) => ({ code: organisingBodyCode }),
  inspections: async ({ number }, _args, { loaders }) =>
    (await loaders.campaignInspections.load(number)) ?? { total: 0, withViolations: 0, rectified: 0 },
  nextActs: ({ status }, _args, { at }) => actsOpen(campaignActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.campaignHistory.load(id),
};
