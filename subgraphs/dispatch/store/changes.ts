import {
  and,
  asc,
  getTableColumns,
  gt,
  inArray,
  lte,
  or,
  sql,
  type GetColumnData,
  type SQL,
} from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import type { StreamEvent } from '../../_kit/subgraph/subscription.ts';
import type { CaseChangeKind } from '../codes.ts';
import type { Alert, AlertChange, CaseChange, IndexedDuty, Referral, ReferralChange } from '../models.ts';
import { alert, caseChange, indexedCase, indexedDuty, indexedLink, referral } from '../tables/index.ts';
import { alertCondition, type AlertSelection } from './alerts.ts';
import type { ChangeFeed, ReadChanges } from './changeFeed.ts';
import { casesWithin, reachOf, withinReach, type CaseReach, type CaseSelection } from './casesWithin.ts';
import { referralCondition, type ReferralSelection } from './referrals.ts';
import { readsOrIsLiaison, visibleReferrals } from './visibility.ts';
import { visibleAlerts } from './visibleRecords.ts';

/** Which changes are wanted. */
interface ChangeSelection {
  readonly what: readonly CaseChangeKind[];
  readonly cases: CaseSelection;
}

interface DutyRow {
  readonly id: string;
  readonly department: string;
  readonly region_code: string;
  readonly body_code: string | null;
  readonly rule: string;
  readonly started_at: string;
  readonly due_at: string | null;
  readonly due_order: string;
}

/** What a change tells of itself, whatever it happened to. */
type OwnChange = Omit<CaseChange, 'case' | 'isWithin'>;

/** What a viewer may listen to; throws FORBIDDEN for one who may read no case at all. */
export function changeStore(db: Database, viewer: Viewer, feed: ChangeFeed) {
  const reach = reachOf(viewer);

  return {
    async ofCases(
      selection: ChangeSelection,
      after: string | null | undefined,
    ): Promise<AsyncIterator<StreamEvent<CaseChange>>> {
      if (reach.regions.length === 0 || reach.departments.length === 0) throw catalogued('FORBIDDEN');
      return feed.listen(JSON.stringify([reach, selection]), changesWithin(db, reach, selection), after);
    },
    async ofReferrals(
      selection: ReferralSelection,
      after: string | null | undefined,
    ): Promise<AsyncIterator<StreamEvent<ReferralChange>>> {
      if (!readsOrIsLiaison(viewer)) throw catalogued('FORBIDDEN');
      const wanted = and(visibleReferrals(viewer), referralCondition(selection));
      const read = changesOfOwn(db, referral, 'Referral', wanted, (change, row): ReferralChange => ({
        ...change,
        referral: row as Referral,
      }));
      return feed.listen(JSON.stringify(['referrals', viewer, selection]), read, after);
    },
    async ofAlerts(
      selection: AlertSelection,
      after: string | null | undefined,
    ): Promise<AsyncIterator<StreamEvent<AlertChange>>> {
      if (!readsOrIsLiaison(viewer)) throw catalogued('FORBIDDEN');
      const wanted = and(visibleAlerts(viewer), alertCondition(selection));
      const read = changesOfOwn(db, alert, 'Alert', wanted, (change, row): AlertChange => ({
        ...change,
        alert: row as Alert,
      }));
      return feed.listen(JSON.stringify(['alerts', viewer, selection]), read, after);
    },
  };
}

/**
 * Reads of the log: changes after which a case lies within the reach, and after or before which it is one of the wanted ones,
 * as it stood at that moment. Throws BAD_USER_INPUT for a selection that cannot be read.
 */
