import { access, lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes the links between shared libraries that npm packages can't carry and that the package's install script makes,
 * unless install scripts are off. Says whether all are there; throws when one can't be written.
 */
export async function repairSymlinks(folder: string): Promise<boolean> {
  for (const { source, target } of await readLinks(folder)) {
    const link = join(folder, '..', target);
    const there = await lstat(link).catch(() => null);
    if (there) continue;
    await symlink(relative(dirname(target), source), link).catch((fault: NodeJS.ErrnoException) => {
      // Another hub that starts in the same moment may have been quicker.
      if (fault.code !== 'EEXIST') throw fault;
    });
    await access(link);
  }
  return true;
}

async function readLinks(folder: string): Promise<readonly { source: string; target: string }[]> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as { source: string; target: string }[];
}
