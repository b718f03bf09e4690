import { and, eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, visibleCases } from '../../_kit/access.ts';
import { regionCovers } from '../../_kit/region.ts';

const DEPARTMENT = 'community-correction';

/** SQL: the records that exist for the viewer: in reach, and those of minors for officers and supervisors alone. */
export function visibleRecords(
  viewer: Viewer,
  { regionCode, isMinor }: { regionCode: PgColumn; isMinor: PgColumn },
): SQL | undefined {
  return and(
    visibleCases(viewer, DEPARTMENT, regionCode),
    mayKnowMinors(viewer) ? undefined : eq(isMinor, false),
  );
}

/** True for the department's own officers and supervisors (CCL art. 54, R-CC-22). */
export function mayKnowMinors({ roles }: Viewer): boolean {
  return roles.includes('OFFICER') || roles.includes('SUPERVISOR');
}

/** True for a viewer who may read the department's records there, and so its counts as they are. */
export function isInside(viewer: Viewer, code: string): boolean {
  return caseRegions(viewer, DEPARTMENT).some((outer) => regionCovers(outer, code));
}
