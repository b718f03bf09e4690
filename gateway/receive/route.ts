import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { catalogued } from '../../schema/errors.ts';
import type { AnswerRequest, GraphRequest } from '../answer.ts';
import type { Authenticate } from '../authenticate/authenticator.ts';
import { Cancellation } from '../execute/cancellation.ts';
import { preferredLanguage } from '../respond/language.ts';
import type { Observer, RequestWatch } from '../observe/observer.ts';
import { codeOfFault, headersOf } from '../respond/refuse.ts';
import { acceptedType } from './mediaType.ts';
import type { FindQuery } from './persistedQueries.ts';
import { readAddress, readQuestion } from './readQuestion.ts';

/** What requests for the graph go through. */
export interface RouteOptions {
  readonly authenticate: Authenticate;
  readonly findQuery: FindQuery;
  readonly answer: AnswerRequest;
  /** How long one may take, in milliseconds. */
  readonly requestMs: number;
  /** How many there may be at a time. */
  readonly requests: number;
  readonly observer: Observer;
}

/** Serves the graph under `/graphql`, as the GraphQL over HTTP specification says. */
export function serveGraph(app: FastifyInstance, options: RouteOptions): void {
  const { authenticate, findQuery, answer } = options;
  // Bodies are read as text: the same text is the same request.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  const parseJson = app.getDefaultJsonParser('error', 'error');

  let underWay = 0;
  app.addHook('onResponse', async () => void (underWay -= 1));
  app.addHook('onRequest', async () => void (underWay += 1));
  app.route({ method: ['GET', 'POST'], url: '/graphql', exposeHeadRoute: false, handler: life });

  async function life(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const watch = options.observer.request(request.headers);
    try {
      return await stages(request, reply, watch);
    } catch (fault) {
      watch.end(codeOfFault(fault));
      throw fault;
    }
  }

  async function stages(
    request: FastifyRequest,
    reply: FastifyReply,
    watch: RequestWatch,
  ): Promise<FastifyReply> {
    watch.enter('receive');
    if (underWay > options.requests) throw catalogued('OVERLOADED');
    const { headers } = request;
    const accepted = acceptedType(headers.accept);
    if (!accepted) throw catalogued('NOT_ACCEPTABLE');
    const left = new Cancellation();
    reply.raw.once('close', () => reply.raw.writableFinished || left.cancel());
    const budget = { until: Date.now() + options.requestMs, left };
    const viewer = await authenticate(headers.authorization);
    const { status, body, outcome } = await answer(read(request), {
      viewer,
      language: preferredLanguage(headers['accept-language']),
      standing: new Map(),
      budget,
      watch,
    });
    if (status === 405) reply.header('allow', 'POST');
    reply
      .code(status === 400 && accepted.always200 ? 200 : status)
      .headers(headersOf(status))
      .header('content-type', `${accepted.type}; charset=utf-8`)
      .header('cache-control', 'no-store')
      .send(body);
    watch.end(outcome);
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
