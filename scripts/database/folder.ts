import { access, chmod, constants, mkdir, open, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, giveTo } from './account.ts';
import { DatabaseError } from './errors.ts';

/** Makes a data folder or finds it; answers its real path. Throws DATA_FOLDER_NOT_WRITABLE when it is not ours to use. */
export async function openFolder(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o755 });
    await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(dataFolder);
  } catch (cause) {
    throw notWritable(dataFolder, cause);
  }
}

/** Where the cluster's files are in a data folder. */
export function clusterFolder(folder: string): string {
  return join(folder, 'cluster');
}

/**
 * Gives the cluster to the account that runs the server and closes it to all others, as PostgreSQL demands (a copy of
 * a data folder often has neither). Throws DATA_FOLDER_NOT_WRITABLE when it belongs to someone else.
 */
export async function takeCluster(cluster: string, account: Account | null): Promise<void> {
  try {
    await giveTo(account, cluster);
    await chmod(cluster, 0o700);
  } catch (cause) {
    const owner = await stat(cluster).catch(() => null);
    throw notWritable(cluster, cause, owner?.uid);
  }
}

/** Makes a rename in a folder last through a loss of power; systems that can't are left alone. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** What to tell a person whose data folder, or something in it, belongs to someone else. */
export function notWritable(path: string, cause: unknown, owner?: number): DatabaseError {
  const zh = owner === undefined ? '' : `（它属于用户 ${owner}）`;
  const en = owner === undefined ? '' : ` (it belongs to user ${owner})`;
  return new DatabaseError(
    'DATA_FOLDER_NOT_WRITABLE',
    `数据目录 ${path} 无法读写${zh}。请用创建它的用户运行，或用 chown -R 把它交给当前用户，或换一个数据目录。`,
    `The data folder ${path} can't be read and written${en}. Run as the user who made it, hand it to the present user ` +
      'with chown -R, or use another data folder.',
    { cause },
  );
}
