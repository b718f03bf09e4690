import { sql } from 'drizzle-orm';
import { eventFault, type CaseEvent } from '../../../schema/events.ts';
import type { Reckoning } from '../../_kit/acts/context.ts';
import { faultCodes, type Database, type Transaction } from '../../_kit/database.ts';
import { deadEvent } from '../tables/index.ts';
import { raiseAlerts } from './alertWatch.ts';
import { keepAndNote } from './caseIndex.ts';
import { answerFault, followReferrals } from './referralEvents.ts';

/** What came as an event and cannot be kept, with what is wrong with it. */
interface Misfit {
  readonly event: unknown;
  readonly fault: string;
}

/** SQLSTATEs of a value that is not to be kept: wrong for its type, against a constraint, too large or too deep. */
const refusal = /^(22|23|54)...$/;

/**
 * Takes what departments tell, in one transaction: the case index keeps the latest of each case, whatever order events come
 * in and however often, and referrals go on by what their receivers did. What is no event, or tells what the database
 * refuses, is put aside with what is wrong and holds up nothing. What alerts go by is looked at when all is kept.
 */
export async function takeEvents(
  db: Database,
  given: readonly unknown[],
  reckoning: Reckoning,
): Promise<void> {
  await db.transaction(async (transaction) => {
    const misfits = await keepEvents(transaction, given, reckoning);
    for (const misfit of misfits) await putAside(transaction, misfit);
    await raiseAlerts(transaction, reckoning);
  });
}

/** Keeps what can be kept, and answers with the rest. */
export async function keepEvents(
  transaction: Transaction,
  given: readonly unknown[],
  reckoning: Reckoning,
): Promise<readonly Misfit[]> {
  const faults = given.map((event) => ({
    event,
    fault: eventFault(event) ?? answerFault(event as CaseEvent),
  }));
  const misfits = faults.flatMap(({ event, fault }) => (fault === null ? [] : [{ event, fault }]));
  const events = faults.flatMap(({ event, fault }) => (fault === null ? [event as CaseEvent] : []));
  return [...misfits, ...(await keepSound(transaction, events, reckoning))];
}

/** Keeps events; those that the database refuses are found by halving, and the others are kept all the same. */
async function keepSound(
  transaction: Transaction,
  events: readonly CaseEvent[],
  reckoning: Reckoning,
): Promise<Misfit[]> {
  const refused = await refusalOf(transaction, async (attempt) => {
    await keepAndNote(attempt, events, reckoning.clock());
    await followReferrals(attempt, events, reckoning);
  });
  if (refused === null) return [];
  if (events.length === 1) return [{ event: events[0], fault: `database: ${refused}` }];
  const half = Math.ceil(events.length / 2);
  const first = await keepSound(transaction, events.slice(0, half), reckoning);
  return [...first, ...(await keepSound(transaction, events.slice(half), reckoning))];
}

/** Keeps a misfit as it came, or its text where JSON in the database cannot hold it (a NUL, half a character). */
async function putAside(transaction: Transaction, { event, fault }: Misfit): Promise<void> {
  // JSON's null is a value too.
  const text = JSON.stringify(event ?? null);
  const write = (json: string) => async (attempt: Transaction) => {
    await attempt.insert(deadEvent).values({ event: sql`${json}::text::jsonb`, fault });
  };
  const refused = await refusalOf(transaction, write(text));
  if (refused !== null) await write(JSON.stringify(text))(transaction);
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
