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
  type Figure,
  type Period,
} from '../rules/outsideView.ts';
import { correctionSubject } from '../tables/index.ts';
import { adults, countedBy, onRegister } from './facts.ts';

const outsideFigures: readonly Figure[] = [...wholeFigures, ...partFigures];
const figures: readonly Figure[] = [...outsideFigures, ...ownFigures];

/** A count for every figure, as the database gives it. */
type FigureCounts = Record<Figure, number>;

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
      const tables = countedBy(period, figures, withMinors).map(
        ({ table, counts, everyone }, index) => sql`cross join lateral (
          select ${counts} from ${table}
          where ${table.regionCode} between wanted.lo and wanted.hi and ${everyone}
        ) as ${sql.identifier(`persons${index}`)}`,
      );
      const rows = await db.execute<FigureCounts & { code: string }>(sql`
        select * from ${regionRanges(codes, 'wanted')} ${sql.join(tables, sql` `)}`);
      return new Map(
        [...rows].map((row) => {
          const counts = Object.fromEntries(figures.map((figure) => [figure, row[figure]])) as FigureCounts;
          const reoffended = tellsReoffending(row.code) ? counts.reoffended : null;
          return [row.code, { code: row.code, period, ...counts, reoffended }];
        }),
      );
    },

    /** Counts the whole of each province, so that asking for one unit alone shows no more than asking for all. */
    outside: async (
      codes: readonly string[],
      period: Period,
    ): Promise<Map<string, CommunityCorrectionStatistics>> => {
      const provinces = [...new Set(codes.map((code) => regionAt(code, 'PROVINCE')))];
      const tables = countedBy(period, outsideFigures, false).map(
        ({ table, figures: own, counts, everyone }) => {
          const columns = outsideFigures.map((figure) =>
            own.includes(figure) ? sql.identifier(figure) : sql`0 as ${sql.identifier(figure)}`,
          );
          return sql`select unit, ${sql.join(columns, sql`, `)} from (
            select left(${table.regionCode}, 9) || '000' as unit, ${counts}
            from ${regionRanges(provinces, 'province')}
            join ${table} on ${table.regionCode} between province.lo and province.hi and ${everyone}
            group by 1
          ) as counted`;
        },
      );
      const sums = outsideFigures.map(
        (figure) => sql`sum(${sql.identifier(figure)})::int as ${sql.identifier(figure)}`,
      );
      const rows = await db.execute<FigureCounts & { unit: string }>(sql`
        select unit, ${sql.join(sums, sql`, `)} from (${sql.join(tables, sql` union all `)}) as persons group by unit`);
      const counted = new Map(
        outsideFigures.map((figure) => [
          figure,
          new Map([...rows].flatMap((row) => (row[figure] > 0 ? [[row.unit, row[figure]] as const] : []))),
        ]),
      );
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
