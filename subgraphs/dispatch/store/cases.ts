import { and, count, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import {
  countOf,
  dayPattern,
  momentPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { CaseOrder } from '../codes.ts';
import type { Alert, IndexedCase } from '../models.ts';
import { indexedCase } from '../tables/index.ts';
import { casesBehind } from './alertCases.ts';
import { casesWithin, reachOf, withinReach, type CaseSelection } from './casesWithin.ts';

const byId: OrderColumn<IndexedCase> = {
  column: indexedCase.id,
  value: ({ id }) => id,
  pattern: uuidPattern,
};
const byDay: OrderColumn<IndexedCase> = {
  column: indexedCase.openedOn,
  value: ({ openedOn }) => openedOn ?? '',
  pattern: dayPattern,
};
const orders: Readonly<
  Record<CaseOrder, readonly [direction: 'ascending' | 'descending', by: OrderColumn<IndexedCase>]>
> = {
  NEWEST: ['descending', byDay],
  OLDEST: ['ascending', byDay],
  LARGEST_AMOUNT: [
    'descending',
    {
      column: indexedCase.amountOrder,
      value: ({ amountOrder }) => amountOrder,
      pattern: /^-?\d{1,12}\.\d{2}$/,
    },
  ],
  FIRST_DUE: [
    'ascending',
    {
      column: indexedCase.firstDueAt,
      value: ({ firstDueAt }) => firstDueAt.toISOString(),
      pattern: momentPattern,
      parse: (text) => new Date(text),
    },
  ],
};

/**
 * Reads of the case index within the viewer's reach. `now` is the moment by which deadlines are over.
 */
export function caseStore(db: Database, viewer: Viewer, now: Date) {
  const reach = reachOf(viewer);

  return {
    /** Cases that are wanted. */
    cases: (selection: CaseSelection, order: CaseOrder, page: PageArguments): Page<IndexedCase> =>
      casesOf(casesWithin(reach, selection, now), order, page),

    /** The cases behind an alert, newest first. */
    behind: (alert: Alert, page: PageArguments): Page<IndexedCase> =>
      casesOf(and(withinReach(reach), casesBehind(alert, now)), 'NEWEST', page),
  };

  function casesOf(wanted: SQL | undefined, order: CaseOrder, page: PageArguments): Page<IndexedCase> {
    const [direction, by] = orders[order];
    return readPage(
      page,
      direction,
      [by, byId],
      ({ after, orderBy, limit }) =>
        db
          .select()
          .from(indexedCase)
          .where(and(wanted, after))
          .orderBy(...orderBy)
          .limit(limit),
      () => countOf(db.select({ n: count() }).from(indexedCase).where(wanted)),
    );
  }
}
