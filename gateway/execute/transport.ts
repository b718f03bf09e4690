import type { TransportWatch } from '../observe/observer.ts';
import { createBreaker, type Passage } from './breaker.ts';
import { Cancellation } from './cancellation.ts';
import type { Wire } from './wire.ts';

/** What all fetches of a request share. */
export interface Budget {
  /** When the request must be answered, as `Date.now()` counts. */
  readonly until: number;
  /** Cancelled when its client has left. */
  readonly left: Cancellation;
}

/** One fetch as it goes to a department. */
export interface Envelope {
  /** The JSON request. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** False for mutations: what may have been done is never done again, nor broken off. */
  readonly repeatable: boolean;
  readonly budget: Budget;
}

/** What came of it: a department's answer as it stands, or why there is none, for the log only. */
export type Delivery =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly text: string;
      /** Its Cache-Control header. */
      readonly cacheControl?: string | undefined;
    }
  | {
      readonly kind: 'timeout' | 'unavailable' | 'unreadable';
      readonly reason: string;
      /** True when the department may have received it. */
      readonly sent: boolean;
      /** Known when the department is left alone for a while: when to try again. */
      readonly restMs?: number;
    };

/** How a department is reached. */
export interface TransportOptions {
  /** What carries its fetches; closed with the transport. */
  readonly wire: Wire;
  /** For one fetch from beginning to end, waiting for its turn included, in milliseconds. */
  readonly deadlineMs: number;
  /** Fetches that may be under way or wait for their turn; more are turned away at once. */
  readonly most: number;
  readonly watch: TransportWatch;
}

/** A way to one department. `send` never throws. */
export interface Transport {
  send(envelope: Envelope): Promise<Delivery>;
  /** Another process found that nobody answers there. */
  suspect(): void;
  close(): Promise<void>;
}

/** A connection that the department closed while it was idle: the request was not read. */
const CLOSED_WHILE_IDLE = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
/** What a proxy says when there is nobody behind it. */
const AWAY = new Set([502, 503, 504]);
/** Before a query is sent once more to a department that was not there, give or take half, in milliseconds. */
const RETRY_MS = 60;

/** A way to an address that is none of HTTP. */
export function noTransport(url: string): Transport {
  const reason = `not an HTTP address: ${url}`;
  return {
    send: async () => ({ kind: 'unavailable', reason, sent: false }),
    suspect: () => {},
    close: async () => {},
  };
}

/** Opens the way to a department, which may be down meanwhile. */
export function openTransport(options: TransportOptions): Transport {
  const breaker = createBreaker({
    ...{ failures: 5, restMs: 1_000, longestRestMs: 30_000 },
    ...{ now: Date.now, chance: Math.random, moved: options.watch.breaker },
  });
  let underWay = 0;

  async function send(envelope: Envelope): Promise<Delivery> {
    if (underWay >= options.most)
      return { kind: 'unavailable', reason: `${underWay} fetches under way`, sent: false };
    const passage = breaker.enter();
    if ('restMs' in passage) {
      return {
        kind: 'unavailable',
        reason: 'left alone after failures',
        sent: false,
        restMs: passage.restMs,
      };
    }
    underWay += 1;
    try {
      return await sendInTime(envelope, passage);
    } finally {
      underWay -= 1;
    }
  }

  async function sendInTime(envelope: Envelope, passage: Passage): Promise<Delivery> {
    const { budget, repeatable } = envelope;
    const budgetMs = Math.max(0, budget.until - Date.now());
    const over = new Cancellation();
    const end = (): void => over.cancel();
    const timer = setTimeout(end, Math.min(budgetMs, options.deadlineMs));
    if (repeatable) budget.left.onCancel(end);
    try {
      const delivery = await sendTwice(envelope, over);
      const away = delivery.kind === 'answered' && AWAY.has(delivery.status);
      const itsFault = away || delivery.kind === 'unavailable' || delivery.kind === 'timeout';
      const ours = delivery.kind === 'timeout' && (budget.left.cancelled || budgetMs < options.deadlineMs);
      passage.end(ours ? 'unknown' : itsFault ? 'failed' : 'answered');
      return delivery;
    } finally {
      clearTimeout(timer);
      budget.left.forget(end);
    }
  }

  async function sendTwice(envelope: Envelope, over: Cancellation): Promise<Delivery> {
    for (let mayRepeat = envelope.repeatable; ; mayRepeat = false) {
      if (over.cancelled) return { kind: 'timeout', reason: 'nobody waits for it', sent: false };
      const exchange = options.wire.begin({
        body: envelope.body,
        headers: { ...ownHeaders, ...envelope.headers },
      });
      over.onCancel(() => exchange.breakOff());
      try {
        return await exchange.delivery;
      } catch (fault) {
        const code = codeOf(fault);
        const sent = exchange.begun;
        if (over.cancelled || code === 'UND_ERR_CONNECT_TIMEOUT') {
          return {
            kind: 'timeout',
            reason: `no answer in ${options.deadlineMs} ms, or nobody waits for it`,
            sent,
          };
        }
        const repeats = mayRepeat && (CLOSED_WHILE_IDLE.has(code) || code === 'ECONNREFUSED');
        if (!repeats) return { kind: 'unavailable', reason: `${code} ${(fault as Error).message}`, sent };
        options.watch.repeated();
        if (code === 'ECONNREFUSED') await pause(RETRY_MS * (0.5 + Math.random()), over);
      }
    }
  }

  return { send, suspect: breaker.suspect, close: () => options.wire.close() };
}

const ownHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
};

/** Waits, as long as somebody waits for what comes after. */
function pause(ms: number, over: Cancellation): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    over.onCancel(resolve);
  });
}

function codeOf(fault: unknown): string {
  const code = (fault as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
