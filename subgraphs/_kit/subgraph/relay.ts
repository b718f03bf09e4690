import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { sequenceText, sourceOf, type CaseEvent } from '../../../schema/events.ts';
import { OUTBOX_CHANNEL } from '../acts/telling.ts';
import type { OutboxTable } from '../acts/tables.ts';
import type { Database } from '../database.ts';

/** Brings events to a subgraph. Resolves when they are safe there; rejects when they have to be sent again. */
export type Publish = (recipient: string, events: readonly CaseEvent[]) => Promise<void>;

/** A department's relay: brings what one recipient is to be told into the stream, at least once and in order. */
export interface Relay {
  /** Finishes the batch under way and ends. */
  close(): Promise<void>;
}

/** What a relay works with. */
export interface RelayOptions {
  readonly department: string;
  readonly recipient: string;
  readonly outbox: OutboxTable;
  readonly db: Database;
  readonly sql: postgres.Sql;
  readonly publish: Publish;
  /** Told once for each time that the stream or the database could not be reached. */
  readonly onFault: (fault: unknown) => void;
}

const BATCH = 500;
/** How long after a fault the stream is tried again, in milliseconds: at first, and at most. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** How often the outbox is looked at although nothing was announced: what came while nobody listened. */
const LOOK_MS = 5_000;

/**
 * Starts it. Several processes of a department may each have one: only one at a time holds what a recipient is to be told.
 * Acts on one case follow each other in the outbox as they did in the case, because each has held the case's row.
 */
export function startRelay(options: RelayOptions): Relay {
  const { department, recipient, outbox, db, sql: client, publish, onFault } = options;
  let isClosed = false;
  let wake = (): void => undefined;
  let isWoken = true;
  const listening = client.listen(OUTBOX_CHANNEL, rouse).catch(onFault);
  const ended = run();

  return {
    async close() {
      isClosed = true;
      rouse();
      await ended;
      await (await listening)?.unlisten();
    },
  };

  function rouse(): void {
    isWoken = true;
    wake();
  }

  async function run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!isClosed) {
      isWoken = false;
      try {
        if ((await relayed()) === BATCH) continue;
        pause = FIRST_PAUSE_MS;
        await sleep(LOOK_MS);
      } catch (fault) {
        if (pause === FIRST_PAUSE_MS) onFault(fault);
        await sleep(pause, true);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      }
    }
  }

  /** Until so much time has passed; something to tell ends it before, unless it is there already and has to wait. */
  function sleep(milliseconds: number, deaf = false): Promise<void> {
    if (isClosed || (isWoken && !deaf)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        if (deaf && !isClosed) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Brings one batch over; how many there were. What is published and not marked is published again. */
  function relayed(): Promise<number> {
    return db.transaction(async (transaction) => {
      const [held] = await transaction.execute<{ held: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtext('liandong outbox'), hashtext(${recipient})) as held`,
      );
      if (!held?.held) return 0;
      const rows = await transaction
        .select()
        .from(outbox)
        .where(and(eq(outbox.recipient, recipient), isNull(outbox.relayedAt)))
        .orderBy(asc(outbox.seq))
        .limit(BATCH);
      if (rows.length === 0) return 0;
      await publish(
        recipient,
        rows.map((row) => eventOf(department, row)),
      );
      await transaction
        .update(outbox)
        .set({ relayedAt: sql`now()` })
        .where(
          inArray(
            outbox.seq,
            rows.map(({ seq }) => seq),
          ),
        );
      return rows.length;
    });
  }
}

/** A row of an outbox as an event. */
export function eventOf(department: string, row: OutboxTable['$inferSelect']): CaseEvent {
  const { id, type, subject, sequence, time, data } = row;
  return {
    specversion: '1.0',
    id,
    source: sourceOf(department),
    type,
    subject,
    sequence: sequenceText(sequence),
    time: time.toISOString(),
    datacontenttype: 'application/json',
    data,
  };
}
