import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { HubKeys } from '../identity/keys.ts';

const root = resolve(import.meta.dirname, '../..');

/** A process of the benchmark that is ready. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
}

/** The departments in a process of their own, over the demonstration counties; answers their addresses. */
export async function startDepartments(
  dataFolder: string,
  keys: HubKeys,
): Promise<{ urls: Record<string, string>; process: ChildProcess }> {
  const child = fork(resolve(import.meta.dirname, 'departments.ts'), [dataFolder], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, LIANDONG_VERIFY_KEY: JSON.stringify(keys.viewer.publicKey) },
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the departments did not start')));
  const [urls] = (await Promise.race([once(child, 'message'), ended])) as [Record<string, string>];
  return { urls, process: child };
}

/** A gateway in a process of its own: ours (`gateway/main.ts`) or the stock one; resolves when it answers. */
export async function startContender(
  name: 'liandong' | 'stock',
  urls: Readonly<Record<string, string>>,
  keys: HubKeys,
): Promise<Contender> {
  const entry = name === 'liandong' ? 'gateway/main.ts' : 'scripts/bench/stockGateway.ts';
  const port = await freePort();
  const child = fork(resolve(root, entry), ['--port', String(port)], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: '',
      APOLLO_TELEMETRY_DISABLED: '1',
      LIANDONG_HOST: '127.0.0.1',
      LIANDONG_TOKEN_KEY: JSON.stringify(keys.token.publicKey),
      LIANDONG_SIGNING_KEY: JSON.stringify(keys.viewer.privateKey),
      ...Object.fromEntries(
        Object.entries(urls).map(([each, url]) => [
          `LIANDONG_URL_${each.toUpperCase().replaceAll('-', '_')}`,
          url,
        ]),
      ),
    },
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await answering(url, child);
  return { name, url, process: child };
}

/** Ends a process of the benchmark and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Waits until a gateway answers at all; the one that wants a token says so with 401. */
async function answering(url: string, child: ChildProcess): Promise<void> {
  const body = JSON.stringify({ query: '{ __typename }' });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${url}: the gateway ended before it was ready`);
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200 || status === 401) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${url} did not answer within 30 s`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
