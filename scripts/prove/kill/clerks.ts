import { setTimeout as wait } from 'node:timers/promises';
import type { JWK } from 'jose';
import { issueToken } from '../../identity/people.ts';
import type { SavedAct, Trade } from './trades.ts';

/** What the clerks of one department were told was done, and what they were told nothing of because the hub was gone. */
export interface Ledger {
  /** Register number by idempotency key of each case whose opening was acknowledged. */
  readonly opened: Map<string, string>;
  /** Numbers of the cases whose next act was acknowledged. */
  readonly moved: Set<string>;
  /** Keys of openings without an answer. */
  readonly inDoubt: Set<string>;
  /** How often there was no answer. */
  unanswered: number;
  /** Answers that were neither an acknowledgement nor a department that is gone. */
  readonly strange: string[];
}

export function emptyLedger(): Ledger {
  return { opened: new Map(), moved: new Set(), inDoubt: new Set(), unanswered: 0, strange: [] };
}

/** How long a clerk who got no answer or has to rest waits before the next case, in milliseconds. */
const PAUSE_MS = 200;

/** A department's trade with its ledger. */
export interface Desk {
  readonly trade: Trade;
  readonly ledger: Ledger;
}

/** Acts that were acknowledged so far, at all desks. */
export function acknowledged(desks: readonly Desk[]): number {
  return desks.reduce((sum, { ledger }) => sum + ledger.opened.size + ledger.moved.size, 0);
}

/**
 * Two clerks of each department open cases and move them on, one after the other, until `stop`; then all have their answers
 * but those in doubt. They rest unless they may act.
 */
export function clerksAtWork(
  url: string,
  key: JWK,
  desks: readonly Desk[],
  round: number,
  mayAct: () => boolean = () => true,
) {
  let working = true;
  const clerk = async (desk: Desk, who: number): Promise<void> => {
    const token = await tokenOf(desk, key);
    for (let n = 0; working;) {
      while (working && !mayAct()) await wait(PAUSE_MS);
      const opened = await open(url, token, desk, `${round}-${who}-${n}`);
      if (opened === null) {
        // The same again: under its key it is done once.
        await wait(PAUSE_MS);
        continue;
      }
      n += 1;
      await move(url, token, desk, opened);
    }
  };
  const all = Promise.all(desks.flatMap((desk) => [0, 1].map((who) => clerk(desk, who))));
  return {
    stop: async (): Promise<void> => {
      working = false;
      await all;
    },
  };
}

/** Asks again, under the same key, for every opening without an answer. */
export async function askAgain(url: string, key: JWK, desk: Desk): Promise<void> {
  const token = await tokenOf(desk, key);
  for (const doubtful of [...desk.ledger.inDoubt]) {
    desk.ledger.inDoubt.delete(doubtful);
    await open(url, token, desk, doubtful);
  }
}

interface Opened {
  readonly id: string;
  readonly number: string;
}

async function open(url: string, token: string, desk: Desk, idempotencyKey: string): Promise<Opened | null> {
  const { trade, ledger } = desk;
  const payload = await ask(url, token, trade.open, { idempotencyKey }, desk);
  if (payload === null) {
    ledger.inDoubt.add(idempotencyKey);
    ledger.unanswered += 1;
    return null;
  }
  ledger.inDoubt.delete(idempotencyKey);
  const opened = payload[trade.field] as Opened | null | undefined;
  if (opened) ledger.opened.set(idempotencyKey, opened.number);
  else ledger.strange.push(JSON.stringify(payload));
  return opened ?? null;
}

async function move(url: string, token: string, desk: Desk, { id, number }: Opened): Promise<void> {
  const { trade, ledger } = desk;
  const more = { id, ...('idempotencyKey' in trade.next.input ? { idempotencyKey: `next-${id}` } : {}) };
  const payload = await ask(url, token, trade.next, more, desk);
  if (payload === null) ledger.unanswered += 1;
  else if (payload[trade.field]) ledger.moved.add(number);
  else ledger.strange.push(JSON.stringify(payload));
}

/** Codes by which nobody says whether an act was done, beside those of a department that is away. */
const unanswered = ['BEYOND_CALENDAR', 'OUTCOME_UNKNOWN', 'GRAPH_NOT_READY'];

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly unknown[] };

/** The payload of a mutation; null when nobody can tell whether it was done. */
async function ask(
  url: string,
  token: string,
  { mutation, query, input }: SavedAct,
  more: object,
  { trade, ledger }: Desk,
): Promise<Payload | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input: { ...input, ...more } } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, Payload> | null;
      errors?: { message: string; extensions: { code: string; department?: string } }[];
    };
    const payload = data?.[mutation];
    // Neither a case nor a refusal: it was written, and could not be read again.
    if (payload && (payload[trade.field] || payload.userErrors.length > 0)) return payload;
    const gone = (errors ?? []).every(
      ({ extensions: { code } }) => code.startsWith('DEPARTMENT_') || unanswered.includes(code),
    );
    if (!gone) ledger.strange.push(JSON.stringify(errors));
    return null;
  } catch {
    return null;
  }
}

function tokenOf({ trade }: Desk, key: JWK): Promise<string> {
  return issueToken(trade.viewer, key, 24);
}
