import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JWK } from 'jose';
import { dayOf } from '../../subgraphs/_kit/deadlines/days.ts';
import { openDatabases } from '../database/open.ts';
import { loadDepartments } from '../hub/departments.ts';
import { demonstrationKeys } from '../identity/keys.ts';
import { acknowledged, askAgain, clerksAtWork, emptyLedger, type Desk } from './kill/clerks.ts';
import { faultsAtDesks, faultsInIndex, type Urls } from './kill/faults.ts';
import { startHubProcess } from './kill/hubProcess.ts';
import { trades } from './kill/trades.ts';

/**
 * Kills the hub 50 times and its database 10 times (or as often as the arguments say) in the middle of acts in all five
 * departments, and starts it again: every acknowledged act is there with history and event, nothing is there by half, and an
 * opening that is asked for again under its key is done once; the case index agrees with the books. Prints the counts; false when something is not so.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  const [hubKills = 50, databaseKills = 10] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'liandong-kill-'));
  // As root the database runs as somebody else, who has to be able to enter.
  await chmod(folder, 0o755);
  try {
    const { privateKey } = (await demonstrationKeys(folder)).token;
    const desks = (await trades(dayOf(new Date()))).map((trade) => ({ trade, ledger: emptyLedger() }));
    const kills = [
      ...Array.from({ length: hubKills }, () => 'hub' as const),
      ...Array.from({ length: databaseKills }, () => 'database' as const),
    ];
    const faults: string[] = [];
    for (const [round, victim] of kills.entries()) {
      faults.push(...(await killOnce(folder, privateKey, desks, round, victim)));
      const sum = (of: (desk: Desk) => number): number => desks.reduce((total, desk) => total + of(desk), 0);
      console.log(
        `${round + 1}/${kills.length} ${victim} killed  ${sum(({ ledger }) => ledger.opened.size)} cases opened, ` +
          `${sum(({ ledger }) => ledger.moved.size)} moved on, ` +
          `${sum(({ ledger }) => ledger.unanswered)} times without an answer`,
      );
    }
    faults.push(...(await checkAtTheEnd(folder, privateKey, desks)));
    for (const fault of faults) console.log(`✗ ${fault}`);
    return faults.length === 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One round: the hub is started, clerks act, the victim is killed, and the books are looked at. */
async function killOnce(
  folder: string,
  key: JWK,
  desks: readonly Desk[],
  round: number,
  victim: 'hub' | 'database',
): Promise<string[]> {
  const hub = await startHubProcess(folder);
  const before = acknowledged(desks);
  const clerks = clerksAtWork(hub.url, key, desks, round);
  // The first answers take the plans with them; then all desks are in the middle of something at any time.
  const strange = (): boolean => desks.some(({ ledger }) => ledger.strange.length > 0);
  while (acknowledged(desks) < before + 4 * desks.length && !strange()) await wait(20);
  await wait(Math.random() * 1000);
  if (victim === 'database') await hub.killDatabase();
  else await hub.kill();
  await clerks.stop();
  await hub.kill();
  // After a killed database the next hub has to do with what it finds.
  return victim === 'database' ? [] : faultsOf(folder, desks);
}

/** After the last kill: what got no answer is asked for again, and everything is looked at. */
async function checkAtTheEnd(folder: string, key: JWK, desks: readonly Desk[]): Promise<string[]> {
  const hub = await startHubProcess(folder);
  for (const desk of desks) {
    const { trade, ledger } = desk;
    const doubtful = ledger.inDoubt.size;
    await askAgain(hub.url, key, desk);
    console.log(
      `${trade.department}: ${ledger.opened.size} cases opened, ${doubtful} of them asked for again; ` +
        `${ledger.moved.size} moved on, ${ledger.unanswered} times without an answer`,
    );
  }
  const faults = await faultsOf(folder, desks, true);
  await hub.stop();
  return faults;
}

async function databaseUrls(folder: string): Promise<{ urls: Urls; close(): Promise<void> }> {
  const departments = (await loadDepartments()).map(({ name }) => name);
  return openDatabases({ env: {}, dataFolder: folder, departments, join: true });
}

/** What is wrong in the books; `final` when nothing is in doubt any more. */
async function faultsOf(folder: string, desks: readonly Desk[], final = false): Promise<string[]> {
  const databases = await databaseUrls(folder);
  try {
    const faults = await faultsAtDesks(databases.urls, desks, final);
    return final ? [...faults, ...(await faultsInIndex(databases.urls))] : faults;
  } finally {
    await databases.close();
  }
}
