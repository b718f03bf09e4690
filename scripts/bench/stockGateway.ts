import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { VIEWER_HEADER, VIEWER_LIFETIME_SECONDS, signViewer } from '../../schema/viewer.ts';
import { everywhere } from './overview.ts';

/*
 * What the benchmark compares with: stock @apollo/gateway behind Apollo Server's own HTTP server, with its default data
 * source. It checks no token and hands every request the same signed viewer, which spares it work that the hub does.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4100' } } });
const key = JSON.parse(process.env['LIANDONG_SIGNING_KEY'] ?? '') as JWK;
const signingKey = (await importJWK(key, 'EdDSA')) as CryptoKey;
const headers = new Map<string, { header: string; until: number }>();

async function headerFor(department: string): Promise<string> {
  const known = headers.get(department);
  if (known && known.until > Date.now()) return known.header;
  const header = await signViewer(everywhere, department, signingKey);
  headers.set(department, { header, until: Date.now() + (VIEWER_LIFETIME_SECONDS * 1000) / 2 });
  return header;
}

const supergraphSdl = readFileSync(resolve(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource({
      url: process.env[`LIANDONG_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? '',
      willSendRequest: async ({ request }) => request.http?.headers.set(VIEWER_HEADER, await headerFor(name)),
    }),
});
const server = new ApolloServer({ gateway, includeStacktraceInErrorResponses: false });
await startStandaloneServer(server, { listen: { port: Number(values.port), host: '127.0.0.1' } });
