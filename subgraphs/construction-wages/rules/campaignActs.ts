import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import { campaignSeason } from '../codes.ts';
import type { CampaignSeason, SeasonalCampaignStatus, WagePost, WageUserErrorCode } from '../codes.ts';
import type { WageRule } from './deadlines.ts';
import { firstRefusal, isBlank, noted } from './guards.ts';

/** What the rules know of a campaign; days as `YYYY-MM-DD`. */
export interface CampaignFacts {
  readonly status: SeasonalCampaignStatus;
  readonly endsOn: string;
  /** Inspections that were recorded in it. */
  readonly inspections: number;
}

/** Columns of a campaign that an act sets. */
export interface CampaignColumns {
  readonly season?: CampaignSeason;
  readonly year?: number;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly festivalOn?: string | null;
  readonly concludedOn?: string;
}

type CampaignAct<Input, Facts = CampaignFacts> = Act<
  SeasonalCampaignStatus,
  WagePost,
  Facts,
  Input,
  Change<SeasonalCampaignStatus, CampaignColumns, WageRule>,
  WageUserErrorCode
>;

/** What is known before a campaign is opened. */
export interface SeasonFacts {
  /** The festival of that season and year; null for a harvest, and for a year that the lunar calendar does not know. */
  readonly festivalOn: string | null;
  /** True when the region has a campaign for that season and year. */
  readonly exists: boolean;
}

/** A campaign as the office announces it. */
export interface OpenCampaignInput {
  readonly season: CampaignSeason;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note?: string | null | undefined;
}

/** Seasons that need no lunar calendar: a county knows its own harvest. */
const harvests: readonly CampaignSeason[] = ['SUMMER_HARVEST', 'AUTUMN_HARVEST'];

const open: CampaignAct<OpenCampaignInput, SeasonFacts> = {
  title: '部署专项行动',
  by: ['WAGE_OFFICE_HEAD'],
  from: [],
  decide: ({ festivalOn, exists }, { season, year, startsOn, endsOn, note }, at) => {
    const harvest = harvests.includes(season);
    const inYear = [startsOn, endsOn].every((day) => day.startsWith(`${year}-`));
    // A campaign reaches around its festival, both ends included: our reading, since the source text names the season only.
    const around = festivalOn !== null && startsOn <= festivalOn && festivalOn <= endsOn;
    const name = `${year} 年${campaignSeason[season]}`;
    return (
      firstRefusal([
        [!harvest && festivalOn === null, 'BEYOND_LUNAR_CALENDAR', 'year'],
        [endsOn < startsOn || endsOn < at.today, 'DAYS_OUT_OF_ORDER', 'endsOn'],
        [harvest && !inYear, 'SEASON_DOES_NOT_FIT', 'year'],
      ]) ??
      (harvest || around
        ? null
        : refused('SEASON_DOES_NOT_FIT', 'startsOn', {
            zh: `${name}是 ${festivalOn}`,
            en: `the festival is on ${festivalOn}`,
          })) ??
      firstRefusal([[exists, 'CAMPAIGN_EXISTS', 'season']]) ??
      agreed({ status: 'OPEN', set: { season, year, startsOn, endsOn, festivalOn }, note: noted(note) })
    );
  },
};

/** What came of a campaign, or why it is not held. */
export interface EndCampaignInput {
  readonly reason: string;
}

const conclude: CampaignAct<EndCampaignInput> = {
  title: '总结专项行动',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['OPEN'],
  decide: ({ endsOn }, { reason }, at) =>
    firstRefusal([
      [at.today < endsOn, 'CAMPAIGN_STILL_RUNNING'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ status: 'CONCLUDED', set: { concludedOn: at.today }, note: reason }),
};

const cancel: CampaignAct<EndCampaignInput> = {
  title: '取消专项行动',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['OPEN'],
  decide: ({ inspections }, { reason }) =>
    firstRefusal([
      [inspections > 0, 'CAMPAIGN_HAS_INSPECTIONS'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ status: 'CANCELLED', note: reason }),
};

/** Every act to a seasonal campaign of inspections by its mutation (M-54, F4-07). */
export const campaignActs = {
  seasonalCampaignOpen: open,
  seasonalCampaignConclude: conclude,
  seasonalCampaignCancel: cancel,
};
