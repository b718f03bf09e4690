import { and, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { casePage } from '../../_kit/acts/casePage.ts';
import { mayAct } from '../../_kit/acts/machine.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { WagePost } from '../codes.ts';

/** A table of cases that can be listed by the column `Day`. */
export type CaseTable<Day extends string> = PgTable &
  Readonly<Record<Day | 'id' | 'number' | 'regionCode' | 'status', PgColumn>>;

/** A kind of case as a list shows it: by a day that all of them have. */
export interface ListedCases<Table extends CaseTable<Day>, Day extends string> {
  readonly table: Table;
  readonly day: Day;
  /** SQL: the rows that exist for the viewer. */
  readonly visible: SQL;
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
export function listPage<Table extends CaseTable<Day>, Day extends string>(
  db: Database,
  cases: ListedCases<Table, Day>,
  { number, region, project, awaiting, status }: CaseSelection,
  page: PageArguments,
  more?: SQL,
): Page<Table['$inferSelect']> {
  const { table, day } = cases;
  const wanted = and(
    cases.visible,
    typeof number === 'string' ? eq(table.number, number) : undefined,
    typeof region === 'string' ? withinRegions(table.regionCode, [region]) : undefined,
    typeof project === 'string' && cases.project ? eq(cases.project, project) : undefined,
    typeof awaiting === 'boolean' ? (awaiting ? cases.awaiting : not(cases.awaiting)) : undefined,
    status ? inArray(table.status, [...status]) : undefined,
    more,
  );
  return casePage(db, table, wanted, page, 'descending', day);
}

/** A page of the cases that wait for an act of one of the viewer's posts, oldest first. */
export function inboxPage<Table extends CaseTable<Day>, Day extends string>(
  db: Database,
  cases: ListedCases<Table, Day>,
  page: PageArguments,
): Page<Table['$inferSelect']> {
  const { table, day, visible, awaiting } = cases;
  return casePage(db, table, and(visible, awaiting), page, 'ascending', day);
}
