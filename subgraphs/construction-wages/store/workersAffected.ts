import { sql, type SQL } from 'drizzle-orm';
import { suppressSmallCells } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import { regionAt, regionLevel, regionLevels, regionPrefix, regionRange } from '../../_kit/region.ts';
import { wageComplaint } from '../tables/index.ts';
import type { Period } from './period.ts';

/** A unit and its siblings: the units of its level below the one above, whose sum is shown as well. */
interface Family {
  readonly lo: string;
  readonly hi: string;
  /** How many digits of a code tell the siblings from each other. */
  readonly digits: number;
}

/** The siblings of which nothing is on record stand together in one cell. */
const WITHOUT_COMPLAINT = '';

/**
 * Sums of workers as outsiders may see them: a small one is hidden, and so is another one of its siblings as long as
 * it could be worked out from the sum of the unit above. One statement for a whole batch of regions. Sums for
 * overlapping periods can still be compared; who must not learn the difference should get no statistics at all.
 */
export function workersAffectedStore(db: Database) {
  return {
    outside: async (codes: readonly string[], { from, to }: Period): Promise<Map<string, number | null>> => {
      const families = new Map(codes.map(familyOf).map((family) => [nameOf(family), family]));
      const wanted = [...families.values()];
      const rows = await db.execute<{ lo: string; digits: number; unit: string; workers: number }>(sql`
        select family.lo, family.digits, rpad(left(${wageComplaint.regionCode}, family.digits), 12, '0') as unit,
          sum(${wageComplaint.workersAffected})::int as workers
        from unnest(${list(wanted.map(({ lo }) => lo))}::text[], ${list(wanted.map(({ hi }) => hi))}::text[],
          ${list(wanted.map(({ digits }) => digits))}::int[]) as family(lo, hi, digits)
        join ${wageComplaint} on ${wageComplaint.regionCode} between family.lo and family.hi
          and ${wageComplaint.openedOn} between ${from} and ${to}
        group by 1, 2, 3`);
      const sums = new Map(wanted.map((family) => [nameOf(family), new Map([[WITHOUT_COMPLAINT, 0]])]));
      for (const { unit, workers, ...family } of rows) sums.get(nameOf(family))?.set(unit, workers);
      const shown = new Map([...sums].map(([name, cells]) => [name, suppressSmallCells(cells)]));
      return new Map(
        codes.map((code) => {
          const cells = shown.get(nameOf(familyOf(code)));
          const sum = cells?.get(cells.has(code) ? code : WITHOUT_COMPLAINT);
          return [code, sum ?? null];
        }),
      );
    },
  };
}

function familyOf(code: string): Family {
  const above = regionLevels[regionLevels.indexOf(regionLevel(code)) - 1];
  const { from, to } = above
    ? regionRange(regionAt(code, above))
    : { from: '000000000000', to: '999999999999' };
  return { lo: from, hi: to, digits: regionPrefix(code).length };
}

function nameOf({ lo, digits }: Omit<Family, 'hi'>): string {
  return `${lo}/${digits}`;
}

function list(values: readonly (string | number)[]): SQL {
  return sql`${sql.param(`{${values.join(',')}}`)}`;
}
