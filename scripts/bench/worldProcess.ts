import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What the contenders ask: subgraphs in a process of their own, and their addresses by name. */
export interface World {
  readonly urls: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
}

/** Starts a file that serves subgraphs and tells their addresses by IPC; resolves when it has. */
export async function startWorld(
  file: string,
  { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
): Promise<World> {
  const child = fork(file, args, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } });
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error(`${file} ended before it was ready`)),
  );
  const [urls] = (await Promise.race([once(child, 'message'), ended])) as [Record<string, string>];
  return { urls, process: child };
}
