import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { catalogued } from '../../schema/errors.ts';
import type { AnswerRequest, GraphRequest } from '../answer.ts';
import type { Authenticate } from '../authenticate/authenticator.ts';
import { Cancellation } from '../execute/cancellation.ts';
import { Freshness } from '../execute/cachePolicy.ts';
import { preferredLanguage } from '../respond/language.ts';
import { entityTag, matches } from '../respond/entityTag.ts';
import type { Observer, RequestWatch } from '../observe/observer.ts';
import { codeOfFault, headersOf } from '../respond/refuse.ts';
import { acceptedType, graphTypes, planTypes, type Offer } from './mediaType.ts';
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
  /** How many there may be at a time. */
  readonly requests: number;
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

/** Serves the graph under `/graphql`, as the GraphQL over HTTP specification says, and plans under `/graphql/plan`. */
export function serveGraph(app: FastifyInstance, options: RouteOptions): void {
  const { authenticate, findQuery } = options;
  // Bodies are read as text: the same text is the same request.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  const parseJson = app.getDefaultJsonParser('error', 'error');

  let underWay = 0;
  app.addHook('onResponse', async () => void (underWay -= 1));
  app.addHook('onRequest', async () => void (underWay += 1));
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
    if (underWay > options.requests) throw catalogued('OVERLOADED');
    const { headers } = request;
    const accepted = acceptedType(headers.accept, endpoint.offer);
    if (!accepted) throw catalogued('NOT_ACCEPTABLE');
    const left = new Cancellation();
    reply.raw.once('close', () => reply.raw.writableFinished || left.cancel());
    const budget = { until: Date.now() + options.requestMs, left };
    const viewer = await authenticate(headers.authorization);
    const context = {
      viewer,
      language: preferredLanguage(headers['accept-language']),
      standing: new Map(),
      budget,
      watch,
      freshness: new Freshness(),
      anew: /\b(no-cache|no-store|max-age=0)\b/i.test(headers['cache-control'] ?? ''),
    };
    const answer = await endpoint.answer(read(request), context, accepted.type);
    const { status, body, type = accepted.type, caching = notKept } = answer;
    if (status === 405) reply.header('allow', 'POST');
    reply.headers({ ...headersOf(status), ...caching, vary: VARY });
    const tag = request.method === 'GET' && status === 200 ? entityTag(body, type) : null;
    if (tag !== null) reply.header('etag', tag);
    if (tag !== null && matches(tag, headers['if-none-match'])) reply.code(304).send();
    else
      reply
        .code(status === 400 && accepted.always200 ? 200 : status)
        .header('content-type', `${type}; charset=utf-8`)
        .send(body);
    watch.end(answer.outcome);
    return reply;
  }

  function read(request: FastifyRequest): GraphRequest {
    if (request.method === 'GET') {
      const text = request.url.slice(request.url.indexOf('?') + 1);
      return { ...findQuery(readAddress(new URLSearchParams(text))), text, readOnly: true };
    }
    const text = (request.body as string | undefined) ?? '';
    return { ...findQuery(readQuestion(parsed(request, text))), text, readOnly: false };
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
