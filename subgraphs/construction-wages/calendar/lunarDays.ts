import { readFileSync } from 'node:fs';
import type { CampaignSeason } from '../codes.ts';

/** The seasons that are named for a festival of the lunar calendar. */
export type LunarSeason = Extract<CampaignSeason, 'SPRING_FESTIVAL' | 'MID_AUTUMN'>;

/** The day of each festival, `YYYY-MM-DD`, by the year in which it falls. */
export type LunarDays = Readonly<Record<string, Readonly<Record<LunarSeason, string>>>>;

/**
 * The first day of the first month (春节) and the fifteenth of the eighth (中秋) of 2004 to 2026, as the calendar that is
 * computed for Beijing gives them. A new year is added to `lunarDays.json`; outside of it the answer is an error, not a guess.
 */
export const shippedLunarDays = JSON.parse(
  readFileSync(new URL('./lunarDays.json', import.meta.url), 'utf8'),
) as LunarDays;

/** The first and the last year of which the festivals are known. */
export const lunarYears = {
  from: Math.min(...Object.keys(shippedLunarDays).map(Number)),
  to: Math.max(...Object.keys(shippedLunarDays).map(Number)),
};

/** The festival of a season in a year; null for a harvest, which has none, and outside the known years. */
export function festivalOf(season: CampaignSeason, year: number): string | null {
  return isLunar(season) ? (shippedLunarDays[String(year)]?.[season] ?? null) : null;
}

/** True for a season that is named for a festival of the lunar calendar. */
export function isLunar(season: CampaignSeason): season is LunarSeason {
  return season === 'SPRING_FESTIVAL' || season === 'MID_AUTUMN';
}
