import { agreed, refused, type Decision } from '../../_kit/acts/machine.ts';
import type { LegalAidUserErrorCode } from '../codes.ts';

/** Where a matter is handled and where it arose, as 12-digit codes. */
export interface PlaceOfMatter {
  /** True when it is in court or on the way there (诉讼事项). */
  readonly litigation: boolean;
  /** Where the organ sits that handles the case or the dispute; null when none does yet. */
  readonly organRegion?: string | null | undefined;
  /** Where the facts arose. */
  readonly factsRegion?: string | null | undefined;
}

/** The county that a code lies in: its first six digits. */
const countyOf = (code: string): string => code.slice(0, 6);

/**
 * Whether the agency of a county is competent (R-LA-11): for a suit where the organ sits that handles the case, otherwise
 * where the organ sits that handles the dispute or where the facts arose.
 */
export function decidePlace(
  regionCode: string,
  { litigation, organRegion, factsRegion }: PlaceOfMatter,
): Decision<null, LegalAidUserErrorCode> {
  const places = litigation ? [organRegion] : [organRegion, factsRegion];
  const here = places.some((place) => place && countyOf(place) === countyOf(regionCode));
  return here ? agreed(null) : refused('NOT_THIS_PLACE', litigation ? 'organRegion' : 'factsRegion');
}
