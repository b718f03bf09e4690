import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { subgraphSdl } from '../../../schema/roster.ts';
import { resolvers } from './resolvers.ts';
import { heavySubgraphs, sdlOf, type HeavySubgraph } from './world.ts';

/** The subgraphs of the heavy workload, answering. */
export interface HeavySubgraphs {
  /** Addresses by name. */
  readonly urls: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Starts the heavy workload's subgraphs on free ports. What is asked for the first time is executed; from then on the same
 * body gets the same bytes, so that the subgraphs cost next to nothing beside a gateway.
 */
export async function serveHeavySubgraphs(): Promise<HeavySubgraphs> {
  const servers = new Map<HeavySubgraph, Server>();
  for (const name of heavySubgraphs) {
    const server = serve(name).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.set(name, server);
  }
  const urls = Object.fromEntries(
    [...servers].map(([name, server]) => [
      name,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    ]),
  );
  return {
    urls,
    async close() {
      for (const server of servers.values()) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
}

function serve(name: HeavySubgraph): Server {
  const typeDefs = parse(subgraphSdl({ sdl: sdlOf(name) }));
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers[name] as never });
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response));
  // A connection that is closed while it is idle would cost a gateway a fetch.
  server.keepAliveTimeout = 0;
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    let bytes = known.get(body);
    if (!bytes) known.set(body, (bytes = await execute(schema, body)));
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
      .end(bytes);
  }
}

async function execute(schema: GraphQLSchema, body: string): Promise<Buffer> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const answer = await graphql({ schema, source: query, variableValues: variables ?? {} });
  return Buffer.from(JSON.stringify(answer));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
