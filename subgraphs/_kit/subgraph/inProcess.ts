import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import parse from 'secure-json-parse';
import type { InProcessAnswer, InProcessRequest } from '../../../schema/inProcess.ts';

/** A department's door for whoever is in the same process. */
export interface InProcessDoor {
  /** Answers what a POST of the same body and headers gets. */
  ask(request: InProcessRequest): Promise<InProcessAnswer>;
  /** Resolves when all that was asked is answered. */
  idle(): Promise<void>;
}

/** What is behind the door: the same as behind the department's route. */
export interface InProcessOptions<Context extends BaseContext> {
  readonly server: ApolloServer<Context>;
  /** Refuses what the gateway has not signed. */
  readonly context: (headers: Readonly<Record<string, unknown>>) => Promise<Context>;
  /** Largest request, in bytes. */
  readonly bodyBytes: number;
  /** What the route answers when it cannot take a request. */
  readonly answerFault: (fault: unknown) => InProcessAnswer;
}

/**
 * Opens the door. It leads to Apollo Server by the steps of the route; Fastify's `inject` would invent a request and a
 * response of Node.js for each call, which costs as much as a socket.
 */
export function openInProcess<Context extends BaseContext>(
  options: InProcessOptions<Context>,
): InProcessDoor {
  const { server, context, bodyBytes, answerFault } = options;
  const underWay = new Set<Promise<InProcessAnswer>>();

  async function answer({ body, headers }: InProcessRequest): Promise<InProcessAnswer> {
    const question = read(body);
    if (question === null) return answerFault({ statusCode: 400 });
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', search: '', headers: headersOf(headers), body: question.value },
      context: () => context(headers),
    });
    // Only those get an answer in parts who accept it, and the gateway does not.
    if (response.body.kind !== 'complete') throw new Error('an answer in parts');
    const cacheControl = response.headers.get('cache-control');
    return { status: response.status ?? 200, text: response.body.string, cacheControl };
  }

  /** Null for what Fastify refuses too: more than is read, no JSON, or keys that reach for a prototype. */
  function read(body: string): { readonly value: unknown } | null {
    if (Buffer.byteLength(body) > bodyBytes) return null;
    try {
      return { value: parse(body) as unknown };
    } catch {
      return null;
    }
  }

  return {
    ask(request) {
      const answered = answer(request).catch(answerFault);
      underWay.add(answered);
      return answered.finally(() => underWay.delete(answered));
    },
    async idle() {
      await Promise.all(underWay);
    },
  };
}

function headersOf(headers: InProcessRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return map;
}
