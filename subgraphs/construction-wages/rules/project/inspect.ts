import { agreed } from '../../../_kit/acts/machine.ts';
import type { InspectionCampaign, WageViolation } from '../../codes.ts';
import { firstRefusal, noted } from '../guards.ts';
import { campaignChecks, type CampaignOfInspection } from '../inspection.ts';
import type { ProjectAct } from './facts.ts';

/** An inspection that orders nothing: nothing was found, or it was put right while the inspectors stood there. */
export interface InspectInput {
  readonly inspectedOn: string;
  readonly campaign: InspectionCampaign;
  /** Number of the seasonal campaign; null when it belongs to none. */
  readonly seasonalCampaign?: string | null | undefined;
  /** What was put right on the spot; empty when all was in order. */
  readonly violations: readonly WageViolation[];
  readonly note?: string | null | undefined;
}

/** What the rule knows of the site and of the campaign that the inspection names. */
export interface InspectedSite {
  readonly openedOn: string;
  readonly regionCode: string;
  readonly foundCampaign: CampaignOfInspection | null;
}

const inspect: ProjectAct<InspectInput, InspectedSite> = {
  title: '现场检查',
  by: ['INVESTIGATOR'],
  from: ['PERMITTED', 'UNDER_CONSTRUCTION', 'COMPLETED'],
  decide: ({ openedOn, regionCode, foundCampaign }, input, at) => {
    const { inspectedOn, campaign, seasonalCampaign, note } = input;
    return (
      firstRefusal([
        [inspectedOn > at.today, 'DAY_IN_FUTURE', 'inspectedOn'],
        [inspectedOn < openedOn, 'DAYS_OUT_OF_ORDER', 'inspectedOn'],
        ...campaignChecks(foundCampaign, {
          ...{ campaign, day: inspectedOn, regionCode, named: seasonalCampaign },
        }),
      ]) ?? agreed({ note: noted(note) })
    );
  },
};

/** The act with which an inspection is recorded that ends without an order (M-54). */
export const inspecting = { constructionProjectInspect: inspect };
