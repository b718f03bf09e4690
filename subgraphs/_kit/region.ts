import { and, gte, lte, or, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { catalogued } from '../../schema/errors.ts';

/** The five levels of administrative regions, highest first. */
export const regionLevels = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** How many of a code's twelve digits tell a unit of a level from the others. */
export const significantDigits: Readonly<Record<RegionLevel, number>> = {
  PROVINCE: 2,
  PREFECTURE: 4,
  COUNTY: 6,
  TOWNSHIP: 9,
  VILLAGE: 12,
};

/** True for a 12-digit statistical code (统计用区划代码). */
export function isRegionCode(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** The level that a 12-digit code stands for: the last of its parts (2, 2, 2, 3, 3 digits) that is not zero. */
export function regionLevel(code: string): RegionLevel {
  if (code.slice(9) !== '000') return 'VILLAGE';
  if (code.slice(6, 9) !== '000') return 'TOWNSHIP';
  if (code.slice(4, 6) !== '00') return 'COUNTY';
  return code.slice(2, 4) === '00' ? 'PROVINCE' : 'PREFECTURE';
}

/** First and last code of a region's subtree, both included: a subtree is a code range. */
export function regionRange(code: string): { from: string; to: string } {
  return { from: code, to: regionPrefix(code).padEnd(12, '9') };
}

/** The digits of a code that all units below it share. */
export function regionPrefix(code: string): string {
  return code.slice(0, significantDigits[regionLevel(code)]);
}

/** True when `inner` is `outer` or lies below it; nothing lies in what is no code. */
export function regionCovers(outer: string, inner: string): boolean {
  return isRegionCode(inner) && inner.startsWith(regionPrefix(outer));
}

/** The code of the unit of the given level in which a region lies (itself at its own level). */
export function regionAt(code: string, level: RegionLevel): string {
  return code.slice(0, significantDigits[level]).padEnd(12, '0');
}

/** SQL: the column's region lies in one of the subtrees. No subtree means no row; what is no code is BAD_USER_INPUT. */
export function withinRegions(column: AnyColumn, codes: readonly string[]): SQL {
  const ranges = codes.map((code) => {
    if (!isRegionCode(code)) throw catalogued('BAD_USER_INPUT', '区划代码要写成 12 位数字');
    const { from, to } = regionRange(code);
    return and(gte(column, from), lte(column, to));
  });
  return or(...ranges) ?? sql`false`;
}

/**
 * SQL: a relation `alias(code, lo, hi)` of the wanted regions and their code ranges, to be joined with a fact table,
 * so that the figures of a whole batch of regions come from one grouped statement.
 */
export function regionRanges(codes: readonly string[], alias: string): SQL {
  const ranges = codes.map(regionRange);
  const list = (values: readonly string[]): SQL => sql`${sql.param(`{${values.join(',')}}`)}::text[]`;
  return sql`unnest(${list(codes)}, ${list(ranges.map((r) => r.from))}, ${list(ranges.map((r) => r.to))}) as ${sql.raw(alias)}(code, lo, hi)`;
}
