import { setTimeout as wait } from 'node:timers/promises';
import { catalogued } from '../../schema/errors.ts';
import type { OperationRequest } from '../compile/compile.ts';
import { variablesOf } from '../execute/variables.ts';
import type { Generation } from '../execute/graph.ts';
import type { RequestContext } from '../execute/requestContext.ts';
import type { Observer } from '../observe/observer.ts';
import type { Delivery } from '../execute/transport.ts';
import type { Manner } from '../respond/presentError.ts';
import { respond, respondRefusal, type Answer } from '../respond/respond.ts';
import { createBacklog } from './backlog.ts';
import { callAt } from './callAt.ts';
import { isSameQuestion, isSameStream, type Footing } from './footing.ts';

/** What a subscriber is told: an event's answer, or null for how far it has come; and the id after which it may go on. */
export interface Told {
  readonly answer: Answer | null;
  readonly id: string | null;
}

/** What a subscription tells, in order; whoever calls `return` has left. */
export type Answers = Required<Pick<AsyncIterableIterator<Told>, 'next' | 'return'>> & AsyncIterable<Told>;

/** A subscription that somebody has. */
export interface Subscription {
  readonly answers: Answers;
  /** The generation that it goes by. */
  generation(): Generation;
  /** Goes on by another footing. */
  moveTo(next: Footing): void;
  /** Ends with an error as the last answer; what waits before it is dropped. */
  endWith(fault: unknown): void;
  /** Resolves when it is over. */
  readonly ended: Promise<void>;
}

/** What a subscription needs to know. */
export interface SubscriptionOptions {
  readonly request: OperationRequest;
  readonly context: RequestContext;
  readonly manner: Manner;
  /** How long the rest of the plan may take for one event, in milliseconds. */
  readonly requestMs: number;
  readonly observer: Observer;
  /** Runs something when it is its turn. */
  readonly inTurn: <T>(run: () => Promise<T>) => Promise<T>;
}

/** Room for events that wait for a slow reader, in characters. */
const BACKLOG = 1_000_000;
/** The first pause before a broken stream is opened again and the longest, in milliseconds. Each is up to twice the last. */
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** What waits for its reader: an event or what came in its place, how far the stream has come, or why it is over. */
type Item =
  | { readonly footing: Footing; readonly delivery: Delivery; readonly id: string | null }
  | { readonly reached: string }
  | { readonly fault: unknown };
type Tellable = Exclude<Item, { readonly reached: string }>;

/**
 * Opens a subscription: its department's stream, and for each event the rest of the plan. A stream that breaks is told once
 * and opened again after the last event that came with an id, until the subscriber leaves, the token expires or the
 * department has said its last word.
 */
export function openSubscription(first: Footing, options: SubscriptionOptions): Subscription {
  const { request, context, manner, requestMs, observer, inTurn } = options;
  const { left } = context.budget;
  const backlog = createBacklog<Item>(BACKLOG);
  let footing = first;
  let stream = new AbortController();
  let lastEventId = request.lastEventId ?? null;
  let isOver = false;
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));

  const forgetExpiry = callAt(context.expiresAt, () => endWith(catalogued('UNAUTHENTICATED')));
  left.onCancel(leave);
  listen().catch(endWith);

  const answers: Answers = {
    [Symbol.asyncIterator]: () => answers,
    async next() {
      const item = await backlog.take();
      return item === null ? { done: true, value: undefined } : { done: false, value: await tell(item) };
    },
    async return() {
      leave();
      return { done: true, value: undefined };
    },
  };
  return {
    answers,
    ended,
    generation: () => footing.generation,
    endWith,
    moveTo(next) {
      const before = footing;
      footing = next;
      // One department's ids say nothing to another.
      if (before.source.department !== next.source.department) lastEventId = null;
      if (!isSameStream(before, next)) stream.abort();
    },
  };

  async function listen(): Promise<void> {
    let told = false;
    let breaks = 0;
    while (!isOver) {
      const { signal } = (stream = new AbortController());
      const { source, department } = footing;
      const came = await department.listen(source, variablesOf(source, request.variables), context.viewer, {
        ...{ signal, lastEventId },
        opened: () => void (told = false),
        event: (text, id) => {
          breaks = 0;
          take({ kind: 'answered', status: 200, text }, id);
        },
        reached: (id) => put({ reached: id }, id, id.length),
      });
      // The subscription has ended, or has moved to another stream.
      if (signal.aborted) continue;
      if (came.kind === 'complete') return close();
      if (!told) take(came.delivery, null);
      told = true;
      if (came.kind === 'refused') return close();
      await wait(pauseAfter(breaks), undefined, { signal }).catch(() => {});
      breaks += 1;
    }
  }

  function take(delivery: Delivery, id: string | null): void {
    put({ footing, delivery, id }, id, delivery.kind === 'answered' ? delivery.text.length : 0);
  }

  function put(item: Item, id: string | null, size: number): void {
    lastEventId = id ?? lastEventId;
    if (!backlog.put(item, size)) endWith(catalogued('SUBSCRIPTION_OVERFLOW'));
  }

  async function tell(item: Item): Promise<Told> {
    if ('reached' in item) return { answer: null, id: item.reached };
    const answer = await inTurn(() => answerTo(item));
    return { answer, id: 'id' in item ? item.id : null };
  }

  async function answerTo(item: Tellable): Promise<Answer> {
    const watch = observer.request({});
    const own = {
      ...{ ...context, standing: new Map(), watch },
      budget: { until: Date.now() + requestMs, left },
    };
    const answer = await attempt().catch((fault: unknown) => respondRefusal(fault, own, manner));
    watch.end(answer.outcome);
    return answer;

    async function attempt(): Promise<Answer> {
      if ('fault' in item) throw item.fault;
      // What has waited over a change goes by the new graph too: the old one's departments may be left by now.
      const { generation, ready, source, department } = isSameQuestion(item.footing, footing)
        ? footing
        : item.footing;
      watch.asks(ready);
      watch.enter('execute');
      const event = department.take(source, item.delivery, own.standing);
      const result = await generation.execute(ready, request.variables, own, event);
      watch.enter('respond');
      return respond(result, own, manner);
    }
  }

  function endWith(fault: unknown): void {
    if (isOver) return;
    backlog.clear();
    backlog.put({ fault }, 0);
    close();
  }

  function leave(): void {
    backlog.clear();
    close();
  }

  function close(): void {
    if (isOver) return;
    isOver = true;
    backlog.end();
    stream.abort();
    forgetExpiry();
    left.forget(leave);
    end();
  }
}

function pauseAfter(breaks: number): number {
  return Math.min(PAUSE_MS * 2 ** breaks, LONGEST_PAUSE_MS) * (0.5 + 0.5 * Math.random());
}
