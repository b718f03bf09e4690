import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** A department that gives the same answers always. */
export interface Canned {
  readonly url: string;
  /** Resolves once nobody is connected to it. */
  readonly deserted: () => Promise<void>;
  readonly close: () => void;
}

/** Starts a department that answers regions by their field `label`, and entities by `disputeCount`. */
export async function startCanned(label: string): Promise<Canned> {
  const regions = [1, 2, 3].map((code) => ({ __typename: 'Region', code: String(code), label }));
  const entities = regions.map(({ code }) => ({ disputeCount: Number(code) * 10 }));
  let connections = 0;
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      const data = text.includes('_entities') ? { _entities: entities } : { regions };
      response.end(JSON.stringify({ data }));
    });
  });
  server.on('connection', (socket) => {
    connections += 1;
    socket.on('close', () => {
      connections -= 1;
      if (connections === 0) server.emit('deserted');
    });
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    deserted: async () => void (connections > 0 && (await once(server, 'deserted'))),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The supergraph of two departments; `variant` is a field that only it has. */
export function composeGraph(registryUrl: string, mediationUrl: string, variant: string): string {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
  const { supergraphSdl, errors } = composeServices([
    {
      name: 'registry',
      url: registryUrl,
      typeDefs: parse(
        `${link} type Query { regions: [Region!] ${variant}: Int }
         type Region @key(fields: "code") { code: ID! label: String }`,
      ),
    },
    {
      name: 'mediation',
      url: mediationUrl,
      typeDefs: parse(`${link} type Region @key(fields: "code") { code: ID! disputeCount: Int }`),
    },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}
