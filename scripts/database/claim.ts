import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from './errors.ts';
import { livingProcess, pause } from './process.ts';

const claimName = /^hub\.(\d+)\.(.*)\.lock$/;

/** A hub's hold on its data folder. */
export interface Claim {
  release(): Promise<void>;
}

/**
 * Claims a data folder for this process. Each hub puts down a file with its own process number and start time in the
 * name, and then looks for the files of others: such a name is never used twice, so a dead hub's file can be taken
 * away without taking a living one's by mistake. Throws DATA_FOLDER_IN_USE when another living hub holds the folder.
 */
export async function claimFolder(folder: string): Promise<Claim> {
  const self = await livingProcess(process.pid);
  const file = join(folder, `hub.${process.pid}.${self?.started ?? ''}.lock`);
  // Two hubs that start in the same moment both see the other: each steps back and tries again a little later.
  for (let round = 0; ; round++) {
    await putDown(file, folder);
    const other = await livingHolder(folder);
    if (other === null) return { release: () => rm(file, { force: true }) };
    await rm(file, { force: true });
    if (round === 3) throw inUse(folder, other);
    await pause(20 + Math.random() * 80);
  }
}

/** Process number of a living hub, other than this process, that holds the folder; dead hubs' claims are taken away. */
export async function livingHolder(folder: string): Promise<number | null> {
  for (const name of await readdir(folder).catch(() => [])) {
    const match = claimName.exec(name);
    const pid = Number(match?.[1]);
    if (!match || pid === process.pid) continue;
    const holder = await livingProcess(pid);
    if (holder && holder.started === match[2]) return pid;
    await rm(join(folder, name), { force: true });
  }
  return null;
}

async function putDown(file: string, folder: string): Promise<void> {
  try {
    await writeFile(file, `${process.pid}\n`, { flag: 'wx' });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') throw inUse(folder, process.pid);
    throw fault;
  }
}

function inUse(folder: string, pid: number): DatabaseError {
  return new DatabaseError(
    'DATA_FOLDER_IN_USE',
    `数据目录 ${folder} 正被另一个正在运行的联动程序（进程 ${pid}）使用。请先停止它，或换一个数据目录。`,
    `Another running hub (process ${pid}) is using the data folder ${folder}. Stop it first, or use another data folder.`,
  );
}
