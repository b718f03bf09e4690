import { readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answersSignal, type LivingProcess, livingProcess, waitForEnd } from './process.ts';
import { startFailed } from './run.ts';

/** A server that runs on a cluster, as its `postmaster.pid` says. */
export interface Postmaster {
  readonly process: LivingProcess;
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** `starting`, `ready`, `stopping`, … */
  readonly status: string;
}

/** How long a server may take to stop, in milliseconds: in good order first, then at once (which the log mends later). */
const stopLimits = { SIGINT: 20_000, SIGQUIT: 5_000, SIGKILL: 5_000 } as const;

/**
 * The server that runs on a cluster; null when none does. A pid file alone proves nothing (its process may be dead, and
 * its number given to another), so the process must be a PostgreSQL that works in this folder.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const lines = await readPidFile(cluster);
  if (!lines) return null;
  const living = await livingProcess(Number(lines[0]));
  if (!living || !(await worksIn(living, cluster, lines))) return null;
  return { process: living, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' };
}

/**
 * Takes away a pid file that PostgreSQL would take for a living server's: its number now belongs to a stranger, or to
 * a dead process that nobody has buried yet (common in containers). One whose number is free is left: PostgreSQL
 * recognises that itself. Whether processes of the dead server still use the data it finds out without this file.
 */
export async function removeStalePidFile(cluster: string): Promise<void> {
  const pid = Number((await readPidFile(cluster))?.[0]);
  if (!pid || !answersSignal(pid) || (await findPostmaster(cluster))) return;
  const stranger = await livingProcess(pid);
  // Without knowing its folder, a PostgreSQL can't be told from ours.
  if (stranger?.folder === null && ['postgres', ''].includes(stranger.program)) return;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** Stops a server: a fast shutdown, then harder ones. Throws EMBEDDED_START_FAILED when nothing helps. */
export async function stopPostmaster(server: LivingProcess, log: (line: string) => void): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const now = await livingProcess(server.pid);
    if (!now || now.started !== server.started) return;
    if (signal !== 'SIGINT')
      log(`数据库未按时停止，改用 ${signal}。 The database does not stop; sending ${signal}.`);
    sendSignal(server.pid, signal);
    if (await waitForEnd(server, stopLimits[signal])) return;
  }
  throw startFailed(`The server process ${server.pid} does not stop.`);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (fault) {
    // It ended by itself in the meantime.
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}

/** Lines: process, data folder, start (Unix seconds), port, socket folder, address, shared memory, status. */
async function readPidFile(cluster: string): Promise<string[] | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : text.split('\n');
}

async function worksIn(living: LivingProcess, cluster: string, lines: readonly string[]): Promise<boolean> {
  if (living.folder !== null)
    return living.program === 'postgres' && living.folder === (await realpath(cluster));
  // Where the system won't say a process's folder: the right program, begun when the file says it was.
  const recorded = Number(lines[2]) * 1000;
  return living.program === 'postgres' && Math.abs(Number(living.started) - recorded) < 5_000;
}
