import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { createHandler, type Handler } from 'graphql-sse';

/** A request that reached a department. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: { query: string; variables?: Record<string, unknown> };
}

export type Behaviour = (received: Received, response: ServerResponse) => void | Promise<void>;

/** A small department over HTTP that can be stopped, started again at the same address, and made to misbehave. */
export interface TestDepartment {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  readonly received: Received[];
  /** What it does instead of answering; null answers as it should. */
  behaviour: Behaviour | null;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startDepartment(
  name: string,
  sdl: string,
  resolvers: Record<string, unknown>,
): Promise<TestDepartment> {
  const schema = buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers: resolvers as never });
  const streams = createHandler({ schema });
  const answer: Behaviour = async ({ headers, body }, response) => {
    if (headers.accept === 'text/event-stream') return sendStream(response, await streams(streamed(body)));
    const result = await graphql({ schema, source: body.query, variableValues: body.variables ?? {} });
    sendJson(response, result);
  };
  let server = createServer();
  let port = 0;
  const department: TestDepartment = {
    name,
    sdl: LINK + sdl,
    get url() {
      return `http://127.0.0.1:${port}/graphql`;
    },
    received: [],
    behaviour: null,
    async start() {
      const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Received['body'];
        const received = { headers: request.headers, body };
        department.received.push(received);
        await (department.behaviour ?? answer)(received, response);
      };
      server = createServer((request, response) => void serve(request, response));
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      port = (server.address() as AddressInfo).port;
    },
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  await department.start();
  return department;
}

function streamed(body: Received['body']): Parameters<Handler>[0] {
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
  return {
    ...{ method: 'POST', url: '/graphql', body: { ...body }, raw: undefined, context: undefined },
    headers: { get: (name) => headers[name as keyof typeof headers] },
  };
}

async function sendStream(response: ServerResponse, [body, init]: Awaited<ReturnType<Handler>>) {
  response.writeHead(init.status, init.headers);
  if (body === null || typeof body === 'string') return void response.end(body);
  response.once('close', () => void body.return(undefined));
  for await (const text of body) response.write(text);
  response.end();
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, JSON.stringify(value), 'application/json', status);
}

/** Answers with any text. */
export function send(response: ServerResponse, text: string, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type });
  response.end(text);
}

/** What a department imports of federation. */
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@override", "@context", "@fromContext", "@interfaceObject", "@inaccessible", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])\n`;
