import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/** A process that is alive now. A number is used again after its process has ended; number and start together are not. */
export interface LivingProcess {
  readonly pid: number;
  /** When it started, in a form that is only good for comparison and for a file name; empty when the system won't say. */
  readonly started: string;
  /** Name of its program, without a folder; empty when the system won't say. */
  readonly program: string;
  /** Its working folder; null when the system won't say. */
  readonly folder: string | null;
}

/** Looks a process up by its number; null when it has ended, or has only not been buried yet (a zombie). */
export async function livingProcess(pid: number): Promise<LivingProcess | null> {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return fromProc(pid);
  if (!answersSignal(pid)) return null;
  if (process.platform === 'win32') return { pid, started: '', program: '', folder: null };
  return fromPs(pid);
}

/** Waits until a process has ended, at most `limitMs`; says whether it has. */
export async function waitForEnd(who: LivingProcess, limitMs: number): Promise<boolean> {
  const until = Date.now() + limitMs;
  for (;;) {
    const now = await livingProcess(who.pid);
    if (!now || now.started !== who.started) return true;
    if (Date.now() > until) return false;
    await pause(15);
  }
}

/** Resolves after some milliseconds: the system tells nobody when a process that is not our child ends. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function fromProc(pid: number): Promise<LivingProcess | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // "4711 (name) S …": the name may hold blanks and brackets, so everything is counted from the last bracket.
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return {
    pid,
    started: `${fields[19]}-${boot.slice(0, 8)}`,
    program: stat.slice(stat.indexOf('(') + 1, end),
    folder: await readlink(`/proc/${pid}/cwd`).catch(() => null),
  };
}

async function fromPs(pid: number): Promise<LivingProcess | null> {
  const args = ['-o', 'lstart=,comm=', '-p', String(pid)];
  const answer = await promisify(execFile)('ps', args, { env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' } }).catch(
    () => null,
  );
  const line = answer?.stdout.trim();
  if (!line) return null;
  // lstart has five words: "Mon Nov 23 08:00:01 2026".
  const words = line.split(/\s+/);
  const started = Date.parse(words.slice(0, 5).join(' '));
  return { pid, started: String(started), program: basename(words.slice(5).join(' ')), folder: null };
}

/** Whether the system still knows the number: of a living process, or of a dead one that is not buried yet. */
export function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
