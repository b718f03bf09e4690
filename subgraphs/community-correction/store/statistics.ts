import { sql } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionAt, regionRanges } from '../../_kit/region.ts';
import type { CorrectionKind } from '../codes.ts';
import type { CommunityCorrectionStatistics, CorrectionKindCount } from '../models.ts';
import {
  outsideView,
  ownFigures,
  partFigures,
  tellsReoffending,
  wholeFigures,
  type Counts,
  type Figure,
  type Period,
} from '../rules/outsideView.ts';
import { correctionSubject } from '../tables.ts';
import { adults, factsOf, onRegister } from './facts.ts';

const outsideFigures: readonly Figure[] = [...wholeFigures, ...partFigures];
const figures: readonly Figure[] = [...outsideFigures, ...ownFigures];

/** What a figure of the department itself depends on: the period, and whether the viewer may know of minors. */
export interface Counting {
  readonly period: Period;
  readonly withMinors: boolean;
}

/** Counts of persons: as they are for the department, with small cells hidden for everyone else (decision 4). */
export function statisticsStore(db: Database) {
  return {
    inside: async (
      codes: readonly string[],
      { period, withMinors }: Counting,
    ): Promise<Map<string, CommunityCorrectionStatistics>> => {
      const rows = await db.execute<{ code: string; figure: Figure; persons: number }>(sql`
        select wanted.code, facts.figure, count(*)::int as persons
        from ${regionRanges(codes, 'wanted')}
        join (${factsOf(period, figures, withMinors)}) as facts on facts.region_code between wanted.lo and wanted.hi
        group by 1, 2`);
      const counts = new Map(codes.map((code) => [code, nobody(code)]));
      for (const { code, figure, persons } of rows) {
        const of = counts.get(code);
        if (of && of[figure] !== null) of[figure] = persons;
      }
      return new Map([...counts].map(([code, of]) => [code, { code, period, ...of }]));
    },

    /** Counts the whole of each province, so that asking for one unit alone shows no more than asking for all. */
    outside: async (
      codes: readonly string[],
      period: Period,
    ): Promise<Map<string, CommunityCorrectionStatistics>> => {
      const provinces = [...new Set(codes.map((code) => regionAt(code, 'PROVINCE')))];
      const rows = await db.execute<{ unit: string; figure: Figure; persons: number }>(sql`
        select left(facts.region_code, 9) || '000' as unit, facts.figure, count(*)::int as persons
        from ${regionRanges(provinces, 'province')}
        join (${factsOf(period, outsideFigures, false)}) as facts
          on facts.region_code between province.lo and province.hi
        group by 1, 2`);
      const counted = new Map<Figure, Map<string, number>>(outsideFigures.map((name) => [name, new Map()]));
      for (const { unit, figure, persons } of rows) counted.get(figure)?.set(unit, persons);
      const view = outsideView(counted);
      return new Map(codes.map((code) => [code, { code, period, ...view(code) }]));
    },

    byKind: async (
      codes: readonly string[],
      { period, withMinors }: Counting,
    ): Promise<Map<string, CorrectionKindCount[]>> => {
      const rows = await db.execute<{ code: string; kind: CorrectionKind; persons: number }>(sql`
        select wanted.code, ${correctionSubject.kind} as kind, count(*)::int as persons
        from ${regionRanges(codes, 'wanted')}
        join ${correctionSubject} on ${correctionSubject.regionCode} between wanted.lo and wanted.hi
          and ${onRegister(period.to)} and ${adults(correctionSubject.isMinor, withMinors)}
        group by 1, 2 order by 1, 2`);
      const lines = new Map<string, CorrectionKindCount[]>(codes.map((code) => [code, []]));
      for (const { code, kind, persons } of rows) lines.get(code)?.push({ kind, persons });
      return lines;
    },
  };
}

/** Zero in every figure that the unit may tell of. */
function nobody(code: string): Counts {
  const zeros = Object.fromEntries(figures.map((figure) => [figure, 0])) as Record<Figure, number>;
  return tellsReoffending(code) ? zeros : { ...zeros, reoffended: null };
}
