import { type ChildProcess, spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, canReach } from './account.ts';
import { type Binaries, unsupportedPlatform } from './binaries.ts';
import { DatabaseError } from './errors.ts';

/** How one of PostgreSQL's programs is run on a cluster's folder. */
export interface ProgramCall {
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly cluster: string;
}

/** A program that was started. */
export interface Program {
  readonly child: ChildProcess;
  /** Resolves with the exit code (null after a signal). Listened for from the start: a quick death is not missed. */
  readonly closed: Promise<number | null>;
}

/**
 * Name under which a program run in the cluster's folder finds it. As root with a data folder that the account can't
 * walk to (under /root, say) it is the link to the working folder, which Linux follows without asking the folders above.
 */
export async function nameForProgram({ cluster, account }: ProgramCall): Promise<string> {
  const real = await realpath(cluster);
  if (process.platform !== 'linux' || (await canReach(real, account))) return real;
  return '/proc/self/cwd';
}

/**
 * Starts `initdb` or `postgres` in the cluster's folder, as the account, with an environment of its own (a stray
 * PGDATA or PGOPTIONS must not reach it). `output` is where it writes: a file descriptor, or 'pipe'. Resolves when the
 * process runs; throws a DatabaseError when the system refuses.
 */
export async function startProgram(
  call: ProgramCall,
  name: 'initdb' | 'postgres',
  args: readonly string[],
  output: number | 'pipe',
): Promise<Program> {
  const { binaries, account, cluster } = call;
  const child = spawn(join(binaries.folder, 'bin', name), args, {
    ...(account ?? {}),
    cwd: cluster,
    env: { ...(process.platform === 'win32' ? process.env : {}), LC_ALL: 'C', TZ: 'UTC' },
    // A group of its own: Ctrl-C in the terminal is the hub's to answer, which then stops the server in good order.
    detached: true,
    stdio: [output === 'pipe' ? 'pipe' : 'ignore', output, output],
    windowsHide: true,
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (fault: NodeJS.ErrnoException) => reject(refused(fault, account)));
  });
  return { child, closed };
}

/** Waits for a program that was started with its output piped; answers its exit code and all that it wrote. */
export async function finishProgram(
  { child, closed }: Program,
  input = '',
): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  // A program that has died already does not read; its exit code says so.
  child.stdin?.on('error', () => undefined).end(input);
  return { code: await closed, output };
}

/** What to tell a person whose PostgreSQL did not start: the end of what it wrote. */
export function startFailed(output: string): DatabaseError {
  const tail = output.trim().split('\n').slice(-12).join('\n');
  return new DatabaseError(
    'EMBEDDED_START_FAILED',
    '内置数据库没有启动成功，原因见下面它自己的日志（磁盘是否已满？内存是否不足？）。排除后重新启动；也可以设置 DATABASE_URL 使用另外的 PostgreSQL。',
    'The embedded database did not start; its own log says why (is the disk full, or memory short?). Put that right and ' +
      `start again, or set DATABASE_URL to use another PostgreSQL.\n${tail}`,
  );
}

function refused(fault: NodeJS.ErrnoException, account: Account | null): DatabaseError {
  // The file is there, so "no such file" means its loader: a system without glibc, such as Alpine.
  if (fault.code === 'ENOENT' || fault.code === 'ENOEXEC') {
    return unsupportedPlatform(`${process.platform}-${process.arch}`, fault);
  }
  if (!account) return startFailed(fault.message);
  return startFailed(
    `${fault.message} (as uid ${account.uid}; run the hub as an ordinary user instead of root)`,
  );
}
