import { regionCovers } from '../../_kit/region.ts';
import type { CampaignSeason, InspectionCampaign, SeasonalCampaignStatus } from '../codes.ts';
import type { Check } from './guards.ts';

/** The campaign that an inspection is said to belong to. */
export interface CampaignOfInspection {
  readonly status: SeasonalCampaignStatus;
  readonly season: CampaignSeason;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly regionCode: string;
}

/** An inspection as far as a campaign is concerned. */
export interface InspectionOfCampaign {
  /** On what occasion the site was inspected. */
  readonly campaign: InspectionCampaign;
  readonly day: string;
  /** Where the site lies. */
  readonly regionCode: string;
  /** The campaign's number as the input names it. */
  readonly named: string | null | undefined;
}

/** What would be wrong with an inspection's campaign; nothing when it names none. */
export function campaignChecks(
  found: CampaignOfInspection | null,
  { campaign, day, regionCode, named }: InspectionOfCampaign,
): Check[] {
  if (!named) return [];
  const fits =
    found !== null &&
    found.status === 'OPEN' &&
    found.season === campaign &&
    found.startsOn <= day &&
    day <= found.endsOn &&
    regionCovers(found.regionCode, regionCode);
  return [
    [found === null, 'NO_SUCH_CAMPAIGN', 'seasonalCampaign'],
    [!fits, 'CAMPAIGN_DOES_NOT_FIT', 'seasonalCampaign'],
  ];
}
