import { and, asc, between, count, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { SweepStatus, SweepTier } from '../codes.ts';
import type { CommandCentre, MemberBody, Sweep } from '../models.ts';
import { commandCentre, memberBody, sweep } from '../tables/index.ts';
import { visibleSweeps } from './visibleRecords.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Which sweeps are wanted; what is absent does not restrict. */
export interface SweepSelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly tier?: readonly SweepTier[] | null;
  readonly status?: readonly SweepStatus[] | null;
}

const newestSweepFirst: OrderColumn<Sweep>[] = [
  { column: sweep.slot, value: (row) => row.slot, pattern: dayPattern },
  { column: sweep.id, value: (row) => row.id, pattern: uuidPattern },
];

/** Reads of the command centre's records, always within the viewer's reach; the centre itself is public. */
export function recordStore(db: Database, viewer: Viewer) {
  return {
    centresByRegion: (codes: readonly string[]): Promise<CommandCentre[]> =>
      db
        .select()
        .from(commandCentre)
        .where(inArray(commandCentre.regionCode, [...codes])),

    centresById: (ids: readonly string[]): Promise<CommandCentre[]> =>
      db
        .select()
        .from(commandCentre)
        .where(inArray(commandCentre.id, onlyUuids(ids))),

    members: (centreNumbers: readonly string[]): Promise<MemberBody[]> =>
      db
        .select()
        .from(memberBody)
        .where(inArray(memberBody.centreNumber, [...centreNumbers]))
        .orderBy(asc(memberBody.number)),

    sweeps: ({ region, period, tier, status }: SweepSelection, page: PageArguments): Page<Sweep> => {
      const wanted = and(
        visibleSweeps(viewer),
        typeof region === 'string' ? withinRegions(sweep.regionCode, [region]) : undefined,
        period ? between(sweep.slot, period.from, period.to) : undefined,
        tier ? inArray(sweep.tier, [...tier]) : undefined,
        status ? inArray(sweep.status, [...status]) : undefined,
      );
      return readPage(
        page,
        'descending',
        newestSweepFirst,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(sweep)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(sweep).where(wanted)),
      );
    },
  };
}

function onlyUuids(ids: readonly string[]): string[] {
  return ids.filter((id) => uuidPattern.test(id));
}
