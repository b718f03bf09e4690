import { chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './folder.ts';
import { adminUser } from './password.ts';
import { finishProgram, nameForProgram, type ProgramCall, startFailed, startProgram } from './run.ts';

const unfinished = 'cluster.new.';
/** Linux writes out the whole file system in one call, which is quicker than a thousand files one by one. */
const syncing = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];

/**
 * Makes a new cluster in a data folder: UTF-8, locale C (sorts the same on every system), passwords by SCRAM. It is
 * made beside and renamed when it is whole, so that a first start that was cut short leaves nothing that looks like
 * data. `isDurable` says whether it waits for the disk. Throws EMBEDDED_START_FAILED with the program's own words.
 */
export async function createCluster(
  folder: string,
  call: ProgramCall,
  password: string,
  isDurable: boolean,
): Promise<void> {
  const beside = await mkdtemp(join(folder, unfinished));
  const cluster = join(beside, 'cluster');
  const passwordFile = join(beside, 'password');
  try {
    await mkdir(cluster, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    for (const path of [beside, cluster, passwordFile]) {
      if (call.account) await chown(path, call.account.uid, call.account.gid);
    }
    await runInitdb({ ...call, cluster }, isDurable);
    // An empty folder in the place gives way to the rename; anything else makes it fail.
    await rename(cluster, call.cluster);
    await syncFolder(folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Takes away what first starts that were cut short have left; no data were ever in it. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(unfinished)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function runInitdb(call: ProgramCall, isDurable: boolean): Promise<void> {
  const name = await nameForProgram(call);
  const program = await startProgram(
    call,
    'initdb',
    [
      // Not joined by the path module: ".." is meant from where the link leads.
      ...['-D', name],
      `--pwfile=${name}/../password`,
      `--username=${adminUser}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
      ...(isDurable ? syncing : ['--no-sync']),
    ],
    'pipe',
  );
  const { code, output } = await finishProgram(program);
  if (code !== 0) throw startFailed(output);
}
