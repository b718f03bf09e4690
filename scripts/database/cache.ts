import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canReach } from './account.ts';
import { DatabaseError } from './errors.ts';
import { repairSymlinks } from './symlinks.ts';

/** What to copy: the folder with `bin`, `lib` and `share`, and the release's name. */
interface Original {
  readonly folder: string;
  readonly release: string;
}

/**
 * A copy (60 MB) of the binaries in a folder that the account can enter, made once per release; answers its folder.
 * Throws EMBEDDED_START_FAILED when no cache folder can be written.
 */
export async function cachedBinaries(packaged: Original, account: Account | null): Promise<string> {
  const faults: unknown[] = [];
  for (const base of cacheFolders(account)) {
    try {
      await mkdir(base, { recursive: true, mode: 0o755 });
      if (!(await isOursAlone(base))) continue;
      await chmod(base, 0o755);
      if (!(await canReach(join(base, 'any'), account))) continue;
      return await copyInto(base, packaged);
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new DatabaseError(
    'EMBEDDED_START_FAILED',
    `数据库账户进不了 ${packaged.folder}，也没有可写的缓存目录。请把本项目放到所有用户都能进入的目录（如 /opt/liandong），或设置 DATABASE_URL。`,
    `The database's account can't enter ${packaged.folder}, and no cache folder can be written. Put the project in a ` +
      'folder that every user can enter (such as /opt/liandong), or set DATABASE_URL.',
    { cause: faults[0] },
  );
}

function cacheFolders(account: Account | null): string[] {
  if (account) return ['/var/cache/liandong', join(tmpdir(), 'liandong-cache')];
  return [
    join(homedir(), '.cache', 'liandong'),
    join(tmpdir(), `liandong-cache-${process.getuid?.() ?? 'user'}`),
  ];
}

/** Programs are run from here, so nobody else may be able to put something in: it must be ours, and not a link. */
async function isOursAlone(folder: string): Promise<boolean> {
  const info = await lstat(folder);
  if (process.platform === 'win32') return info.isDirectory();
  return info.isDirectory() && info.uid === process.getuid?.() && (info.mode & 0o022) === 0;
}

async function copyInto(base: string, packaged: Original): Promise<string> {
  const place = join(base, `postgresql-${packaged.release}`);
  const native = join(place, 'native');
  if (await lstat(native).catch(() => null)) return native;
  // Copied beside and renamed, so that a copy that was cut short is never taken for a whole one.
  const beside = await mkdtemp(`${place}.`);
  try {
    await cp(packaged.folder, join(beside, 'native'), { recursive: true, verbatimSymlinks: true });
    await repairSymlinks(join(beside, 'native'));
    await openToAll(beside);
    await rename(beside, place);
  } catch (fault) {
    await rm(beside, { recursive: true, force: true });
    if (!(await lstat(native).catch(() => null))) throw fault;
  }
  return native;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const isProgram = entry.isDirectory() || entry.parentPath.endsWith('bin');
    await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
  }
}
