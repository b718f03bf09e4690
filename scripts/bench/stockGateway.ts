import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { VIEWER_HEADER, VIEWER_LIFETIME_SECONDS, signViewer } from '../../schema/viewer.ts';
import { everywhere } from './overview/question.ts';

/*
 * What the benchmark compares with: stock @apollo/gateway behind Apollo Server's own HTTP server, with its default data
 * source. It checks no token: it forwards whatever the client sends, or, before the departments, hands every request the
 * same signed viewer. Both spare it work that the hub does.
 */
interface Context {
  readonly authorization?: string | undefined;
}
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4100' }, supergraph: { type: 'string', default: '' } },
});
const { LIANDONG_SIGNING_KEY: signingKey } = process.env;
const viewerFor = signingKey === undefined ? null : await viewerHeaders(JSON.parse(signingKey) as JWK);

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(values.supergraph, 'utf8'),
  buildService: ({ name, url = '' }) =>
    new RemoteGraphQLDataSource<Context>({
      url: process.env[`LIANDONG_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? url,
      async willSendRequest({ request, context }) {
        if (viewerFor) request.http?.headers.set(VIEWER_HEADER, await viewerFor(name));
        else if (context.authorization) request.http?.headers.set('authorization', context.authorization);
      },
    }),
});
const server = new ApolloServer<Context>({ gateway, includeStacktraceInErrorResponses: false });
await startStandaloneServer(server, {
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
  listen: { port: Number(values.port), host: '127.0.0.1' },
});

/** The signed viewer for a department, signed anew when half of its time is over. */
async function viewerHeaders(jwk: JWK): Promise<(department: string) => Promise<string>> {
  const key = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
  const headers = new Map<string, { header: string; until: number }>();
  return async (department) => {
    const known = headers.get(department);
    if (known && known.until > Date.now()) return known.header;
    const header = signViewer(everywhere, department, key);
    headers.set(department, { header, until: Date.now() + (VIEWER_LIFETIME_SECONDS * 1000) / 2 });
    return header;
  };
}
