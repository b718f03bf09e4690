import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** `npm start` in a process of its own, on a data folder. */
export interface HubProcess {
  /** Where its gateway answers. */
  readonly url: string;
  /** Ends it without a word (SIGKILL); its database runs on. */
  kill(): Promise<void>;
  /** Ends its database without a word; the hub runs on without one. */
  killDatabase(): Promise<void>;
  /** Ends it in good order, its database too. */
  stop(): Promise<void>;
}

/** Starts the hub as a person does, and waits until it answers; throws what it said when it ends first. */
export async function startHubProcess(dataFolder: string): Promise<HubProcess> {
  const child = spawn(process.execPath, ['scripts/run.cjs', 'start', '--port', '0', '--data', dataFolder], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, NODE_ENV: '' },
  });
  const url = await addressOf(child);
  return {
    url,
    kill: () => end(child, 'SIGKILL'),
    killDatabase: async () => {
      const [pid] = (await readFile(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    stop: () => end(child, 'SIGINT'),
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    const read = (part: string): void => {
      said += part;
      const port = /http:\/\/127\.0\.0\.1:(\d+)\/graphiql/.exec(said)?.[1];
      if (port !== undefined && said.includes('Ctrl-C')) found(`http://127.0.0.1:${port}/graphql`);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', (code) => failed(new Error(`the hub ended with ${code}:\n${said}`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
