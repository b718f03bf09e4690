import { randomBytes } from 'node:crypto';
import { chown, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './folder.ts';

/** The cluster's superuser, whose password lies in the data folder. */
export const adminUser = 'postgres';

/** The administrator's password of a data folder, or null when there is none (yet). */
export async function readPassword(folder: string): Promise<string | null> {
  const text = await readFile(passwordFile(folder), 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw fault;
  });
  return text.trim() || null;
}

/** Makes a random password (256 bits) and keeps it where only the data folder's owner can read it. */
export async function createPassword(folder: string): Promise<string> {
  const password = randomBytes(32).toString('base64url');
  const file = passwordFile(folder);
  const handle = await open(`${file}.new`, 'w', 0o600);
  await handle.writeFile(`${password}\n`);
  await handle.sync();
  await handle.close();
  await belongToFolder(folder, `${file}.new`);
  await rename(`${file}.new`, file);
  await syncFolder(folder);
  return password;
}

/** Gives a file that root wrote in a user's data folder to that user; does nothing for everyone else. */
export async function belongToFolder(folder: string, file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const owner = await stat(folder);
  await chown(file, owner.uid, owner.gid);
}

function passwordFile(folder: string): string {
  return join(folder, 'admin-password');
}
