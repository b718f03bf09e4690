import { SMALLEST_SHOWN } from '../../_kit/access.ts';
import { regionLevel, regionLevels } from '../../_kit/region.ts';
import { shownCounts } from './shownCounts.ts';

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * True when somebody outside the department may see figures of a region and period at all (decision 4): no village;
 * one calendar year, so that no two periods overlap and can be subtracted; and only when the year is over (`today` as
 * `YYYY-MM-DD`), so that nobody sees a person come or go by asking again the next day.
 */
export function isShownOutside(code: string, { from, to }: Period, today: string): boolean {
  const year = from.slice(0, 4);
  return regionLevel(code) !== 'VILLAGE' && from === `${year}-01-01` && to === `${year}-12-31` && to < today;
}

/** Shown from the township up; none of them is part of another, and nothing shown tells how one becomes the next. */
export const wholeFigures = ['onRegister', 'reintegrationOpen', 'identityChecked'] as const;

/** Parts of those; outside they are shown for a county only, so that no sum of them exists. */
export const partFigures = [
  'withPlanAndGroup',
  'trackedBeyondLaw',
  'reoffended',
  'identityVerified',
  'identityUnverified',
] as const;

/**
 * Who came and went: never shown outside. With the stock of two years such a flow would tell the other flow, however
 * few persons it is: last year's register and who was received, less this year's, are those who left.
 */
export const ownFigures = [
  'received',
  'receivedFromElsewhere',
  'completed',
  'tracked',
  'preRelease',
  'releasesDue',
  'releasesHandedOver',
  'handedOver',
] as const;

type WholeFigure = (typeof wholeFigures)[number];
type PartFigure = (typeof partFigures)[number];
export type Figure = WholeFigure | PartFigure | (typeof ownFigures)[number];

/** Everything that is counted; null is hidden. */
export type Counts = Record<Figure, number | null>;

/** Counts of persons by figure and by the unit, at whatever level, in which they are registered. */
export type CountsByUnit = ReadonlyMap<Figure, ReadonlyMap<string, number>>;

const wholeOf: Record<PartFigure, WholeFigure> = {
  withPlanAndGroup: 'onRegister',
  trackedBeyondLaw: 'onRegister',
  reoffended: 'reintegrationOpen',
  identityVerified: 'identityChecked',
  identityUnverified: 'identityChecked',
};

/** True for a unit whose share of new offenders may be told to anybody: a county or above (F1-21, M-36). */
export function tellsReoffending(code: string): boolean {
  return regionLevels.indexOf(regionLevel(code)) <= regionLevels.indexOf('COUNTY');
}

/** What of a region's counts is shown outside; `counted` holds the whole of every province that is asked about. */
export function outsideView(counted: CountsByUnit): (code: string) => Counts {
  const none = new Map<string, number>();
  const wholes = new Map(wholeFigures.map((figure) => [figure, shownCounts(counted.get(figure) ?? none)]));
  return (code) => {
    const counts: Partial<Counts> = {};
    for (const figure of wholeFigures) counts[figure] = wholes.get(figure)?.(code) ?? null;
    for (const figure of partFigures) {
      const whole = regionLevel(code) === 'COUNTY' ? (counts[wholeOf[figure]] ?? null) : null;
      const part = countIn(counted.get(figure) ?? none, code);
      counts[figure] = whole !== null && isLarge(part) && isLarge(whole - part) ? part : null;
    }
    for (const figure of ownFigures) counts[figure] = null;
    return counts as Counts;
  };
}

/** The persons registered in a county and below. */
function countIn(units: ReadonlyMap<string, number>, county: string): number {
  const inCounty = [...units].filter(([unit]) => unit.slice(0, 6) === county.slice(0, 6));
  return inCounty.reduce((sum, [, persons]) => sum + persons, 0);
}

function isLarge(count: number): boolean {
  return count === 0 || count >= SMALLEST_SHOWN;
}
