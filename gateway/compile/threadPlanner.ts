import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import pLimit from 'p-limit';
import { catalogued } from '../../schema/errors.ts';
import type { Limits } from './limits.ts';
import type { Planner, PlanQuestion, SupergraphParts } from './planner.ts';

/** A planner in a thread of its own: whatever it is at, requests go on. */
export interface ThreadPlanner extends Planner {
  parts(): Promise<SupergraphParts>;
  /** Throws LIMIT_EXCEEDED for what takes too long or too much memory, OVERLOADED when others took too long before it. */
  plan(question: PlanQuestion): Promise<QueryPlan>;
  /** Ends the thread once nothing waits for it any more. */
  retire(): void;
  /** Ends the thread at once; what waits for it is refused. */
  close(): Promise<void>;
}

/** What the thread is asked, one question at a time. */
export type ThreadQuestion = 'parts' | PlanQuestion;

/** What the thread says to that. */
export type ThreadAnswer<Found> = { readonly found: Found } | { readonly fault: unknown };

/** How long an operation may wait for others to be planned, in milliseconds: its request has no longer than twice that. */
const PATIENCE_MS = 10_000;

/**
 * Makes the planner of a supergraph. Its thread starts with the first question, which throws what is wrong with the
 * supergraph. A planning that goes beyond its limits ends the thread, and another takes its place.
 */
export function createThreadPlanner(
  sdl: string,
  { planningMs, planningMb }: Pick<Limits, 'planningMs' | 'planningMb'>,
): ThreadPlanner {
  const inTurn = pLimit(1);
  let thread: Worker | null = null;
  let underWay = new AbortController();
  let isRetired = false;
  let isClosed = false;

  return {
    parts: () => inTurn(() => ask<SupergraphParts>('parts')),
    plan(question) {
      const since = performance.now();
      return inTurn(() => {
        if (performance.now() - since > PATIENCE_MS) throw catalogued('OVERLOADED');
        return ask<QueryPlan>(question);
      });
    },
    retire() {
      isRetired = true;
      void inTurn(end);
    },
    async close() {
      isClosed = true;
      underWay.abort(catalogued('GRAPH_NOT_READY'));
      await end();
    },
  };

  async function ask<Found>(question: ThreadQuestion): Promise<Found> {
    const answer = await exchange<Found>(question);
    if (isRetired && inTurn.pendingCount === 0) await end();
    if ('fault' in answer) throw new Error((answer.fault as Error).message, { cause: answer.fault });
    return answer.found;
  }

  async function exchange<Found>(question: ThreadQuestion): Promise<ThreadAnswer<Found>> {
    const own = (underWay = new AbortController());
    const { signal } = own;
    let timer: NodeJS.Timeout | undefined;
    try {
      const worker = thread ?? (await start(signal));
      if (question !== 'parts') timer = setTimeout(cutOff, planningMs, own, `${planningMs / 1000} s`);
      worker.postMessage(question);
      const [answer] = (await once(worker, 'message', { signal })) as [ThreadAnswer<Found>];
      return answer;
    } catch (fault) {
      await end();
      if (question === 'parts') throw fault;
      // The next one should not have to wait for a thread.
      if (!isRetired && inTurn.pendingCount === 0) void inTurn(() => ask('parts')).catch(() => undefined);
      if (signal.aborted) throw signal.reason;
      throw isOutOfMemory(fault) ? tooMuch('规划内存 memory to plan', `${planningMb} MB`) : fault;
    } finally {
      clearTimeout(timer);
    }
  }

  async function start(signal: AbortSignal): Promise<Worker> {
    if (isClosed) throw catalogued('GRAPH_NOT_READY');
    const worker = new Worker(new URL('./planningThread.js', import.meta.url), {
      ...{ workerData: sdl, env: {}, execArgv: [] },
      resourceLimits: { maxOldGenerationSizeMb: planningMb },
    });
    thread = worker;
    const forget = (): void => {
      if (thread === worker) thread = null;
    };
    // Whoever waits for it is told; an error that nobody listens for would end the process.
    worker.on('error', forget).on('exit', forget);
    await once(worker, 'message', { signal });
    return worker;
  }

  async function end(): Promise<void> {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  }
}

/** An answer that has come while this thread was busy is read first. */
function cutOff(planning: AbortController, limit: string): void {
  setImmediate(() => planning.abort(tooMuch('规划用时 time to plan', limit)));
}

function tooMuch(what: string, limit: string): GraphQLError {
  return catalogued('LIMIT_EXCEEDED', `${what} > ${limit}`);
}

function isOutOfMemory(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
