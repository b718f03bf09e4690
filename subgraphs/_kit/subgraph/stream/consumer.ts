import {
  AckPolicy,
  DeliverPolicy,
  JetStreamApiCodes,
  type JetStreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { StreamConnection } from './connection.ts';
import { isApiFault, STREAM } from './ensureStream.ts';

/** Takes what is in the stream for one department; several processes of it share the work. */
export interface StreamConsumer {
  /** Finishes the batch under way and ends; what waits is left to the next process. */
  close(): Promise<void>;
}

/** What a consumer works with. */
export interface ConsumerOptions {
  readonly department: string;
  /** Resolves when the events are kept; rejects when they have to come again. */
  readonly take: (events: readonly unknown[]) => Promise<void>;
  /** Told once for each time that events could not be fetched or kept. */
  readonly onFault: (fault: unknown) => void;
}

/** How many events a process has in hand, and keeps at once: the rest waits in the stream. */
const BATCH = 500;
/** After how many milliseconds without a word a process is taken for dead and its events go to another. */
const SILENCE_MS = 15_000;
/** How many milliseconds after a fault it is tried again: at first, and at most. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** Starts it. What comes out of order after a fault does no harm: an event tells how a case stands. */
export function startConsumer(connection: StreamConnection, options: ConsumerOptions): StreamConsumer {
  const { department, take, onFault } = options;
  let isClosed = false;
  /** Ends what it waits for at the moment. */
  let end = (): void => undefined;
  let isFaulty = false;
  const ended = run();

  return {
    async close() {
      isClosed = true;
      end();
      await ended;
    },
  };

  async function run(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !isClosed; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        const manager = await connection.reach();
        await ensureDurable(manager, department);
        pause = FIRST_PAUSE_MS;
        await attend(manager);
      } catch (fault) {
        report(connection.doubt(fault));
        await sleep(pause);
      }
    }
  }

  /** Takes events until it is closed; rejects when the stream or our place in it is gone. */
  async function attend(manager: JetStreamManager): Promise<void> {
    const consumer = await manager.jetstream().consumers.get(STREAM, department);
    while (!isClosed) {
      const messages = await consumer.fetch({ max_messages: BATCH });
      end = () => void messages.close();
      if (isClosed) end();
      await takeAll(messages);
    }
  }

  /** Takes messages as they come, and together those that came meanwhile. */
  async function takeAll(messages: AsyncIterable<JsMsg>): Promise<void> {
    const waiting: JsMsg[] = [];
    let working: Promise<void> | null = null;
    const work = async (): Promise<void> => {
      // What comes again is taken alone: an event that can never be kept holds up no other.
      while (waiting.length > 0 && !isClosed)
        await takeBatch(waiting.splice(0, waiting[0]?.redelivered ? 1 : BATCH));
      working = null;
    };
    try {
      for await (const message of messages) {
        waiting.push(message);
        working ??= work();
      }
    } finally {
      await working;
      for (const message of waiting) message.nak();
    }
  }

  async function takeBatch(messages: readonly JsMsg[]): Promise<void> {
    try {
      await take(messages.map(eventIn));
      for (const message of messages) message.ack();
      isFaulty = false;
    } catch (fault) {
      report(fault);
      for (const message of messages) message.nak(pauseAfter(message.info.deliveryCount));
    }
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      end = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isClosed) end();
    });
  }

  function report(fault: unknown): void {
    if (!isFaulty && !isClosed) onFault(fault);
    isFaulty = true;
  }
}

/** Our place in the stream, made if it is not there. It outlives every process. */
async function ensureDurable(manager: JetStreamManager, department: string): Promise<void> {
  try {
    await manager.consumers.info(STREAM, department);
  } catch (fault) {
    if (!isApiFault(fault, JetStreamApiCodes.ConsumerNotFound)) throw fault;
    await manager.consumers.add(STREAM, {
      durable_name: department,
      filter_subject: `${STREAM}.${department}.>`,
      deliver_policy: DeliverPolicy.All,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(SILENCE_MS),
      // What waits to come again counts too, and must not keep out the rest.
      max_ack_pending: 4 * BATCH,
    });
  }
}

/** What a message holds; its text when that is no JSON, which is then no event. */
function eventIn(message: JsMsg): unknown {
  try {
    return message.json();
  } catch {
    return message.string();
  }
}

/** How many milliseconds to wait after so many attempts. */
function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}
