import { chown, lchown, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The system account that PostgreSQL runs as; it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const nobody: Account = { uid: 65534, gid: 65534 };

/**
 * The account for a cluster: null (our own) unless we are root. As root it is the cluster's owner, so that a hub that
 * an ordinary user began still belongs to that user afterwards; nobody for a new cluster and for one that root owns.
 */
export async function serverAccount(cluster: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(cluster).catch(() => null);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
}

/** Whether an account may enter every folder above a path (by owner, group and mode; true for our own account). */
export async function canReach(path: string, account: Account | null): Promise<boolean> {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (!(await allows(at, account, 1))) return false;
    if (at === dirname(at)) return true;
  }
}

/** Whether a file's mode gives an account all of these bits (4 read, 2 write, 1 enter or run); false when it is missing. */
export async function allows(path: string, account: Account | null, bits: number): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  if (!info) return false;
  if (!account) return true;
  const mode =
    info.uid === account.uid ? info.mode >> 6 : info.gid === account.gid ? info.mode >> 3 : info.mode;
  return (mode & bits) === bits;
}

/** Gives a folder and all that is in it to an account; does nothing when the folder has that owner already. */
export async function giveTo(account: Account | null, folder: string): Promise<void> {
  if (!account || (await stat(folder)).uid === account.uid) return;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  // The folder itself comes last: a walk that was cut short is begun again at the next start.
  await chown(folder, account.uid, account.gid);
}
