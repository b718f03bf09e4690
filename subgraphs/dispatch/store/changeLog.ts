import { sql, type SQL } from 'drizzle-orm';
import type { CaseEvent } from '../../../schema/events.ts';
import { departmentOf } from '../../../schema/events.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { caseChange, caseChangeLog, indexedCase, indexedDuty, indexedLink } from '../tables/index.ts';

/** The channel on which PostgreSQL says that something was noted. */
export const CHANGES_CHANNEL = 'liandong_case_change';

/** How long changes are kept. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** Changes that are dropped at a time. */
const DROPPED = 10_000;

/** Waits until nobody else writes the index and its log; held until the end of the transaction. */
export async function lockIndex(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('liandong case index'))`);
}

/** How a case stands. */
interface Standing extends Record<string, unknown> {
  /** That of the event that told it last. */
  readonly sequence: number;
  /** As JSON, with its duties and links. */
  readonly snapshot: string;
}

/** The cases of some events as they stand before them, by `department/kind/number`; what is new is missing. */
export async function standing(
  transaction: Transaction,
  events: readonly CaseEvent[],
): Promise<Map<string, Standing>> {
  const wanted = events.map((event) => ({ department: departmentOf(event), ...event.data }));
  const rows = await transaction.execute<Standing & { key: string }>(sql`
    select department || '/' || kind || '/' || number as key, sequence, ${snapshot}::text as snapshot
    from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as wanted(department text, kind text, number text)
    join ${indexedCase} using (department, kind, number)`);
  return new Map(rows.map(({ key, ...stands }) => [key, stands]));
}

/** An act on a case of the index. */
export interface NotedAct {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  /** How the case stood before, as JSON; null for a new one. */
  readonly before: string | null;
}

/**
 * Notes acts, in their order, with how the cases stand now; and what they did to duties: an overdue one is settled when it
 * is there no longer, and one that is told when it has ended already is overdue. What is no case is not noted.
 */
export async function noteActs(transaction: Transaction, acts: readonly NotedAct[]): Promise<void> {
  const overdue = (side: SQL): SQL => sql`select rule, due_at, started_at
    from jsonb_populate_recordset(null::${indexedDuty}, ${side} -> 'duties') where due_at <= overdue_through`;
  await transaction.execute(sql`
    with noted as (
      insert into ${caseChange} (at, what, act, before, after)
      select act.at, 'ACT', act.act, act.before::jsonb, ${snapshot}
      from jsonb_to_recordset(${JSON.stringify(acts.map((act, place) => ({ place, ...act })))}::text::jsonb)
        as act(place int, id uuid, at timestamptz, act text, before text)
      join ${indexedCase} on ${indexedCase.id} = act.id
      where ${indexedCase.openedOn} is not null order by act.place
      returning seq, at, act, before, after)
    insert into ${caseChange} (at, what, act, rule, due_at, before, after)
    select at, turned.what, act, turned.rule, turned.due_at, before, after
    from noted, ${caseChangeLog}, lateral (
      select 'SETTLED'::case_change_kind as what, rule, due_at
        from (${overdue(sql`before`)} except ${overdue(sql`after`)}) settled
      union all select 'OVERDUE', rule, due_at
        from (${overdue(sql`after`)} except ${overdue(sql`before`)}) overdue) turned
    order by noted.seq, turned.due_at, turned.rule`);
  await notify(transaction);
}

/**
 * Notes the duties that have become overdue since this was last done, each once, whoever does it and however long ago that
 * was. What was overdue when it is done for the first time is no news.
 */
export async function noteOverdue(transaction: Transaction, now: Date): Promise<void> {
  const moment = sql`${now.toISOString()}::timestamptz`;
  await transaction.execute(
    sql`insert into ${caseChangeLog} (overdue_through) values (${moment}) on conflict do nothing`,
  );
  const noted = await transaction.execute(sql`
    insert into ${caseChange} (at, what, rule, due_at, before, after)
    select over.due_at, 'OVERDUE', over.rule, over.due_at, stands.now, stands.now
    from ${indexedDuty} over join ${indexedCase} on ${indexedCase.id} = over.case_id,
      lateral (select ${snapshot} as now) stands
    where over.due_order > (select overdue_through from ${caseChangeLog}) and over.due_order <= ${moment}
      and ${indexedCase.openedOn} is not null
    order by over.due_at, over.rule, over.case_id returning 1`);
  await transaction.execute(
    sql`update ${caseChangeLog} set overdue_through = ${moment} where overdue_through < ${moment}`,
  );
  if (noted.length > 0) await notify(transaction);
}

/** What passing time does to the log: duties become overdue, and changes are not kept any more. */
export async function passTime(db: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_MS).toISOString();
  await db.transaction(async (transaction) => {
    await lockIndex(transaction);
    await noteOverdue(transaction, now);
    await transaction.execute(sql`
      with dropped as (
        delete from ${caseChange} where seq in (
          select seq from (select seq, noted_at from ${caseChange} order by seq limit ${DROPPED}) first
          where noted_at < ${oldest}::timestamptz) returning seq)
      update ${caseChangeLog} set pruned_through = (select max(seq) from dropped) where exists (select 1 from dropped)`);
  });
}

/** The last change that there is, and the last that is not kept any more. */
export async function logBounds(db: Database): Promise<{ head: number; pruned: number }> {
  const [row] = await db.execute<{ head: string; pruned: string }>(sql`
    select coalesce((select max(seq) from ${caseChange}), pruned, 0) as head, coalesce(pruned, 0) as pruned
    from (select (select pruned_through from ${caseChangeLog}) as pruned) log`);
  return { head: Number(row?.head), pruned: Number(row?.pruned) };
}

async function notify(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_notify(${CHANGES_CHANNEL}, '')`);
}

/** SQL: an indexed case as it stands, as JSON. */
const snapshot = sql`jsonb_build_object('case', to_jsonb(${indexedCase}),
  'duties', (select coalesce(jsonb_agg(to_jsonb(${indexedDuty}) order by due_at, rule, started_at), '[]') from ${indexedDuty} where case_id = ${indexedCase.id}),
  'links', (select coalesce(jsonb_agg(to_jsonb(${indexedLink})), '[]') from ${indexedLink} where case_id = ${indexedCase.id}))`;
