import { maySeeStatistics } from '../../_kit/access.ts';
import type { RegionResolvers } from '../generated.ts';
import { isShownOutside } from '../rules/outsideView.ts';
import { isInside, mayKnowMinors } from '../store/visibility.ts';

export const Region: RegionResolvers = {
  communityCorrection: ({ code }, { period }, { viewer, at, loaders }) => {
    if (!maySeeStatistics(viewer, 'community-correction', code)) return null;
    if (isInside(viewer, code)) return loaders.inside(code, { period, withMinors: mayKnowMinors(viewer) });
    return isShownOutside(code, period, at.today) ? loaders.outside(code, period) : null;
  },
};
