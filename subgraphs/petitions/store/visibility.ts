import { and, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { STATISTICS_SCOPE, caseRegions, visibleCases } from '../../_kit/access.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { PetitionsPost } from '../codes.ts';
import { petition } from '../tables/index.ts';

/** A unified social credit code: only such a body can be compared with the bodies that a petition names. */
const bodyCode = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * SQL: the petitions that exist for the viewer. An accusation exists only for an officer or supervisor of a body
 * that is neither accused nor competent (Petition Regulations art. 30, R-PE-11); a viewer of unknown body has none.
 */
export function visiblePetitions(viewer: Viewer): SQL {
  const visible = and(
    visibleCases(viewer, 'petitions', petition.regionCode),
    or(ne(petition.kind, 'ACCUSATION'), readableAccusations(viewer)),
  );
  return visible ?? sql`false`;
}

function readableAccusations({ body, roles }: Viewer): SQL | undefined {
  const handlesThem = roles.includes('OFFICER') || roles.includes('SUPERVISOR');
  if (!handlesThem || body === null || !bodyCode.test(body)) return sql`false`;
  return and(
    ne(petition.accusedBodyCode, body),
    or(isNull(petition.competentBodyCode), ne(petition.competentBodyCode, body)),
  );
}

/** Posts of the petition office itself, which owes the yearly figures (art. 41); registrars sit in every body. */
const officePosts: readonly PetitionsPost[] = ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'];

/**
 * SQL: the petitions that count in a region's figures. An accusation counts for the petition office alone, and there only
 * where it may be read: nobody learns from the difference between a figure and the list that there is one (R-PE-11).
 */
export function countedInFigures(viewer: Viewer, posts: readonly PetitionsPost[]): SQL {
  const office = posts.some((post) => officePosts.includes(post));
  const counted = or(ne(petition.kind, 'ACCUSATION'), office ? readableAccusations(viewer) : undefined);
  return counted ?? sql`false`;
}

/** True for a viewer who may count petitions at all. */
export function mayCount(viewer: Viewer): boolean {
  return viewer.regions.length > 0 && (viewer.scopes.includes(STATISTICS_SCOPE) || hasCases(viewer));
}

function hasCases(viewer: Viewer): boolean {
  return caseRegions(viewer, 'petitions').length > 0;
}

/**
 * SQL: the petitions that count for one body or one project. Accusations are left out: a body that compares the count
 * with the list it can read would learn from the difference that it is accused.
 */
export function countedByBodyOrProject(viewer: Viewer): SQL | undefined {
  if (!mayCount(viewer)) return sql`false`;
  return and(
    withinRegions(petition.regionCode, viewer.regions),
    inArray(petition.kind, ['SUGGESTION', 'CLAIM']),
  );
}
