import { VIEWER_HEADER, type Viewer } from '../../schema/viewer.ts';
import type { SignFor } from '../authenticate/signer.ts';
import type { FetchShape } from '../compile/fetchShape.ts';
import type { Fetch } from '../compile/plan.ts';
import type { Log } from '../options.ts';
import type { EventStreams, Listener } from './eventStream.ts';
import type { FetchAnswer, Path } from './fetchAnswer.ts';
import { judgeAnswer, type DepartmentError, type Judgement } from './judgeAnswer.ts';
import { readCachePolicy } from './cachePolicy.ts';
import type { FetchCache, Kept } from './fetchCache.ts';
import type { RequestContext } from './requestContext.ts';
import { noteAsOf, noteState, stateOf, worstState, type DepartmentState, type Standing } from './standing.ts';
import type { Delivery, Transport } from './transport.ts';

/** A department as a plan asks it. */
export interface Department {
  /**
   * Sends a fetch; `variables` is JSON, `entities` how many are asked for, if any. Never throws: whatever goes wrong
   * becomes errors with a code and a path, so that it costs this department's fields and no others.
   */
  ask(
    fetch: Fetch,
    variables: string,
    entities: number | null,
    context: RequestContext,
  ): Promise<FetchAnswer<DepartmentError>>;
  /** Where its streams are opened. */
  readonly url: string;
  /** Opens the stream of a subscription for a viewer, after an event if there is one; resolves when it has ended. Never throws. */
  listen(
    source: Fetch,
    variables: string,
    viewer: Viewer | null,
    listener: Listener & { readonly signal: AbortSignal; readonly lastEventId: string | null },
  ): Promise<StreamEnd>;
  /** Judges an event of a stream, or what came instead of one. */
  take(source: Fetch, delivery: Delivery, standing: Standing): FetchAnswer<DepartmentError>;
}

/** How a stream ended: as the department wished, with an answer that is its last word, or broken off. */
export type StreamEnd =
  { readonly kind: 'complete' } | { readonly kind: 'refused' | 'broken'; readonly delivery: Delivery };

/** What a department is to the gateway. */
export interface DepartmentOptions {
  readonly name: string;
  readonly transport: Transport;
  readonly streams: EventStreams;
  readonly cache: FetchCache;
  /** Null when the gateway is open: then no viewer is handed on. */
  readonly signFor: SignFor | null;
  readonly log: Log;
}

/** Errors of one answer that are logged. */
const LOGGED_ERRORS = 10;
/** Of each of them, characters of the department's words. */
const LOGGED_CHARACTERS = 2_000;

