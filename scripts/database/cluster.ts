import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError, faultCode } from './errors.ts';

/** Size of `global/pg_control`, the same in every PostgreSQL since 9.6. */
const controlFileBytes = 8192;

/**
 * Looks whether a cluster is there and whole enough to be started, without touching anything. False when there is
 * none or only an empty folder. Throws DATA_FOLDER_DAMAGED or DATA_FOLDER_WRONG_VERSION; what a start alone can find
 * out (checksums, log) is left to the server.
 */
export async function hasCluster(cluster: string, major: number): Promise<boolean> {
  const info = await stat(cluster).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null;
    throw fault;
  });
  if (!info) return false;
  if (!info.isDirectory()) throw damaged(cluster, 'cluster 不是目录', 'cluster is not a folder');
  if ((await readdir(cluster)).length === 0) return false;
  await checkVersion(cluster, major);
  for (const name of ['base', 'global', 'pg_wal', 'pg_xact']) {
    const part = await stat(join(cluster, name)).catch(() => null);
    if (!part?.isDirectory()) throw damaged(cluster, `缺少 ${name}`, `${name} is missing`);
  }
  const control = await stat(join(cluster, 'global', 'pg_control')).catch(() => null);
  if (control?.size !== controlFileBytes) {
    throw damaged(cluster, 'global/pg_control 缺失或残缺', 'global/pg_control is missing or cut short');
  }
  return true;
}

/** What to tell a person whose data are damaged; nothing is deleted, ever. */
export function damaged(cluster: string, zh: string, en: string): DatabaseError {
  return new DatabaseError(
    'DATA_FOLDER_DAMAGED',
    `数据目录 ${cluster} 已损坏：${zh}。程序没有删除其中任何文件。请先把整个目录另存一份，再用备份恢复；` +
      '如果其中只有演示数据，把该目录改名后重新启动即可。',
    `The data folder ${cluster} is damaged: ${en}. Nothing in it was deleted. Keep a copy of the whole folder, then restore ` +
      'a backup; if it only holds demonstration data, rename the folder and start again.',
  );
}

/** What to tell a person whose data were written by another major version of PostgreSQL. */
export function wrongVersion(cluster: string, found: string, major: number): DatabaseError {
  return new DatabaseError(
    'DATA_FOLDER_WRONG_VERSION',
    `数据目录 ${cluster} 由 PostgreSQL ${found} 写成，而内置数据库是 PostgreSQL ${major}。请用写成它的那个联动版本启动并导出数据` +
      '（pg_dump），或换一个数据目录。程序没有改动其中任何文件。',
    `The data folder ${cluster} was written by PostgreSQL ${found}, and the embedded one is PostgreSQL ${major}. Start the ` +
      'release of Liandong that wrote it and dump the data (pg_dump), or use another data folder. Nothing was changed.',
  );
}

async function checkVersion(cluster: string, major: number): Promise<void> {
  // Missing is damage; forbidden is not, and is thrown as it is.
  const missing = (fault: unknown): string => {
    if (['EACCES', 'EPERM'].includes(faultCode(fault))) throw fault;
    return '';
  };
  const text = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(missing)).trim();
  if (!/^\d{1,2}(\.\d)?$/.test(text)) {
    throw damaged(cluster, 'PG_VERSION 缺失或无法识别', 'PG_VERSION is missing or not a version');
  }
  if (text !== String(major)) throw wrongVersion(cluster, text, major);
}
