import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway } from '../../gateway/server.ts';
import { startWorld, type World } from './world.ts';

describe('the pages', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    const graphiqlFolder = join(dirname(world.supergraphFile), 'pages');
    await mkdir(join(graphiqlFolder, 'assets'), { recursive: true });
    await writeFile(join(graphiqlFolder, 'index.html'), '<!doctype html><title>联动</title>');
    await writeFile(join(graphiqlFolder, 'assets/editor.worker.js'), 'self.onmessage = null;');
    await world.gateway.close();
    world.gateway = await startGateway({
      supergraphFile: world.supergraphFile,
      access: { kind: 'open' },
      port: 0,
      graphiqlFolder,
      log: world.log,
    });
  });
  afterAll(() => world.close());

  it('are served from the folder, with their types and under a strict policy', async () => {
    const page = await world.raw('/graphiql/');
    expect(await page.text()).toContain('<title>联动</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:",
    );
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const script = await world.raw('/graphiql/assets/editor.worker.js');
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
  });

  it('are where a browser is led', async () => {
    const accept = 'text/html,application/xhtml+xml';
    for (const path of ['/', '/graphiql', '/graphql']) {
      const { status, headers } = await world.raw(path, { headers: { accept } });
      expect([path, status, headers.get('location')]).toEqual([path, 303, '/graphiql/']);
    }
    expect((await world.raw('/graphql')).status).toBe(400);
  });

  it.each([
    '/graphiql/../supergraph.graphql',
    '/graphiql/%2e%2e/supergraph.graphql',
    '/graphiql/..%2fsupergraph.graphql',
    '/graphiql/..%5csupergraph.graphql',
    '/graphiql/assets/../../supergraph.graphql',
    '/graphiql//etc/passwd',
    '/graphiql/%2fetc%2fpasswd',
    '/graphiql/index.html%00.js',
    '/graphiql/assets',
    '/graphiql/nothing.js',
  ])('cannot be left by %s', async (path) => {
    // Not by fetch, which would tidy the path up.
    const asking = request({ port: world.gateway.port, host: '127.0.0.1', path }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    expect(response.statusCode).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
