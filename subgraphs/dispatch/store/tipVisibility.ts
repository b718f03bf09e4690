import { and, arrayContains, eq, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { postScope } from '../../_kit/acts/context.ts';
import { receiptHash } from '../../_kit/acts/receiptCode.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { DispatchPost } from '../codes.ts';
import { tip } from '../tables/index.ts';

/**
 * SQL: the tips of the viewer's regions, for a post. Not one that is about the viewer's own body, whatever the post; and
 * reading the command centre's records shows none at all.
 */
function forPost(viewer: Viewer, post: DispatchPost): SQL {
  const { body, regions, scopes } = viewer;
  if (!scopes.includes(postScope('dispatch', post)) || regions.length === 0) return sql`false`;
  const apart = sql`${tip.organizationCode} is distinct from ${body ?? ''}`;
  return and(withinRegions(tip.regionCode, regions), apart) ?? sql`false`;
}

/** SQL: the tips of which a head sees a line. */
export function tipsOfHead(viewer: Viewer): SQL {
  return forPost(viewer, 'CENTRE_HEAD');
}

/**
 * SQL: the tips of which the viewer is a named checker; where a tip is about a body, only while the viewer acts for the
 * body for which they were named.
 */
export function tipsOfChecker(viewer: Viewer): SQL {
  const named = arrayContains(tip.checkerAccounts, [viewer.subject]);
  const bodyThen = sql`${tip.checkerBodyCodes}[array_position(${tip.checkerAccounts}, ${viewer.subject})]`;
  const sameBody = sql`(${tip.organizationCode} is null or ${bodyThen} = ${viewer.body ?? ''})`;
  return and(forPost(viewer, 'TIP_CHECKER'), named, sameBody) ?? sql`false`;
}

/** SQL: the tip to which a receipt code belongs, for a post that is shown the code. */
export function tipOfCode(viewer: Viewer, post: 'TIP_DESK' | 'TIP_PAYER', code: string): SQL {
  return and(forPost(viewer, post), eq(tip.receiptCodeHash, receiptHash(code))) ?? sql`false`;
}
