import type { Viewer } from '../../schema/viewer.ts';
import { regionCovers, withinRegions } from './region.ts';
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** The scope that opens aggregates (and only them) to a viewer. */
export const STATISTICS_SCOPE = 'statistics:read';

/** The regions whose case records of this department the viewer may read; none without the department's scope. */
export function caseRegions(viewer: Viewer, department: string): readonly string[] {
  return viewer.scopes.includes(`${department}:read`) ? viewer.regions : [];
}

/** SQL: the rows of this department that exist for the viewer. Whatever is outside does not exist, never "forbidden". */
export function visibleCases(viewer: Viewer, department: string, regionColumn: AnyColumn): SQL {
  const regions = caseRegions(viewer, department);
  return regions.length === 0 ? sql`false` : withinRegions(regionColumn, regions);
}

/** The regions whose aggregates of this department the viewer may read. */
export function statisticsRegions(viewer: Viewer, department: string): readonly string[] {
  const scoped = viewer.scopes.includes(STATISTICS_SCOPE) || viewer.scopes.includes(`${department}:read`);
  return scoped ? viewer.regions : [];
}

/** True when the viewer may read this department's aggregates of a region. */
export function maySeeStatistics(viewer: Viewer, department: string, region: string): boolean {
  return statisticsRegions(viewer, department).some((outer) => regionCovers(outer, region));
}

/** Aggregates of fewer persons than this are shown to nobody but the department that owns them. */
export const SMALLEST_SHOWN = 5;

/**
 * Small-cell suppression over sibling cells whose sum is shown: counts of 1…4 persons become null, and so does the
 * next smallest cell as long as the hidden ones could be worked out from the sum (complementary suppression).
 * Zero says nothing about a person and stays, unless it is needed as a complement.
 */
export function suppressSmallCells<Key>(cells: ReadonlyMap<Key, number>): Map<Key, number | null> {
  const ascending = [...cells].sort(([, a], [, b]) => a - b);
  const hidden = new Set(ascending.filter(([, n]) => n > 0 && n < SMALLEST_SHOWN).map(([key]) => key));
  const hiddenSum = (): number => ascending.reduce((sum, [key, n]) => sum + (hidden.has(key) ? n : 0), 0);
  while (hidden.size > 0 && (hidden.size < 2 || hiddenSum() < SMALLEST_SHOWN)) {
    const next =
      ascending.find(([key, n]) => !hidden.has(key) && n > 0) ?? ascending.find(([key]) => !hidden.has(key));
    if (!next) break;
    hidden.add(next[0]);
  }
  return new Map([...cells].map(([key, n]) => [key, hidden.has(key) ? null : n]));
}
