import {
  GraphQLError,
  GraphQLSchema,
  parse,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { CloseCode, makeServer, type Server } from 'graphql-ws';
import { Freshness } from '../execute/cachePolicy.ts';
import type { IncomingMessage } from 'node:http';
import type { AnswerRequest } from '../answer.ts';
import type { Authenticate } from '../authenticate/authenticator.ts';
import { Cancellation } from '../execute/cancellation.ts';
import type { Observer } from '../observe/observer.ts';
import type { Log } from '../options.ts';
import { preferredLanguage } from '../respond/language.ts';
import { presentFault, type Manner } from '../respond/presentError.ts';
import { respondRefusal, type Answer } from '../respond/respond.ts';
import type { Answers } from '../subscribe/subscription.ts';
import type { Load } from './load.ts';
import type { FindQuery } from './persistedQueries.ts';
import { readQuestion } from './readQuestion.ts';

/** Somebody at the other end of a WebSocket. */
export interface Caller {
  readonly request: IncomingMessage;
  /** Queries and mutations that are not answered yet, by what was sent; each is broken off when the caller leaves. */
  readonly questions: Map<unknown, Cancellation>;
  /** Who it is, as it said first of all. */
  authorization?: string | undefined;
  close(code: number, reason: string): void;
  /** Called when a question has been answered. */
  answered(): void;
}

/** What operations by WebSocket go through. */
export interface GraphqlWsOptions {
  readonly authenticate: Authenticate;
  readonly findQuery: FindQuery;
  readonly answer: AnswerRequest;
  /** How long a query or mutation may take, in milliseconds. */
  readonly requestMs: number;
  readonly load: Load;
  readonly observer: Observer;
  readonly open: boolean;
  readonly log: Log;
}

/** The protocol `graphql-transport-ws`: the library keeps its rules, the gateway answers the operations. */
export function createGraphqlWs(options: GraphqlWsOptions): Server<Caller> {
  const { authenticate, findQuery, answer, requestMs, load, observer, open, log } = options;

  return makeServer<{ Authorization?: unknown; authorization?: unknown }, Caller>({
    async onConnect({ connectionParams = {}, extra: caller }) {
      const { Authorization, authorization = Authorization } = connectionParams;
      const given = typeof authorization === 'string' ? authorization : undefined;
      caller.authorization = given ?? caller.request.headers.authorization;
      try {
        await authenticate(caller.authorization);
        return true;
      } catch (fault) {
        if (fault instanceof GraphQLError) caller.close(CloseCode.Unauthorized, 'UNAUTHENTICATED');
        else caller.close(TRY_AGAIN_LATER, presentFault(fault, mannerOf(caller)).message);
        return false;
      }
    },
    async onSubscribe({ extra: caller }, _id, payload) {
      const answered = await answerTo(caller, payload);
      if (!('body' in answered)) return handedOn(results(answered));
      const result = resultOf(answered) as Refused;
      if (answered.status < 400) return handedOn(result);
      return result.errors.map((told) =>
        Object.assign(new GraphQLError(told.message), { toJSON: () => told }),
      );
    },
    execute: ({ contextValue }) => contextValue as Result,
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onComplete({ extra: caller }, _id, payload) {
      forget(caller, payload);
    },
  });

  async function answerTo(caller: Caller, payload: object): Promise<Answer | Answers> {
    const left = new Cancellation();
    const manner = mannerOf(caller);
    const watch = observer.request(caller.request.headers);
    const context = {
      ...{ viewer: null, expiresAt: Infinity, language: manner.language, standing: new Map(), watch },
      budget: { until: Date.now() + requestMs, left },
      ...{ freshness: new Freshness(), anew: false },
    };
    caller.questions.set(payload, left);
    watch.enter('receive');
    const answered = await attempt().catch((fault: unknown) => respondRefusal(fault, context, manner));
    watch.end('body' in answered ? answered.outcome : 'ok');
    if (!('body' in answered) || answered.status >= 400) forget(caller, payload);
    return answered;

    async function attempt(): Promise<Answer | Answers> {
      const done = load.begin();
      try {
        const signedIn = await authenticate(caller.authorization);
        const question = findQuery(readQuestion(payload));
        const request = { ...question, text: JSON.stringify(payload), readOnly: false, streams: true };
        return await answer(request, { ...context, ...signedIn }, 'application/json');
      } finally {
        done();
      }
    }
  }

  function mannerOf({ request }: Caller): Manner {
    return { language: preferredLanguage(request.headers['accept-language']), open, log };
  }
}

type Result = ExecutionResult | AsyncIterable<ExecutionResult>;
type Refused = ExecutionResult & { readonly errors: readonly GraphQLError[] };

/** For somebody whose fault it is not; the client comes back by itself. */
export const TRY_AGAIN_LATER = 1013;

const nothing = parse('{ __typename }');
const noSchema = new GraphQLSchema({});

/** What the library executes is ready: it gets the result by way of the context. */
function handedOn(contextValue: Result): ExecutionArgs {
  return { schema: noSchema, document: nothing, contextValue };
}

/** The library writes messages out of objects. */
function resultOf({ body }: Answer): ExecutionResult {
  return JSON.parse(body.toString('utf8')) as ExecutionResult;
}

function results(
  answers: Answers,
): Required<Pick<AsyncIterableIterator<ExecutionResult>, 'next' | 'return'>> &
  AsyncIterable<ExecutionResult> {
  const iterator = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      for (;;) {
        const { done, value } = await answers.next();
        if (done) return { done, value: undefined };
        if (value.answer) return { value: resultOf(value.answer) };
      }
    },
    return: () => answers.return() as Promise<IteratorResult<ExecutionResult>>,
  };
  return iterator;
}

/** The last message about it is sent after this. */
function forget({ questions, answered }: Caller, payload: unknown): void {
  questions.delete(payload);
  setImmediate(answered);
}
