import { and, asc, eq, gt, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { departmentOf, NOWHERE, type CaseEvent, type CaseFacts } from '../../../schema/events.ts';
import type { NumberPage } from '../../_kit/acts/telling.ts';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import { insertOf } from '../../_kit/register/upsert.ts';
import { END_OF_TIME, indexedCase, indexedDuty, indexedLink } from '../tables/index.ts';
import { lockIndex, noteActs, noteOverdue, standing } from './changeLog.ts';

/** Keeps what events tell, of each case the latest, and notes each that tells something later than what was known. */
export async function keepAndNote(
  transaction: Transaction,
  events: readonly CaseEvent[],
  now: Date,
): Promise<void> {
  await lockIndex(transaction);
  // What was overdue before an act was so before it is noted that it is no longer.
  await noteOverdue(transaction, now);
  let before = await standing(transaction, events);
  const later = events.filter(
    (event) => Number(event.sequence) > (before.get(keyOf(event))?.sequence ?? -Infinity),
  );
  for (const [turn, round] of roundsOf(later).entries()) {
    if (turn > 0) before = await standing(transaction, round);
    const acts = (await keepLater(transaction, round)).map(({ id, key, event }) => {
      const { time, data } = event;
      return { id, at: time, act: data.act, before: before.get(key)?.snapshot ?? null };
    });
    if (acts.length > 0) await noteActs(transaction, acts);
  }
}

/** Keeps what was kept before, for an index that is made anew: nothing has happened, so nothing is noted. */
export async function keepAgain(transaction: Transaction, events: readonly CaseEvent[]): Promise<void> {
  const latest = new Map(roundsOf(events).flatMap((round) => round.map((event) => [keyOf(event), event])));
  await keepLater(transaction, [...latest.values()]);
}

/** Events in turns, each with at most one of a case: those of a case in the order of their sequence, and each once. */
function roundsOf(events: readonly CaseEvent[]): CaseEvent[][] {
  const byCase = new Map<string, Map<string, CaseEvent>>();
  for (const event of events) {
    const told = byCase.get(keyOf(event)) ?? new Map<string, CaseEvent>();
    byCase.set(keyOf(event), told.set(event.sequence, event));
  }
  const queues = [...byCase.values()].map((told) =>
    [...told.values()].sort((one, other) => (one.sequence < other.sequence ? -1 : 1)),
  );
  const turns = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
}

function keyOf(event: CaseEvent): string {
  return `${departmentOf(event)}/${event.subject}`;
}

interface KeptEvent {
  /** The case's in the index. */
  readonly id: string;
  readonly key: string;
  readonly event: CaseEvent;
}

/** Writes what events of different cases tell, where it is later than what is known; which of them it was. */
async function keepLater(transaction: Transaction, events: readonly CaseEvent[]): Promise<KeptEvent[]> {
  if (events.length === 0) return [];
  const byCase = new Map(events.map((event) => [keyOf(event), event]));
  const rows = events.map(rowOf);
  const written = await transaction.execute<{
    id: string;
    department: string;
    kind: string;
    number: string;
  }>(sql`
    ${insertOf(indexedCase, rows)} on conflict (department, kind, number) do update set (${columns})
      = (${excluded}) where excluded.sequence > ${indexedCase}.sequence
    returning id, department, kind, number`);
  if (written.length === 0) return [];
  const ids = written.map(({ id }) => id);
  await transaction.delete(indexedDuty).where(inArray(indexedDuty.caseId, ids));
  await transaction.delete(indexedLink).where(inArray(indexedLink.caseId, ids));
  const kept = written.map(({ id, department, kind, number }) => {
    const key = `${department}/${kind}/${number}`;
    return { id, key, event: invariant(byCase.get(key), 'what was written was told') };
  });
  const duties = kept.flatMap(({ id, event }) => {
    const { deadlines, region, body } = event.data;
    const of = { caseId: id, department: departmentOf(event), regionCode: region, bodyCode: body };
    return deadlines.map((each) => ({ ...of, ...each }));
  });
  const links = kept.flatMap(({ id, event }) => event.data.links.map((each) => ({ caseId: id, ...each })));
  if (duties.length > 0) await transaction.execute(insertOf(indexedDuty, duties as never));
  if (links.length > 0)
    await transaction.execute(sql`${insertOf(indexedLink, links)} on conflict do nothing`);
  return kept;
}

/** A case as the index knows it, in the form in which it was told. */
export type IndexedFacts = Omit<CaseFacts, 'act'>;

/** The department of cases, and their kind. */
interface ToldAs {
  readonly department: string;
  readonly kind: string;
}

/** SQL: cases of a department and kind of which the index knows something: it knows nothing of withdrawn ones. */
function isKnown({ department, kind }: ToldAs): SQL | undefined {
  return and(
    eq(indexedCase.department, department),
    eq(indexedCase.kind, kind),
    ne(indexedCase.regionCode, NOWHERE),
  );
}

/** The numbers of a department's cases of a kind, in the order of the database. */
export async function indexedNumbers(
  db: Database,
  of: ToldAs,
  { after, limit }: NumberPage,
): Promise<string[]> {
  const rows = await db
    .select({ number: indexedCase.number })
    .from(indexedCase)
    .where(and(isKnown(of), gt(indexedCase.number, after)))
    .orderBy(asc(indexedCase.number))
    .limit(limit);
  return rows.map(({ number }) => number);
}

/** What the index knows of those of these cases that it knows. */
export async function indexedFacts(
  db: Database,
  of: ToldAs,
  numbers: readonly string[],
): Promise<IndexedFacts[]> {
  if (numbers.length === 0) return [];
  const rows = await db.execute<{ facts: IndexedFacts }>(sql`
    select jsonb_build_object('kind', kind, 'number', number, 'status', status, 'region', region_code,
      'openedOn', opened_on, 'closedOn', closed_on, 'relapsedOn', relapsed_on, 'category', category, 'body', body_code, 'project', project_number,
      'organization', organization_code, 'amount', amount::text, 'workers', workers,
      'deadlines', (select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'startedAt', started_at, 'dueAt', due_at)), '[]')
        from ${indexedDuty} where ${indexedDuty.caseId} = ${indexedCase.id}),
      'links', (select coalesce(jsonb_agg(jsonb_build_object('department', to_case.department, 'kind', to_case.kind,
        'number', to_case.number)), '[]') from ${indexedLink} to_case where to_case.case_id = ${indexedCase.id})) as facts
    from ${indexedCase} where ${and(isKnown(of), inArray(indexedCase.number, [...numbers]))}`);
  return rows.map(({ facts }) => facts);
}

/** The departments and kinds that the index knows. */
export async function indexedKinds(db: Database): Promise<{ department: string; kind: string }[]> {
  return db.selectDistinct({ department: indexedCase.department, kind: indexedCase.kind }).from(indexedCase);
}

/** Forgets all that was told, to be told it anew in the same transaction. */
export async function emptyIndex(transaction: Transaction): Promise<void> {
  await lockIndex(transaction);
  await transaction.delete(indexedCase);
}

const told = [
  ...['sequence', 'status', 'region_code', 'opened_on', 'closed_on', 'relapsed_on', 'category', 'body_code'],
  ...['project_number', 'organization_code', 'amount', 'workers', 'first_due_at'],
];
const columns = sql.raw(told.join(', '));
const excluded = sql.raw(told.map((name) => `excluded.${name}`).join(', '));

function rowOf(event: CaseEvent) {
  const { kind, number, status, region, openedOn, closedOn, category, body, project, organization } =
    event.data;
  const ends = event.data.deadlines.flatMap(({ dueAt }) => (dueAt === null ? [] : [Date.parse(dueAt)]));
  return {
    ...{ department: departmentOf(event), kind, number, sequence: Number(event.sequence), status },
    ...{ regionCode: region, openedOn, closedOn, category, bodyCode: body, projectNumber: project },
    ...{ organizationCode: organization, amount: event.data.amount, workers: event.data.workers },
    relapsedOn: event.data.relapsedOn ?? null,
    firstDueAt: new Date(Math.min(END_OF_TIME.getTime(), ...ends)),
  };
}
