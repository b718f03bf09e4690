import { regionLevel } from '../../_kit/region.ts';

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * True when somebody outside the department may see figures of a region and period at all: no village, and whole
 * calendar years only, so that two periods cannot be subtracted from each other to find a few persons (decision 4).
 */
export function isShownOutside(code: string, { from, to }: Period): boolean {
  return regionLevel(code) !== 'VILLAGE' && from.endsWith('-01-01') && to.endsWith('-12-31') && from <= to;
}

/** Figures that are shown at every level: they are parts of nothing that is shown beside them. */
export const wholeFigures = ['onRegister', 'received', 'reintegrationOpen', 'identityChecked'] as const;

/** Figures that are parts of another; outside they are shown for a county only, so that no sum of them exists. */
export const partFigures = [
  'receivedFromElsewhere',
  'completed',
  'withPlanAndGroup',
  'preRelease',
  'handedOver',
  'reoffended',
  'identityVerified',
  'identityUnverified',
  'trackingApproved',
] as const;

export type Figure = (typeof wholeFigures)[number] | (typeof partFigures)[number];

/** What each part is taken from, where that is shown beside it: what is left over has to be large enough as well. */
export const wholeOf: Partial<Record<Figure, Figure>> = {
  receivedFromElsewhere: 'received',
  withPlanAndGroup: 'onRegister',
  reoffended: 'reintegrationOpen',
  identityVerified: 'identityChecked',
  identityUnverified: 'identityChecked',
};
