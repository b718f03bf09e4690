import { and, inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { withdrawn, type CaseFacts } from '../../../schema/events.ts';
import type { Database, Transaction } from '../database.ts';
import { isOpen } from '../deadlines/store.ts';
import type { DeadlineTable } from '../deadlines/table.ts';
import type { CaseBook, CaseTable, ToldKind } from './caseKind.ts';
import { giveNewVersion } from './newVersion.ts';
import { CASE_INDEX, type OutboxTable } from './tables.ts';

/** Where the facts of a kind of case stand: a column or an expression each. What is left out is told to nobody. */
export type FactSources = Readonly<
  Partial<
    Record<
      | ('openedOn' | 'closedOn' | 'relapsedOn' | 'category' | 'body')
      | ('project' | 'organization' | 'amount' | 'workers'),
      SQLWrapper
    >
  >
> & { readonly links?: readonly LinkSource[] };

/** A case of another department that a column names; of which department and kind may stand in columns too. */
export interface LinkSource {
  readonly department: string | SQLWrapper;
  readonly kind: string | SQLWrapper;
  readonly number: SQLWrapper;
}

/** Where a department writes what it tells. */
export interface Outlet {
  /** Federation name of the department. */
  readonly department: string;
  readonly outbox: OutboxTable;
  readonly deadlines: { readonly table: DeadlineTable };
}

/** The channel on which PostgreSQL says that there is something to tell. */
export const OUTBOX_CHANNEL = 'liandong_outbox';

/**
 * Writes what is to be told of the cases of a kind for which a condition holds, as they stand now in the transaction: an
 * event for each and each who is told, whose sequence is the version of the case. What has become invisible outside the
 * department is withdrawn where the others know of it.
 */
export async function tell<Table extends CaseTable>(
  transaction: Transaction,
  { department, outbox, deadlines }: Outlet,
  kind: ToldKind<Table>,
  which: SQL | undefined,
  { act, now }: { readonly act: string; readonly now: Date },
): Promise<void> {
  const { table, untold, toldAs, alsoTo } = kind;
  const type = typeOf(department, toldAs?.act ?? act);
  const isWithdrawn = untold ?? sql`false`;
  const wanted = and(which, sql`(not (${isWithdrawn}) or ${isKnown(outbox, department, kind)})`);
  await transaction.execute(sql`
    with told as (
      insert into ${outbox} (id, recipient, type, subject, sequence, time, data)
      select gen_random_uuid(), recipient,
        case when ${isWithdrawn} then ${typeOf(department, withdrawn.act)}::text else ${type} end,
        ${subjectOf(kind)}, ${table.version}, ${now.toISOString()}::timestamptz,
        case when ${isWithdrawn} then ${withdrawnOf(kind)} else ${factsOf(kind, deadlines.table, act)} end
      from ${table} cross join lateral unnest(array[${CASE_INDEX}, ${alsoTo ?? sql`null`}]::text[]) as told (recipient)
      where ${wanted} and recipient is not null returning 1)
    select pg_notify(${OUTBOX_CHANNEL}, '') from told limit 1`);
}

/** Tells of every case whose present version nobody was told of: what an import wrote, and what was there before. */
export async function tellWhatIsUntold(
  transaction: Transaction,
  outlet: Outlet,
  kinds: readonly CaseBook<CaseTable>[],
  now: Date,
): Promise<void> {
  const { department, outbox } = outlet;
  // Of two processes at once the second finds that all is told.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('liandong what is untold'))`);
  for (const kind of kinds) {
    if (kind.untold) {
      // What another record made invisible, or visible again, has the version that was told last.
      const isToldOtherwise = sql`exists (select 1 from ${outbox} where ${outbox.subject} = ${subjectOf(kind)}
        and ${outbox.sequence} = ${kind.table.version}
        and (${outbox.type} <> ${typeOf(department, withdrawn.act)}) = (${kind.untold}))`;
      const changed = await transaction.execute<{ id: string }>(
        sql`select ${kind.table.id} from ${kind.table} where ${isToldOtherwise}`,
      );
      await giveNewVersion(
        transaction,
        kind,
        changed.map(({ id }) => id),
        { why: '对外通报范围变更', now },
      );
    }
    const isUntold = sql`not exists (select 1 from ${outbox}
      where ${outbox.subject} = ${subjectOf(kind)} and ${outbox.sequence} = ${kind.table.version})`;
    await tell(transaction, outlet, kind, isUntold, { act: 'record', now });
  }
}

/** Where a page of numbers begins, and how long it is. */
export interface NumberPage {
  /** The last number of the page before; empty for the first. */
  readonly after: string;
  readonly limit: number;
}

/** The numbers of a kind's cases of which there is something to tell, as they are told, in the order of the database. */
export async function numbersToTell(
  db: Database | Transaction,
  kind: ToldKind<CaseTable>,
  { after, limit }: NumberPage,
): Promise<string[]> {
  const number = toldNumber(kind);
  const rows = await db.execute<{ number: string }>(sql`
    select ${number} as number from ${kind.table} where ${number} > ${after} and ${isTold(kind)} order by ${number} limit ${limit}`);
  return rows.map((row) => row.number);
}

/** What there is to tell now of those of these cases of which there is something: the facts themselves, not what was told. */
export async function factsToTell(
  db: Database | Transaction,
  deadlines: DeadlineTable,
  kind: ToldKind<CaseTable>,
  numbers: readonly string[],
): Promise<CaseFacts[]> {
  if (numbers.length === 0) return [];
  const rows = await db.execute<{ facts: CaseFacts }>(sql`
    select ${factsOf(kind, deadlines, 'record')} as facts from ${kind.table}
    where ${inArray(toldNumber(kind), [...numbers])} and ${isTold(kind)}`);
  return rows.map(({ facts }) => facts);
}

/** SQL: the number of a case as it is told. */
function toldNumber({ table, toldAs }: ToldKind<CaseTable>): SQL {
  return sql`(${toldAs?.number ?? table.number})::text`;
}

/** SQL: a case is visible outside its department. */
function isTold({ untold }: ToldKind<CaseTable>): SQL {
  return untold ? sql`not (${untold})` : sql`true`;
}

/** SQL: the others know of a case: the last that they were told of it is not that it is withdrawn. */
function isKnown(outbox: OutboxTable, department: string, kind: ToldKind<CaseTable>): SQL {
  return sql`coalesce((select ${outbox.type} <> ${typeOf(department, withdrawn.act)} from ${outbox}
    where ${outbox.subject} = ${subjectOf(kind)} order by ${outbox.sequence} desc limit 1), false)`;
}

function typeOf(department: string, act: string): string {
  return `liandong.${department}.${act}`;
}

/** SQL: the subject of a case's events. */
function subjectOf({ kind, table, toldAs }: ToldKind<CaseTable>): SQL {
  return sql`${toldAs?.kind ?? kind} || '/' || ${toldAs?.number ?? table.number}`;
}

/** SQL: that a case is withdrawn, as JSON in the form of `CaseFacts`. */
function withdrawnOf({ kind, table, toldAs }: ToldKind<CaseTable>): SQL {
  return sql`jsonb_build_object('kind', ${toldAs?.kind ?? kind}::text, 'number', ${toldAs?.number ?? table.number})
    || ${JSON.stringify(withdrawn)}::text::jsonb`;
}

/** SQL: what there is to tell of a case, as JSON in the form of `CaseFacts`. */
function factsOf(
  { kind, table, facts, toldAs }: ToldKind<CaseTable>,
  deadline: DeadlineTable,
  act: string,
): SQL {
  const text = (source: SQLWrapper | undefined): SQL => (source ? sql`(${source})::text` : sql`null::text`);
  const links = (facts.links ?? []).map(
    ({ department, kind: other, number }) =>
      sql`case when ${number} is not null then jsonb_build_array(jsonb_build_object('department', (${department})::text,
        'kind', (${other})::text, 'number', ${number})) else '[]'::jsonb end`,
  );
  const values: Readonly<Record<keyof CaseFacts, SQL>> = {
    kind: sql`${toldAs?.kind ?? kind}::text`,
    number: text(toldAs?.number ?? table.number),
    act: sql`${toldAs?.act ?? act}::text`,
    status: text(toldAs?.status ?? table.status),
    region: text(toldAs?.region ?? table.regionCode),
    ...{ openedOn: text(facts.openedOn), closedOn: text(facts.closedOn), category: text(facts.category) },
    relapsedOn: text(facts.relapsedOn),
    ...{ body: text(facts.body), project: text(facts.project), organization: text(facts.organization) },
    amount: text(facts.amount && sql`${facts.amount}::numeric(14, 2)`),
    workers: facts.workers ? sql`${facts.workers}` : sql`null::int`,
    deadlines: sql`(select coalesce(jsonb_agg(jsonb_build_object('rule', ${deadline.rule}, 'startedAt', ${deadline.startedAt},
        'dueAt', ${deadline.dueAt}) order by ${deadline.startedAt}, ${deadline.id}), '[]')
      from ${deadline} where ${deadline.caseId} = ${table.id} and ${deadline.boundParty} = 'AUTHORITY'
        and ${isOpen(deadline)})`,
    links: links.length > 0 ? sql.join(links, sql` || `) : sql`'[]'::jsonb`,
  };
  const pairs = Object.entries(values).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql`jsonb_build_object(${sql.join(pairs, sql`, `)})`;
}
