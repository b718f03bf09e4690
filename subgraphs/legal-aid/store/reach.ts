import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, STATISTICS_SCOPE } from '../../_kit/access.ts';
import { regionCovers } from '../../_kit/region.ts';

/** The regions whose figures the viewer may read: all that they answer for with either scope, else none. */
export function figureRegions(viewer: Viewer): readonly string[] {
  return viewer.scopes.includes(STATISTICS_SCOPE) ? viewer.regions : caseRegions(viewer, 'legal-aid');
}

/** True when the viewer belongs to the department there, so that small cells need not be hidden. */
export function ownsFigures(viewer: Viewer, region: string): boolean {
  return caseRegions(viewer, 'legal-aid').some((outer) => regionCovers(outer, region));
}
