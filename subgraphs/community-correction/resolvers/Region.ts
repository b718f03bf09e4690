import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, maySeeStatistics, suppressSmallCells } from '../../_kit/access.ts';
import { regionCovers, regionLevel } from '../../_kit/region.ts';
import { rate } from '../../_kit/scalars.ts';
import type { CommunityCorrectionStatisticsResolvers, RegionResolvers } from '../generated.ts';
import { isShownOutside } from '../rules/outsideView.ts';

/** True for a viewer who may read the department's records there, and so its counts as they are. */
function isInside(viewer: Viewer, code: string): boolean {
  return caseRegions(viewer, 'community-correction').some((outer) => regionCovers(outer, code));
}

function rateOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : rate(part, whole);
}

export const Region: RegionResolvers = {
  communityCorrection: ({ code }, { period }, { viewer, loaders }) => {
    if (!maySeeStatistics(viewer, 'community-correction', code)) return null;
    if (isInside(viewer, code)) return loaders.inside(code, period);
    return isShownOutside(code, period) ? loaders.outside(code, period) : null;
  },
};

export const CommunityCorrectionStatistics: CommunityCorrectionStatisticsResolvers = {
  supervisionPlanCoverage: ({ withPlanAndGroup, onRegister }) => rateOf(withPlanAndGroup, onRegister),
  reoffendingRate: ({ reoffended, reintegrationOpen }) => rateOf(reoffended, reintegrationOpen),
  identityVerificationRate: ({ identityVerified, identityChecked }) =>
    rateOf(identityVerified, identityChecked),
  byKind: async ({ code, period, onRegister }, _args, { viewer, loaders }) => {
    const inside = isInside(viewer, code);
    // Outside, the kinds are parts of onRegister: for a county alone, as every part is.
    if (!inside && (onRegister === null || regionLevel(code) !== 'COUNTY')) return [];
    const lines = (await loaders.byKind(code, period)) ?? [];
    if (inside) return lines;
    const shown = suppressSmallCells(new Map(lines.map(({ kind, persons }) => [kind, persons ?? 0])));
    return lines.map(({ kind }) => ({ kind, persons: shown.get(kind) ?? null }));
  },
};
