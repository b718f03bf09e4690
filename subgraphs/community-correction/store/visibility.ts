import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, visibleCases } from '../../_kit/access.ts';
import { postsOf } from '../../_kit/acts/context.ts';
import { regionCovers } from '../../_kit/region.ts';
import { correctionPost } from '../codes.ts';

const DEPARTMENT = 'community-correction';

/**
 * SQL: the records that exist for the viewer: in reach, and those of minors for officers and supervisors alone. For a
 * group member who holds no other post none does, whatever the token says: the tasks of the plan are all they see.
 */
export function visibleRecords(
  viewer: Viewer,
  { regionCode, isMinor }: { regionCode: PgColumn; isMinor: PgColumn },
): SQL | undefined {
  if (isGroupMemberOnly(viewer)) return sql`false`;
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
  if (isGroupMemberOnly(viewer)) return false;
  return caseRegions(viewer, DEPARTMENT).some((outer) => regionCovers(outer, code));
}

function isGroupMemberOnly(viewer: Viewer): boolean {
  const posts = postsOf(viewer, DEPARTMENT, correctionPost);
  return posts.length > 0 && posts.every((post) => post === 'GROUP_MEMBER');
}
