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
 * Small-cell suppression over sibling cells whose sum is shown: counts of 1…4 persons become null, and so do the
 * next smallest cells as long as the hidden ones could be worked out from the sum (complementary suppression), also by
 * somebody who knows this rule. Zero says nothing about a person and stays, unless it is needed as a complement.
 * A sum below 5, and one of nothing but single persons, gives its cells away: who shows it has to hide it as well.
 */
export function suppressSmallCells<Key>(cells: ReadonlyMap<Key, number>): Map<Key, number | null> {
  const counts = [...cells.values()].sort((a, b) => a - b);
  const hidden = new Set(counts.filter((n) => n > 0 && n < SMALLEST_SHOWN));
  while (hidden.size > 0 && guessable(counts.filter((n) => hidden.has(n)))) {
    // All cells of one count go together: which of them goes must not tell where the small one stands.
    const next = counts.find((n) => n > 0 && !hidden.has(n)) ?? counts.find((n) => !hidden.has(n));
    if (next === undefined) break;
    hidden.add(next);
  }
  return new Map([...cells].map(([key, n]) => [key, hidden.has(n) ? null : n]));
}

/** True when the sum gives hidden counts away: one cell, fewer than 5 persons, or the least or most that fit it. */
function guessable(counts: readonly number[]): boolean {
  const sum = counts.reduce((total, n) => total + n, 0);
  const alike = (count: number): boolean => counts.every((n) => n === count);
  return counts.length < 2 || sum < SMALLEST_SHOWN || alike(1) || alike(SMALLEST_SHOWN - 1);
}
