import type { InspectionResolvers } from '../generated.ts';

export const Inspection: InspectionResolvers = {
  seasonalCampaign: ({ seasonalCampaignNumber }, _args, { loaders }) =>
    seasonalCampaignNumber ? loaders.campaignByNumber.load(seasonalCampaignNumber) : null,
  project: ({ projectNumber }, _args, { loaders }) => loaders.projectByNumber.load(projectNumber),
  inspectingBody: ({ inspectingBodyCode }) => ({ code: inspectingBodyCode }),
};
