import { sql, type SQL } from 'drizzle-orm';
import { SMALLEST_SHOWN, suppressSmallCells } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import {
  regionAt,
  regionLevel,
  regionLevels,
  regionPrefix,
  regionRange,
  regionRanges,
} from '../../_kit/region.ts';
import type { CorrectionKind } from '../codes.ts';
import type { CommunityCorrectionStatistics, CorrectionKindCount } from '../models.ts';
import { partFigures, wholeFigures, wholeOf, type Figure, type Period } from '../rules/outsideView.ts';
import { correctionSubject } from '../tables.ts';
import { factsOf, onRegister } from './facts.ts';

type Counts = Partial<Record<Figure, number | null>>;

const figures: readonly Figure[] = [...wholeFigures, ...partFigures];

/** Counts of persons: as they are for the department, with small cells hidden for everyone else (decision 4). */
export function statisticsStore(db: Database) {
  return {
    inside: async (
      codes: readonly string[],
      period: Period,
    ): Promise<Map<string, CommunityCorrectionStatistics>> => {
      const rows = await db.execute<{ code: string; figure: Figure; persons: number }>(sql`
        select wanted.code, facts.figure, count(*)::int as persons
        from ${regionRanges(codes, 'wanted')}
        join (${factsOf(period)}) as facts on facts.region_code between wanted.lo and wanted.hi
        group by 1, 2`);
      const counts = new Map<string, Counts>(codes.map((code) => [code, {}]));
      for (const { code, figure, persons } of rows) (counts.get(code) ?? {})[figure] = persons;
      return new Map([...counts].map(([code, of]) => [code, statisticsOf(code, period, of)]));
    },

    /** Reads all siblings of what was asked, so that asking for one of them alone shows no more than asking for all. */
    outside: async (
      codes: readonly string[],
      period: Period,
    ): Promise<Map<string, CommunityCorrectionStatistics>> => {
      const families = [...new Map(codes.map(familyOf).map((family) => [nameOf(family), family])).values()];
      const rows = await db.execute<{
        lo: string;
        digits: number;
        unit: string;
        figure: Figure;
        persons: number;
      }>(sql`
        select family.lo, family.digits, rpad(left(facts.region_code, family.digits), 12, '0') as unit, facts.figure,
          count(*)::int as persons
        from unnest(${list(families.map(({ lo }) => lo))}::text[], ${list(families.map(({ hi }) => hi))}::text[],
          ${list(families.map(({ digits }) => digits))}::int[]) as family(lo, hi, digits)
        join (${factsOf(period)}) as facts on facts.region_code between family.lo and family.hi
        group by 1, 2, 3, 4`);
      const cells = new Map<string, Map<string, number>>();
      for (const { unit, figure, persons, ...family } of rows) {
        const name = `${nameOf(family)}/${figure}`;
        cells.set(name, (cells.get(name) ?? new Map<string, number>()).set(unit, persons));
      }
      return new Map(
        codes.map((code) => {
          const cellsOf = (figure: Figure) =>
            cells.get(`${nameOf(familyOf(code))}/${figure}`) ?? new Map<string, number>();
          return [code, statisticsOf(code, period, outsideCounts(code, cellsOf))];
        }),
      );
    },

    byKind: async (codes: readonly string[], { to }: Period): Promise<Map<string, CorrectionKindCount[]>> => {
      const rows = await db.execute<{ code: string; kind: CorrectionKind; persons: number }>(sql`
        select wanted.code, ${correctionSubject.kind} as kind, count(*)::int as persons
        from ${regionRanges(codes, 'wanted')}
        join ${correctionSubject} on ${correctionSubject.regionCode} between wanted.lo and wanted.hi and ${onRegister(to)}
        group by 1, 2 order by 1, 2`);
      const lines = new Map<string, CorrectionKindCount[]>(codes.map((code) => [code, []]));
      for (const { code, kind, persons } of rows) lines.get(code)?.push({ kind, persons });
      return lines;
    },
  };
}

/** What of a region's counts is shown outside: wholes with their siblings in mind, parts for a county alone. */
function outsideCounts(code: string, cellsOf: (figure: Figure) => ReadonlyMap<string, number>): Counts {
  const counts: Counts = {};
  for (const figure of wholeFigures)
    counts[figure] = suppressSmallCells(cellsOf(figure)).get(code) ?? hiddenOrNone(code, cellsOf(figure));
  for (const figure of partFigures) {
    const part = cellsOf(figure).get(code) ?? 0;
    const whole = wholeOf[figure];
    const shown = regionLevel(code) === 'COUNTY' && (whole === undefined || counts[whole] !== null);
    const rest = whole === undefined ? SMALLEST_SHOWN : (cellsOf(whole).get(code) ?? 0) - part;
    counts[figure] = shown && isLarge(part) && isLarge(rest) ? part : null;
  }
  return counts;
}

/** A unit without a row counts nobody; one with a row was hidden. */
function hiddenOrNone(code: string, cells: ReadonlyMap<string, number>): number | null {
  return cells.has(code) ? null : 0;
}

function isLarge(count: number): boolean {
  return count === 0 || count >= SMALLEST_SHOWN;
}

function statisticsOf(code: string, period: Period, counts: Counts): CommunityCorrectionStatistics {
  const all = Object.fromEntries(
    figures.map((figure) => [figure, counts[figure] === undefined ? 0 : counts[figure]]),
  );
  return { code, period, ...(all as Record<Figure, number | null>) };
}

/** The units of a region's level below the one above it, whose sum is shown as well. */
function familyOf(code: string): { lo: string; hi: string; digits: number } {
  const above = regionLevels[regionLevels.indexOf(regionLevel(code)) - 1];
  const { from, to } = above
    ? regionRange(regionAt(code, above))
    : { from: '000000000000', to: '999999999999' };
  return { lo: from, hi: to, digits: regionPrefix(code).length };
}

function nameOf({ lo, digits }: { lo: string; digits: number }): string {
  return `${lo}/${digits}`;
}

function list(values: readonly (string | number)[]): SQL {
  return sql`${sql.param(`{${values.join(',')}}`)}`;
}