/** Makes a department of a supergraph. */
export function createDepartment(options: DepartmentOptions): Department {
  const { name, transport, streams, cache, signFor, log } = options;
  let lastFailure: string | null = null;
  /** When it last did something: what it said before may no longer be so. */
  let actedAt = 0;

  return {
    url: streams.url,
    async ask(fetch, variables, entities, { viewer, standing, budget, watch, freshness, anew }) {
      const { shape } = fetch;
      const question = { department: name, operation: fetch.operation, variables, viewer };
      const reread = ({ text }: Kept): Judgement =>
        judgeAnswer({ kind: 'answered', status: 200, text }, shape, entities);
      const askedAt = Date.now();
      const kept = shape.kind === 'query' ? cache.find(question) : undefined;
      const age = kept ? Math.floor((askedAt - kept.givenAt) / 1000) : 0;
      if (kept && !anew && age < kept.policy.maxAge && kept.givenAt > actedAt) {
        freshness.note(kept.policy, age);
        watch.cached(fetch);
        noteState(standing, name, 'ok');
        return placed(reread(kept), shape);
      }
      const watched = watch.fetch(fetch, entities);
      let judgement: Judgement;
      let delivery: Delivery | undefined;
      let retryAfter: number | undefined;
      try {
        delivery = await transport.send({
          body: `${fetch.head}${variables}}`,
          headers: { ...headersFor(viewer), ...watched.headers },
          repeatable: shape.kind === 'query',
          budget,
        });
        if ('restMs' in delivery) retryAfter = Math.ceil(delivery.restMs / 1000);
        judgement = judgeAnswer(delivery, shape, entities);
      } catch (fault) {
        const reason = `gateway fault: ${String(fault)}`;
        judgement = { whole: true, error: { code: 'DEPARTMENT_ERROR', reason } };
      }
      const { state, answer } = judged(judgement, shape, standing, retryAfter);
      const abandoned = state === 'timeout' && budget.left.cancelled;
      watched.end(retryAfter !== undefined ? 'rested' : abandoned ? 'abandoned' : state);
      if (shape.kind === 'mutation') actedAt = Date.now();
      const policy =
        answer.errors.length === 0 && shape.kind === 'query' && delivery?.kind === 'answered'
          ? readCachePolicy(delivery.cacheControl)
          : null;
      freshness.note(policy);
      if (policy && delivery?.kind === 'answered')
        cache.keep(question, { text: delivery.text, policy, givenAt: askedAt });
      if (!kept || !judgement.whole || judgement.error.code === 'DEPARTMENT_DENIED') return answer;
      noteAsOf(standing, name, kept.givenAt);
      return placed(reread(kept), shape);
    },
    async listen({ head, shape }, variables, viewer, { signal, lastEventId, ...listener }) {
      const resumed = lastEventId === null ? {} : { 'last-event-id': lastEventId };
      const headers = { ...headersFor(viewer), ...resumed };
      const delivery = await streams.listen({ body: `${head}${variables}}`, headers, signal }, listener);
      if (delivery === null) return { kind: 'complete' };
      const judgement = judgeAnswer(delivery, shape, null);
      const isFinal = judgement.whole
        ? judgement.error.code === 'DEPARTMENT_DENIED'
        : judgement.errors.every(({ code }) => stateOf(code) !== 'unavailable');
      return { kind: isFinal ? 'refused' : 'broken', delivery };
    },
    take: ({ shape }, delivery, standing) =>
      judged(judgeAnswer(delivery, shape, null), shape, standing).answer,
  };

  function headersFor(viewer: Viewer | null): Record<string, string> {
    return signFor && viewer ? { [VIEWER_HEADER]: signFor(viewer, name) } : {};
  }

  function judged(
    judgement: Judgement,
    shape: FetchShape,
    standing: Standing,
    retryAfter?: number,
  ): { state: DepartmentState; answer: FetchAnswer<DepartmentError> } {
    const errors = judgement.whole ? [judgement.error] : judgement.errors;
    const state = worstState(errors.map(({ code }) => stateOf(code)));
    noteState(standing, name, state, retryAfter);
    report(judgement);
    return { state, answer: placed(judgement, shape) };
  }

  /** Logs when a department begins to fail or answers again, and every fault it tells of that the client is not told. */
  function report(judgement: Judgement): void {
    const failure = judgement.whole ? judgement.error : null;
    if (failure && failure.code !== lastFailure) {
      log.warn(
        { department: name, code: failure.code, reason: failure.reason },
        '部门系统异常 department fails',
      );
    } else if (!failure && lastFailure) {
      log.info({ department: name }, '部门系统已恢复 department answers again');
    }
    lastFailure = failure?.code ?? null;
    const faults = judgement.whole ? [] : judgement.errors.filter(({ code }) => stateOf(code) !== 'ok');
    for (const { code, said, message, reason, path } of faults.slice(0, LOGGED_ERRORS)) {
      log.warn(
        {
          ...{ department: name, code, reason, path, errors: faults.length },
          ...{ said: said?.slice(0, LOGGED_CHARACTERS), message: message?.slice(0, LOGGED_CHARACTERS) },
        },
        '部门答复含错误 department answered errors',
      );
    }
  }
}

/** What a judgement gives to merge, and its errors where they belong. */
function placed(judgement: Judgement, shape: FetchShape): FetchAnswer<DepartmentError> {
  const errors = judgement.whole ? [judgement.error] : judgement.errors;
  return {
    data: judgement.whole ? null : judgement.data,
    alike: judgement.whole ? [] : (judgement.alike ?? []),
    errors: errors.flatMap((fault) =>
      pathsOf(fault, judgement.whole, shape).map((path) => ({ fault, path })),
    ),
  };
}

/**
 * Where an error belongs, in the terms of the fetch. A fetch of entities that fails as a whole has one error, at the
 * place it hangs on (the empty path); a fetch at the root has one for each field that it should have answered.
 */
function pathsOf(error: DepartmentError, whole: boolean, shape: FetchShape): (Path | null)[] {
  if (shape.fields.has('_entities'))
    return [error.path && typeof error.path[1] === 'number' ? error.path : []];
  if (error.path) return [error.path];
  const fields = [...shape.fields.keys()].filter((key) => key !== '__typename').map((key) => [key]);
  if (whole && fields.length > 0) return fields;
  return [(fields.length === 1 && fields[0]) || null];
}
