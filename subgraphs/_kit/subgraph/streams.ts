import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { catalogued, errorCatalogue, type ErrorCode } from '../../../schema/errors.ts';
import { subscriptionReader, type SubscriptionRequest } from './readSubscription.ts';
import type { Beginning, StreamEvent } from './subscription.ts';

/** What a department's streams work with. */
export interface StreamOptions {
  readonly schema: GraphQLSchema;
  /** Makes what makes the context of each event; refuses what the gateway has not signed. */
  readonly contexts: (headers: FastifyRequest['headers']) => Promise<() => object>;
  /** How an error leaves the department. */
  readonly formatError: (formatted: GraphQLFormattedError, fault: unknown) => GraphQLFormattedError;
  /** Told why a stream broke. */
  readonly onFault: (fault: unknown) => void;
}

/** The subscriptions that a department serves. */
export interface Streams {
  /** Answers a request for server-sent events. */
  serve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  /** Ends them in a way that lets the gateway come back. */
  end(): void;
}

type Source = AsyncIterable<StreamEvent<unknown>>;

/** How often a stream says that it is there, in milliseconds. Who takes nothing in between twice is left. */
const HEARTBEAT_MS = 30_000;
const COMMENT = ':\n\n';

/** True for a request that wants its answers as server-sent events. */
export function wantsEvents({ headers }: FastifyRequest): boolean {
  return headers.accept === 'text/event-stream';
}

/**
 * Makes what serves a department's subscriptions: `graphql-sse`, a connection for each. What a subscription tells is read
 * from its source only when the last of it has been taken, each event with its id and with a context of its own.
 */
export function createStreams({ schema, contexts, formatError, onFault }: StreamOptions): Streams {
  const read = subscriptionReader(schema);
  const open = new Set<ServerResponse>();

  return {
    async serve({ body, headers }, reply) {
      const opened = await attempt().catch((fault: unknown) => ({ errors: [errorOf(fault)] }));
      if (!('source' in opened)) return refuse(reply, opened);
      reply.hijack();
      await send(reply.raw, opened.source, opened.answer);
      return reply;

      async function attempt() {
        const context = await contexts(headers);
        const request = read(body);
        const id = headers['last-event-id'];
        const rootValue: Beginning = { lastEventId: typeof id === 'string' ? id : null };
        const source = await createSourceEventStream({ ...argsOf(request, context()), rootValue });
        if (!(Symbol.asyncIterator in source)) return source;
        const answer = async (event: StreamEvent<unknown>): Promise<ExecutionResult> =>
          execute({ ...argsOf(request, context()), rootValue: event });
        return { source: source as Source, answer };
      }
    },
    end() {
      for (const response of open) response.end();
    },
  };

  function argsOf({ document, operationName, variables }: SubscriptionRequest, contextValue: object) {
    return { schema, document, operationName, variableValues: variables, contextValue };
  }

  function told({ data, errors }: ExecutionResult): Omit<ExecutionResult, 'errors'> {
    const formatted = errors?.map((error) => formatError(error.toJSON(), error));
    return { ...(formatted ? { errors: formatted } : {}), ...(data === undefined ? {} : { data }) };
  }

  /** A refusal as any other answer of the department. */
  function refuse(reply: FastifyReply, { errors = [] }: ExecutionResult): FastifyReply {
    // What GraphQL itself says without a place are the variables.
    const coded = errors.map((error) =>
      error.path || error.extensions['code'] ? error : catalogued('BAD_USER_INPUT', error.message),
    );
    const answer = told({ errors: coded }) as { errors: { extensions: { code: ErrorCode } }[] };
    const status = Math.max(...answer.errors.map(({ extensions }) => errorCatalogue[extensions.code].status));
    return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(answer));
  }

  async function send(
    response: ServerResponse,
    source: Source,
    answer: (event: StreamEvent<unknown>) => Promise<ExecutionResult>,
  ): Promise<void> {
    const events = source[Symbol.asyncIterator]();
    const closed = new AbortController();
    const leave = (): void => {
      closed.abort();
      void events.return?.();
    };
    // Whoever has left while it was opened is not waited for.
    if (response.closed) return leave();
    response.once('close', leave);
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write(COMMENT);
    open.add(response);
    const stop = beat(response);
    try {
      for (;;) {
        const { done, value } = await events.next();
        if (response.writableEnded || closed.signal.aborted) return;
        if (done) return void response.end('event: complete\ndata:\n\n');
        const event = value as StreamEvent<unknown>;
        const text = event.value === undefined ? '' : next(told(await answer(event)));
        if (response.writableEnded) return;
        const isTaken = response.write(`id: ${event.id}\n${text}\n`);
        if (!isTaken) await once(response, 'drain', { signal: closed.signal });
      }
    } catch (fault) {
      if (closed.signal.aborted) return;
      onFault(fault);
      response.end();
    } finally {
      stop();
      void events.return?.();
      open.delete(response);
    }
  }
}

function next(answer: object): string {
  return `event: next\ndata: ${JSON.stringify(answer)}\n`;
}

/** Says now and then that the stream is there, and leaves who takes nothing; returns what ends it. */
function beat(response: ServerResponse): () => void {
  let wasFull = false;
  const timer = setInterval(() => {
    const isFull = response.writableNeedDrain;
    if (isFull && wasFull) response.destroy();
    else if (!isFull && !response.writableEnded) response.write(COMMENT);
    wasFull = isFull;
  }, HEARTBEAT_MS);
  return () => clearInterval(timer);
}

function errorOf(fault: unknown): GraphQLError {
  if (fault instanceof GraphQLError) return fault;
  return new GraphQLError('', { originalError: fault instanceof Error ? fault : new Error(String(fault)) });
}
