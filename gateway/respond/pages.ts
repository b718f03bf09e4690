import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves the files of a folder under `/graphiql/` and leads browsers there. Only files that were in the folder at the
 * start are known, each by its exact name, so no address can lead out of it.
 */
export function servePages(app: FastifyInstance, folder: string): void {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile())
      .map((file) => [relative(folder, file).split(sep).join('/'), file]),
  );
  app.get('/graphiql/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    const name = request.params['*'] || 'index.html';
    const file = files.get(name);
    if (file === undefined) return reply.callNotFound();
    return reply
      .headers({ ...securityHeaders, 'cache-control': 'no-cache' })
      .type(contentTypes[extname(name)] ?? 'application/octet-stream')
      .send(createReadStream(file));
  });
  const lead = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply.headers(securityHeaders).redirect('/graphiql/', 303);
  app.get('/', lead);
  app.get('/graphiql', lead);
  // A browser that opens the graph's own address, asking nothing.
  app.addHook('onRequest', async (request, reply) => {
    const opened = request.method === 'GET' && request.url === '/graphql';
    if (opened && request.headers.accept?.includes('text/html')) return lead(request, reply);
  });
}
