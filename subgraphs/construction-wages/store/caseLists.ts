import { and, count, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { mayAct } from '../../_kit/acts/machine.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { WagePost } from '../codes.ts';

/** A kind of case as a list shows it: by a day and the id. */
export interface ListedCases<Row> {
  readonly table: PgTable & { id: PgColumn; number: PgColumn; regionCode: PgColumn; status: PgColumn };
  /** SQL: the rows that exist for the viewer. */
  readonly visible: SQL;
  readonly day: PgColumn;
  readonly dayOf: (row: Row) => string;
  /** The column with the number of the project; null for cases that are about none. */
  readonly project: PgColumn | null;
  /** SQL: the rows that wait for an act of one of the viewer's posts. */
  readonly awaiting: SQL;
}

/** Which cases are wanted; what is absent does not restrict. */
export interface CaseSelection {
  readonly number?: string | null;
  readonly region?: string | null;
  readonly project?: string | null;
  readonly awaiting?: boolean | null;
  readonly status?: readonly string[] | null;
}

/**
 * SQL: the rows that wait for an act of one of these posts. `only` says of an act of which rows it is expected: of those
 * where it was not done yet, or of none where nobody waits for it.
 */
export function awaitingActs<Name extends string>(
  status: PgColumn,
  acts: Readonly<Record<Name, { readonly by: readonly WagePost[]; readonly from: readonly string[] }>>,
  posts: readonly WagePost[],
  only: Partial<Record<Name, SQL>> = {},
): SQL {
  const open = (Object.keys(acts) as Name[])
    .filter((name) => acts[name].from.length > 0 && mayAct(acts[name], posts))
    .map((name) => and(inArray(status, [...acts[name].from]), only[name]));
  return or(...open) ?? sql`false`;
}

/** A page of cases in the viewer's reach, latest first; `more` restricts them further. */
export function listPage<Row extends { readonly id: string }>(
  db: Database,
  cases: ListedCases<Row>,
  { number, region, project, awaiting, status }: CaseSelection,
  page: PageArguments,
  more?: SQL,
): Promise<Page<Row>> {
  const { table } = cases;
  const wanted = and(
    cases.visible,
    typeof number === 'string' ? eq(table.number, number) : undefined,
    typeof region === 'string' ? withinRegions(table.regionCode, [region]) : undefined,
    typeof project === 'string' && cases.project ? eq(cases.project, project) : undefined,
    typeof awaiting === 'boolean' ? (awaiting ? cases.awaiting : not(cases.awaiting)) : undefined,
    status ? inArray(table.status, [...status]) : undefined,
    more,
  );
  return pageOf(db, cases, wanted, page, 'descending');
}

/** A page of the cases that wait for an act of one of the viewer's posts, oldest first. */
export function inboxPage<Row extends { readonly id: string }>(
  db: Database,
  cases: ListedCases<Row>,
  page: PageArguments,
): Promise<Page<Row>> {
  return pageOf(db, cases, and(cases.visible, cases.awaiting), page, 'ascending');
}

function pageOf<Row extends { readonly id: string }>(
  db: Database,
  { table, day, dayOf }: ListedCases<Row>,
  wanted: SQL | undefined,
  page: PageArguments,
  direction: 'ascending' | 'descending',
): Promise<Page<Row>> {
  return readPage(
    page,
    direction,
    [
      { column: day, value: dayOf, pattern: dayPattern },
      { column: table.id, value: (row: Row) => row.id, pattern: uuidPattern },
    ],
    async ({ after, orderBy, limit }) =>
      (await db
        .select()
        .from(table as PgTable)
        .where(and(wanted, after))
        .orderBy(...orderBy)
        .limit(limit)) as Row[],
    () =>
      countOf(
        db
          .select({ n: count() })
          .from(table as PgTable)
          .where(wanted),
      ),
  );
}
