import { eq, inArray, or, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, visibleCases } from '../../_kit/access.ts';
import { postsOf } from '../../_kit/acts/context.ts';
import { regionAt, regionLevels } from '../../_kit/region.ts';
import { firmPosts, wagePost } from '../codes.ts';
import { constructionProject, rosterWorker } from '../tables/index.ts';

/** The firm for which a viewer acts; null for an officer of the department. A token without a body acts for no firm. */
export function firmOf(viewer: Viewer): string | null {
  const posts = postsOf(viewer, 'construction-wages', wagePost);
  return firmPosts.some((post) => posts.includes(post)) ? (viewer.body ?? '') : null;
}

/** SQL: the rows with this region that exist for the viewer; what exists for a firm lies in `ofFirm`. */
export function visibleTo(viewer: Viewer, regionColumn: AnyColumn, ofFirm: (firm: string) => SQL): SQL {
  const firm = firmOf(viewer);
  const visible = visibleCases(viewer, 'construction-wages', regionColumn);
  return firm === null ? visible : sql`(${visible} and ${ofFirm(firm)})`;
}

/** SQL: nothing of this kind exists for a firm, least of all a complaint about it (DOMAIN 8). */
export const hiddenFromFirms = (): SQL => sql`false`;

/** SQL: the project is one that the firm owns, contracts for or has workers on. */
export function projectOfFirm(firm: string): SQL {
  const workers = sql`exists (select 1 from ${rosterWorker}
    where ${rosterWorker.projectNumber} = ${constructionProject.number} and ${rosterWorker.employerCode} = ${firm})`;
  return sql`${or(
    eq(constructionProject.ownerCode, firm),
    eq(constructionProject.generalContractorCode, firm),
    workers,
  )}`;
}

/** SQL: the project with the number in this column is one of the firm's. */
export function withinProjectOfFirm(projectColumn: AnyColumn) {
  return (firm: string): SQL =>
    sql`${projectColumn} in (select ${constructionProject.number} from ${constructionProject}
      where ${projectOfFirm(firm)})`;
}

/** SQL: what is announced in the viewer's area or in one above it; for officers only, and never for a firm. */
export function announcedTo(viewer: Viewer, regionColumn: AnyColumn): SQL {
  const regions = caseRegions(viewer, 'construction-wages');
  const above = regions.flatMap((code) => regionLevels.map((level) => regionAt(code, level)));
  if (firmOf(viewer) !== null || above.length === 0) return sql`false`;
  return sql`(${visibleCases(viewer, 'construction-wages', regionColumn)} or ${inArray(regionColumn, above)})`;
}
