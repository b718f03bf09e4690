import { and, count, type SQL } from 'drizzle-orm';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { LegalAidApplication, LegalAidCase } from '../models.ts';
import { aidCase, application } from '../tables/index.ts';

/** Oldest first is what waits, newest first is what is looked up. */
export type Direction = 'ascending' | 'descending';

function byDay<Row extends { openedOn: string; id: string }>(
  table: typeof application | typeof aidCase,
): OrderColumn<Row>[] {
  return [
    { column: table.openedOn, value: (row) => row.openedOn, pattern: dayPattern },
    { column: table.id, value: (row) => row.id, pattern: uuidPattern },
  ];
}

/** A page of the applications for which a condition holds, by the day on which they were received. */
export function applicationPage(
  db: Database | Transaction,
  wanted: SQL | undefined,
  page: PageArguments,
  direction: Direction,
): Promise<Page<LegalAidApplication>> {
  return readPage(
    page,
    direction,
    byDay<LegalAidApplication>(application),
    ({ after, orderBy, limit }) =>
      db
        .select()
        .from(application)
        .where(and(wanted, after))
        .orderBy(...orderBy)
        .limit(limit),
    () => countOf(db.select({ n: count() }).from(application).where(wanted)),
  );
}

/** A page of the cases for which a condition holds, by the day on which aid was granted. */
export function casePage(
  db: Database | Transaction,
  wanted: SQL | undefined,
  page: PageArguments,
  direction: Direction,
): Promise<Page<LegalAidCase>> {
  return readPage(
    page,
    direction,
    byDay<LegalAidCase>(aidCase),
    ({ after, orderBy, limit }) =>
      db
        .select()
        .from(aidCase)
        .where(and(wanted, after))
        .orderBy(...orderBy)
        .limit(limit),
    () => countOf(db.select({ n: count() }).from(aidCase).where(wanted)),
  );
}
