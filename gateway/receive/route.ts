import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { catalogued } from '../../schema/errors.ts';
import type { AnswerRequest, GraphRequest } from '../answer.ts';
import type { Authenticate } from '../authenticate/authenticator.ts';
import { Cancellation } from '../execute/cancellation.ts';
import { Freshness } from '../execute/cachePolicy.ts';
import { isEventId } from '../execute/eventReader.ts';
import { preferredLanguage } from '../respond/language.ts';
import { entityTag, matches } from '../respond/entityTag.ts';
import type { Observer, RequestWatch } from '../observe/observer.ts';
import { codeOfFault, headersOf } from '../respond/refuse.ts';
import type { Answers } from '../subscribe/subscription.ts';
import { only, sendEvents } from './events.ts';
import type { Load } from './load.ts';
import { acceptedType, graphTypes, planTypes, type Offer } from './mediaType.ts';
import { createParts, partsHeaders } from './parts.ts';
import type { FindQuery } from './persistedQueries.ts';
import { readAddress, readQuestion } from './readQuestion.ts';

/** What requests for the graph go through. */
export interface RouteOptions {
  readonly authenticate: Authenticate;
  readonly findQuery: FindQuery;
  readonly answer: AnswerRequest;
  /** Answers with the plan alone. */
  readonly explain: AnswerRequest;
  /** How long one may take, in milliseconds. */
  readonly requestMs: number;
  readonly load: Load;
  readonly observer: Observer;
}

/** The headers of a request that decide what it is answered. */
const VARY = 'accept, accept-language, authorization';
const notKept = { 'cache-control': 'no-store' };

/** What answers the requests to one address, and the media types that it may answer in. */
interface Endpoint {
  readonly answer: AnswerRequest;
  readonly offer: Offer;
}

/**
 * Serves the graph under `/graphql`, as the GraphQL over HTTP specification says, and plans under `/graphql/plan`. A client
 * that takes server-sent events gets them if it prefers them or subscribes.
 */
export function serveGraph(app: FastifyInstance, options: RouteOptions): void {
  const { authenticate, findQuery, load } = options;
  // Bodies are read as text: the same text is the same request.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  const parseJson = app.getDefaultJsonParser('error', 'error');

  // A stream that ends before it is complete is one that the client opens again.
  const streams = new Set<ServerResponse>();
  app.addHook('preClose', async () => {
    for (const response of streams) response.end();
  });
  serve('/graphql', { answer: options.answer, offer: graphTypes });
  serve('/graphql/plan', { answer: options.explain, offer: planTypes });

  function serve(url: string, endpoint: Endpoint): void {
    app.route({
      ...{ method: ['GET', 'POST'], url, exposeHeadRoute: false },
      handler: (request, reply) => life(endpoint, request, reply),
    });
  }

  async function life(
    endpoint: Endpoint,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const watch = options.observer.request(request.headers);
    try {
      return await stages(endpoint, request, reply, watch);
    } catch (fault) {
      watch.end(codeOfFault(fault));
      throw fault;
    }
  }

  async function stages(
    endpoint: Endpoint,
    request: FastifyRequest,
    reply: FastifyReply,
    watch: RequestWatch,
  ): Promise<FastifyReply> {
    watch.enter('receive');
    const done = load.begin();
    const left = new Cancellation();
    reply.raw.once('close', () => {
      done();
      if (!reply.raw.writableFinished) left.cancel();
    });
    const { headers } = request;
    const accepted = acceptedType(headers.accept, endpoint.offer);
    if (!accepted) throw catalogued('NOT_ACCEPTABLE');
    const budget = { until: Date.now() + options.requestMs, left };
    const signedIn = await authenticate(headers.authorization);
    const context = {
      ...signedIn,
      language: preferredLanguage(headers['accept-language']),
      standing: new Map(),
      budget,
      watch,
      freshness: new Freshness(),
      anew: /\b(no-cache|no-store|max-age=0)\b/i.test(headers['cache-control'] ?? ''),
    };
    const prefersEvents = accepted.type === 'text/event-stream';
    const takes = { streams: accepted.events, takesParts: accepted.parts && !prefersEvents };
    const answered = await endpoint.answer(read(request, takes), context, accepted.type);
    if (!('body' in answered)) {
      // From here on it is a subscription and no request any more.
      done();
      watch.end('ok');
      return stream(reply, answered);
    }
    if (answered.rest) {
      const parts = createParts(answered);
      const end = (): void => watch.end(parts.outcome());
      // The client may have left before there was anything.
      if (reply.raw.closed) end();
      else reply.raw.once('close', end);
      return reply.headers({ ...partsHeaders, ...notKept, vary: VARY }).send(parts.body);
    }
    const { status, body, outcome, type = accepted.type, caching = notKept } = answered;
    if (prefersEvents && status < 500) {
      watch.end(outcome);
      return stream(reply, only(answered));
    }
    if (status === 405) reply.header('allow', 'POST');
    reply.headers({ ...headersOf(status), ...caching, vary: VARY });
    const tag = request.method === 'GET' && status === 200 ? entityTag(body, type) : null;
    if (tag !== null) reply.header('etag', tag);
    if (tag !== null && matches(tag, headers['if-none-match'])) reply.code(304).send();
    else
      reply
        .code(status === 400 && accepted.always200 ? 200 : status)
        .header('content-type', `${prefersEvents ? 'application/json' : type}; charset=utf-8`)
        .send(body);
    watch.end(outcome);
    return reply;
  }

  async function stream(reply: FastifyReply, answers: Answers): Promise<FastifyReply> {
    reply.hijack();
    streams.add(reply.raw);
    await sendEvents(reply.raw, answers);
    streams.delete(reply.raw);
    return reply;
  }

  function read(
    request: FastifyRequest,
    takes: Required<Pick<GraphRequest, 'streams' | 'takesParts'>>,
  ): GraphRequest {
    const lastEventId = readEventId(request);
    if (request.method === 'GET') {
      const text = request.url.slice(request.url.indexOf('?') + 1);
      const question = findQuery(readAddress(new URLSearchParams(text)));
      return { ...question, text, readOnly: true, lastEventId, ...takes };
    }
    const text = (request.body as string | undefined) ?? '';
    const question = findQuery(readQuestion(parsed(request, text)));
    return { ...question, text, readOnly: false, lastEventId, ...takes };
  }

  function parsed(request: FastifyRequest, text: string): unknown {
    let value: unknown;
    void parseJson(request, text, (fault, body) => {
      if (fault) throw fault;
      value = body;
    });
    return value;
  }
}

/** The id with which a client comes back to its subscription. */
function readEventId({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  if (id === undefined || id === '') return undefined;
  if (typeof id !== 'string' || !isEventId(id)) throw catalogued('BAD_REQUEST', 'Last-Event-ID');
  return id;
}
