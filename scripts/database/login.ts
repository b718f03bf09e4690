import { dirname } from 'node:path';
import { damaged } from './cluster.ts';
import { withConnection } from './connect.ts';
import { DatabaseError } from './errors.ts';
import { adminUser } from './password.ts';
import { type Postmaster, stopPostmaster } from './postmaster.ts';
import type { ProgramCall } from './run.ts';

/** The superuser's URL of an embedded server. */
export function adminAddress({ port }: Pick<Postmaster, 'port'>, password: string): string {
  return `postgres://${adminUser}:${password}@127.0.0.1:${port}/postgres`;
}

/** Whether the server lets the superuser in with this password; throws for every other fault. */
export async function canLogin(server: Postmaster, password: string): Promise<boolean> {
  try {
    await withConnection(adminAddress(server, password), (sql) => sql`select 1`);
    return true;
  } catch (fault) {
    if (fault instanceof DatabaseError && fault.code === 'DATABASE_LOGIN_FAILED') return false;
    throw fault;
  }
}

/**
 * What becomes of a server that a killed hub left running: it is taken over when it is ready and takes our password,
 * with every row that it acknowledged; otherwise it is stopped, and null is the answer.
 */
export async function takeOver(
  orphan: Postmaster,
  password: string | null,
  log: (line: string) => void,
): Promise<Postmaster | null> {
  const at = `${orphan.process.pid}`;
  if (password && orphan.status === 'ready' && (await canLogin(orphan, password).catch(() => false))) {
    log(
      `接管了上次异常退出后仍在运行的数据库（进程 ${at}）。 Took over the database (process ${at}) that a killed hub left.`,
    );
    return orphan;
  }
  log(
    `正在停止上次异常退出后遗留的数据库（进程 ${at}）。 Stopping the database (process ${at}) that a killed hub left.`,
  );
  await stopPostmaster(orphan.process, log);
  return null;
}

/** Makes sure that a server just started lets us in; otherwise it is stopped, and what to do is thrown. */
export async function ensureLogin(server: Postmaster, password: string, call: ProgramCall): Promise<void> {
  const fault = await canLogin(server, password).then(
    (works) => (works ? null : wrongPassword(dirname(call.cluster))),
    (cause: Error) =>
      damaged(call.cluster, `无法打开（${cause.message}）`, `it can't be opened (${cause.message})`),
  );
  if (!fault) return;
  await stopPostmaster(server.process, () => undefined);
  throw fault;
}

function wrongPassword(folder: string): DatabaseError {
  return new DatabaseError(
    'EMBEDDED_START_FAILED',
    `${folder} 中的 admin-password 不是这个数据库的口令。请删除该文件后重新启动，程序会重设口令，数据不受影响。`,
    `The file admin-password in ${folder} is not this database's password. Delete that file and start again: a new ` +
      'password is set, and the data stay as they are.',
  );
}
