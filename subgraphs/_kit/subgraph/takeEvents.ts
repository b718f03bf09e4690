import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { v5, validate } from 'uuid';
import { eventFault, type CaseEvent } from '../../../schema/events.ts';
import type { Reckoning } from '../acts/context.ts';
import type { DeadEventTable } from '../acts/tables.ts';
import { faultCodes, type Database, type Transaction } from '../database.ts';

/** How a department takes what others tell it. */
export interface Taking {
  /** Federation name of the department. */
  readonly department: string;
  /** Where it puts aside what cannot be kept. */
  readonly dead: DeadEventTable;
  /** What is wrong with an event that is in order as such; null for nothing. */
  readonly faultOf?: (event: CaseEvent) => string | null;
  /** Keeps events, whatever order they come in and however often; what is not for the department it passes over. */
  keep(transaction: Transaction, events: readonly CaseEvent[], reckoning: Reckoning): Promise<void>;
  /** What is done in the same transaction when all is kept that can be. */
  afterwards?(transaction: Transaction, reckoning: Reckoning): Promise<void>;
}

/** What came as an event and cannot be kept, with what is wrong with it. */
interface Misfit {
  readonly event: unknown;
  readonly fault: string;
}

/** Where a misfit was put aside. */
export interface PutAside {
  /** Its id among the dead events. */
  readonly deadEvent: string;
  /** The id that it bears as an event; null where it bears none. */
  readonly event: string | null;
}

/** SQLSTATEs of a value that is not to be kept: wrong for its type, against a constraint, too large or too deep. */
const refusal = /^(22|23|54)...$/;

/** Of the ids of dead events: they are made of what came. */
const NAMESPACE = '7d0b1f52-6c1e-4d6b-9f3a-2a54c0f1e8b7';

/**
 * Takes what others tell a department, in one transaction. What is no event, or tells what the database refuses, is put aside
 * once, however often it comes, and holds up nothing; answers with what was put aside now. Any other fault is thrown: then
 * nothing of it is kept, and all of it has to come again.
 */
export async function takeEvents(
  db: Database,
  taking: Taking,
  given: readonly unknown[],
  reckoning: Reckoning,
): Promise<PutAside[]> {
  return db.transaction(async (transaction) => {
    const aside: PutAside[] = [];
    for (const misfit of await keepEvents(transaction, taking, given, reckoning))
      aside.push(...(await putAside(transaction, taking, misfit)));
    return aside;
  });
}

/** Keeps what can be kept, and answers with the rest. */
export async function keepEvents(
  transaction: Transaction,
  taking: Taking,
  given: readonly unknown[],
  reckoning: Reckoning,
): Promise<readonly Misfit[]> {
  const misfits: Misfit[] = [];
  const events: CaseEvent[] = [];
  for (const event of given) {
    const fault = eventFault(event) ?? taking.faultOf?.(event as CaseEvent) ?? null;
    if (fault === null) events.push(event as CaseEvent);
    else misfits.push({ event, fault });
  }
  const keep = (attempt: Transaction, some: readonly CaseEvent[]) => taking.keep(attempt, some, reckoning);
  misfits.push(...(await keepSound(transaction, events, keep)));
  await taking.afterwards?.(transaction, reckoning);
  return misfits;
}

/** Keeps events; those that the database refuses are found by halving, and the others are kept all the same. */
async function keepSound(
  transaction: Transaction,
  events: readonly CaseEvent[],
  keep: (attempt: Transaction, events: readonly CaseEvent[]) => Promise<void>,
): Promise<Misfit[]> {
  if (events.length === 0) return [];
  const refused = await refusalOf(transaction, (attempt) => keep(attempt, events));
  if (refused === null) return [];
  if (events.length === 1) return [{ event: events[0], fault: `database: ${refused}` }];
  const half = Math.ceil(events.length / 2);
  const first = await keepSound(transaction, events.slice(0, half), keep);
  return [...first, ...(await keepSound(transaction, events.slice(half), keep))];
}

/**
 * Keeps a misfit as it came, or its text where JSON in the database cannot hold it (a NUL, half a character). Nothing when it
 * lies there already.
 */
async function putAside(
  transaction: Transaction,
  { department, dead }: Taking,
  { event, fault }: Misfit,
): Promise<PutAside[]> {
  const text = textOf(event);
  const id = v5(`${department} ${text}`, NAMESPACE);
  let written: object[] = [];
  const write = (json: string) => async (attempt: Transaction) => {
    // Not the transaction's time, so that those of one batch have an order too.
    const row = { id, receivedAt: sql`clock_timestamp()`, event: sql`${json}::text::jsonb`, fault };
    written = await attempt.insert(dead).values(row).onConflictDoNothing().returning({ id: dead.id });
  };
  const refused = await refusalOf(transaction, write(text));
  if (refused !== null) await write(JSON.stringify(text))(transaction);
  const { id: borne } = (event ?? {}) as { id?: unknown };
  return written.map(() => ({ deadEvent: id, event: validate(borne) ? String(borne) : null }));
}

/** A value as JSON; what is nested deeper than JSON can be written, as far as a person would read it. */
function textOf(value: unknown): string {
  try {
    // JSON's null is a value too.
    return JSON.stringify(value ?? null);
  } catch {
    return JSON.stringify(inspect(value));
  }
}

/** Writes something; what the database says when it refuses a value, of which then nothing is left. */
async function refusalOf(
  transaction: Transaction,
  write: (attempt: Transaction) => Promise<void>,
): Promise<string | null> {
  try {
    await transaction.transaction(write);
    return null;
  } catch (fault) {
    if (!faultCodes(fault).some((code) => refusal.test(code))) throw fault;
    const { message, cause } = fault as Error;
    return cause instanceof Error ? cause.message : message;
  }
}
