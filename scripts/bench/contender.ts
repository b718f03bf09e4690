import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Node's flags, the same for every contender: room for the young objects of many requests at a time. */
export const nodeFlags = '--max-semi-space-size=64';

/** How a contender is started: Node's arguments, to which the port is added, and what its environment holds besides. */
export interface Launch {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A contender that answers. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
}

/**
 * Pins this process, and with it all it starts but the contenders, to the second core; they are given the first. False
 * where that cannot be: `taskset` is Linux's, and one core is not enough.
 */
export function pinToSecondCore(): boolean {
  if (availableParallelism() < 2) return false;
  return spawnSync('taskset', ['-a', '-c', '-p', '1', String(process.pid)], { stdio: 'ignore' }).status === 0;
}

/** Starts a contender in a process of its own, on the first core if `pinned`; resolves when it answers. */
export async function startContender({ name, args, env }: Launch, pinned: boolean): Promise<Contender> {
  const port = await freePort();
  const [program, first]: [string, string[]] = pinned
    ? ['taskset', ['-c', '0', process.execPath]]
    : [process.execPath, []];
  const child = spawn(program, [...first, ...args, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: nodeFlags,
      APOLLO_TELEMETRY_DISABLED: '1',
      ...env,
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

/** Waits until a gateway answers at all, the one that wants a token with 401, and until none says that it is not ready yet. */
async function answering(url: string, child: ChildProcess): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ __typename }' });
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${url}: the gateway ended before it was ready`);
    const status = await statusOf(url, { method: 'POST', headers, body });
    const health = await statusOf(new URL('/health', url));
    if ((status === 200 || status === 401) && health !== 503) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  await end(child);
  throw new Error(`${url} did not answer within a minute`);
}

/** 0 where nobody answers. */
function statusOf(url: string | URL, request?: RequestInit): Promise<number> {
  return fetch(url, request).then(
    (response) => response.status,
    () => 0,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
