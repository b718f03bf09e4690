import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { urlVariable } from '../../database/urls.ts';
import type { HubKeys } from '../../identity/keys.ts';
import type { Urls } from './faults.ts';
import { startStreamServer } from './streamServer.ts';

/** One process of a land: it can be killed without a word, and started again where it was. */
export interface LandProcess {
  readonly name: string;
  readonly url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** Departments, the command centre, the stream and the gateway, each a process of its own. */
export interface Land {
  readonly gateway: LandProcess;
  readonly stream: LandProcess;
  readonly all: readonly LandProcess[];
  /** What ended without having been killed, with what it said last. */
  readonly crashes: readonly string[];
}

/** Starts a department for each database, a stream on a folder and a gateway before them. */
export async function startLand(urls: Urls, folder: string, keys: HubKeys): Promise<Land> {
  const crashes: string[] = [];
  const stream = { name: 'stream', ...(await startStreamServer(folder)) };
  const departments = await Promise.all(
    Object.entries(urls).map(([name, databaseUrl]) =>
      startProcess(
        { name, command: ['subgraph', name], crashes },
        {
          [urlVariable(name)]: databaseUrl,
          LIANDONG_VERIFY_KEY: JSON.stringify(keys.viewer.publicKey),
          LIANDONG_STREAM_URL: stream.url,
        },
      ),
    ),
  );
  const gateway = await startProcess(
    { name: 'gateway', command: ['gateway'], crashes },
    {
      ...Object.fromEntries(
        departments.map(({ name, url }) => [
          urlVariable(name).replace('DATABASE_URL', 'LIANDONG_URL'),
          url.replace('0.0.0.0', '127.0.0.1'),
        ]),
      ),
      LIANDONG_SIGNING_KEY: JSON.stringify(keys.viewer.privateKey),
      LIANDONG_TOKEN_KEY: JSON.stringify(keys.token.publicKey),
    },
  );
  return { gateway, stream, all: [...departments, stream, gateway], crashes };
}

interface What {
  readonly name: string;
  readonly command: readonly string[];
  readonly crashes: string[];
}

async function startProcess(what: What, env: Readonly<Record<string, string>>): Promise<LandProcess> {
  let running = await spawnProcess(what, { ...env, PORT: '0' });
  const { url } = running;
  return {
    name: what.name,
    url,
    kill: () => running.kill(),
    async start() {
      running = await spawnProcess(what, { ...env, PORT: new URL(url).port });
    },
  };
}

/** Starts one, and waits until it says that it is ready. */
async function spawnProcess(
  { name, command, crashes }: What,
  env: Readonly<Record<string, string>>,
): Promise<{ url: string; kill(): Promise<void> }> {
  const { PATH } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['scripts/run.cjs', ...command], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { PATH, HOST: '127.0.0.1', ...env },
  });
  let said = '';
  let isKilled = false;
  const url = await new Promise<string>((ready, failed) => {
    const read = (part: string): void => {
      said = (said + part).slice(-20_000);
      const line = said.split('\n').find((each) => each.includes('"url":') && each.endsWith('}'));
      if (line) ready((JSON.parse(line) as { url: string }).url);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', (code, signal) => {
      failed(new Error(`${name} ended before it was ready:\n${said}`));
      if (!isKilled) crashes.push(`${name} ended by itself (${code ?? signal}): ${said.slice(-500)}`);
    });
  });
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      isKilled = true;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