function changesWithin(
  db: Database,
  reach: CaseReach,
  { what, cases }: ChangeSelection,
): ReadChanges<CaseChange> {
  const fits = casesWithin(reach, cases, sql`${caseChange.at}`, booksOf(caseChange.after)) ?? sql`true`;
  // Just before it a deadline that ends at this moment was not over.
  const justBefore = sql`${caseChange.at} - interval '1 microsecond'`;
  const fitted = sql`exists (select 1 from ${casesOf(caseChange.before)}
    where ${casesWithin(reach, cases, justBefore, booksOf(caseChange.before))})`;
  const wanted = and(inArray(caseChange.what, [...what]), withinReach(reach), or(fits, fitted));

  return async ({ after, through, limit }) => {
    const rows = await db
      .select({
        change: asRead(own),
        case: asRead(getTableColumns(indexedCase)),
        fits: sql<boolean>`coalesce(${fits}, false)`,
        duties: sql<DutyRow[]>`${caseChange.after} -> 'duties'`,
      })
      .from(sql`${caseChange}, ${casesOf(caseChange.after)}`)
      .where(and(gt(caseChange.seq, after), lte(caseChange.seq, through), wanted))
      .orderBy(asc(caseChange.seq))
      .limit(limit);
    return rows.map(({ change: { seq, ...change }, case: told, fits: isWithin, duties }) => ({
      seq,
      value: {
        ...{ id: String(seq), ...change, isWithin },
        case: { ...told, duties: duties.map((duty) => dutyOf(duty, told)) },
      },
    }));
  };
}

/** The same for a kind of case of the command centre itself, each as it stands when the change is read. */
function changesOfOwn<Change>(
  db: Database,
  table: typeof referral | typeof alert,
  kind: string,
  wanted: SQL | undefined,
  changeOf: (change: OwnChange, row: unknown) => Change,
): ReadChanges<Change> {
  const told = sql`${caseChange.after} -> 'case'`;
  const isIts = sql`(${told}) ->> 'department' = 'dispatch' and (${told}) ->> 'kind' = ${kind}
    and (${told}) ->> 'number' = ${table.number}`;
  return async ({ after, through, limit }) => {
    const rows = await db
      .select({ change: own, row: getTableColumns(table) as Record<string, PgColumn> })
      .from(caseChange)
      .innerJoin(table, isIts)
      .where(
        and(
          gt(caseChange.seq, after),
          lte(caseChange.seq, through),
          inArray(caseChange.what, ['ACT', 'OVERDUE']),
          wanted,
        ),
      )
      .orderBy(asc(caseChange.seq))
      .limit(limit);
    return rows.map(({ change: { seq, ...change }, row }) => ({
      seq,
      value: changeOf({ id: String(seq), ...change }, row),
    }));
  };
}

const { seq, at, what, act, rule, dueAt } = getTableColumns(caseChange);
const own = { seq, at, what, act, rule, dueAt };

/** Columns of what stands in a `from` under the name of their table, which drizzle does not know. */
function asRead<Columns extends Record<string, PgColumn>>(columns: Columns) {
  const read = Object.entries(columns).map(([name, column]) => [name, sql`${column}`.mapWith(column)]);
  return Object.fromEntries(read) as { [Name in keyof Columns]: SQL<GetColumnData<Columns[Name]>> };
}

/** SQL: how the cases stood, under the name of the index. */
function casesOf(side: typeof caseChange.before | typeof caseChange.after): SQL {
  return sql`jsonb_populate_record(null::${indexedCase}, ${side} -> 'case') as ${indexedCase}`;
}

function booksOf(side: typeof caseChange.before | typeof caseChange.after) {
  return {
    duties: sql`jsonb_populate_recordset(null::${indexedDuty}, ${side} -> 'duties') as ${indexedDuty}`,
    links: sql`jsonb_populate_recordset(null::${indexedLink}, ${side} -> 'links') as ${indexedLink}`,
  };
}

function dutyOf(duty: DutyRow, record: IndexedDuty['record']): IndexedDuty {
  const { id, department, region_code: regionCode, body_code: bodyCode, rule } = duty;
  return {
    ...{ id, caseId: record.id, department, regionCode, bodyCode, rule, record },
    startedAt: new Date(duty.started_at),
    dueAt: duty.due_at === null ? null : new Date(duty.due_at),
    dueOrder: new Date(duty.due_order),
  };
}
