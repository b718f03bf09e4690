import { and, between, count, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
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
import type { RegisterBook } from '../codes.ts';
import type { RegisterEntry } from '../models.ts';
import { registerEntry } from '../tables/index.ts';
import type { Period } from './statistics.ts';

/** Which lines of the books are wanted; what is absent does not restrict. */
export interface EntrySelection {
  readonly region?: string | null;
  readonly book?: readonly RegisterBook[] | null;
  readonly period?: Period | null;
}

const newestFirst: OrderColumn<RegisterEntry>[] = [
  { column: registerEntry.heldOn, value: (row) => row.heldOn, pattern: dayPattern },
  { column: registerEntry.id, value: (row) => row.id, pattern: uuidPattern },
];

const correctedBy = sql<string | null>`(select counter.number from ${registerEntry} as counter
  where counter.corrects = ${registerEntry}.number)`;

/** Reads of the books that are kept besides the mediation register (M-08), within the viewer's reach. */
export function bookStore(db: Database, viewer: Viewer) {
  const visible = visibleCases(viewer, 'mediation', registerEntry.regionCode);
  return {
    /** Lines, newest first; corrected ones among them, each with the line that took its place. */
    entries: ({ region, book, period }: EntrySelection, page: PageArguments): Page<RegisterEntry> => {
      const wanted = and(
        visible,
        typeof region === 'string' ? withinRegions(registerEntry.regionCode, [region]) : undefined,
        book ? inArray(registerEntry.book, [...book]) : undefined,
        period ? between(registerEntry.heldOn, period.from, period.to) : undefined,
      );
      return readPage(
        page,
        'descending',
        newestFirst,
        ({ after, orderBy, limit }) =>
          db
            .select({ ...getTableColumns(registerEntry), correctedBy })
            .from(registerEntry)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(registerEntry).where(wanted)),
      );
    },
  };
}
