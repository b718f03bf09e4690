import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { postScope } from '../../_kit/acts/context.ts';
import { withinRegions } from '../../_kit/region.ts';
import { referral } from '../tables/index.ts';

/**
 * SQL: the referrals that exist for the viewer: those of their regions for who may read the command centre's records, and
 * for the liaison of a body those that it sent or was sent.
 */
export function visibleReferrals(viewer: Viewer): SQL {
  const { body, regions, scopes } = viewer;
  const isLiaison = scopes.includes(postScope('dispatch', 'LIAISON'));
  if (!isLiaison || body === null || regions.length === 0) return visibleAsRecord(viewer);
  const own = and(
    withinRegions(referral.regionCode, regions),
    or(eq(referral.fromOrganizationCode, body), eq(referral.toOrganizationCode, body)),
  );
  return or(visibleAsRecord(viewer), own) ?? sql`false`;
}

function visibleAsRecord(viewer: Viewer): SQL {
  return visibleCases(viewer, 'dispatch', referral.regionCode);
}

/** True when referrals, and alerts, exist for the viewer at all. */
export function readsOrIsLiaison({ scopes }: Viewer): boolean {
  return scopes.includes('dispatch:read') || scopes.includes(postScope('dispatch', 'LIAISON'));
}
