import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import { invariant, migrateDatabase } from '../../subgraphs/_kit/database.ts';
import { dayOf } from '../../subgraphs/_kit/deadlines/days.ts';
import { readStreamAddress } from '../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream } from '../../subgraphs/_kit/subgraph/stream/openStream.ts';
import { openDatabases } from '../database/open.ts';
import { loadDepartments } from '../hub/departments.ts';
import { loadDemonstration } from '../hub/loadDemonstration.ts';
import { demonstrationKeys } from '../identity/keys.ts';
import { acknowledged, askAgain, clerksAtWork, emptyLedger, type Desk } from './kill/clerks.ts';
import { faultsAtDesks, faultsInIndex, type Urls } from './kill/faults.ts';
import { startLand, type Land, type LandProcess } from './kill/landProcesses.ts';
import { faultsInStream } from './kill/streamRecord.ts';
import { trades } from './kill/trades.ts';

/**
 * Kills one process after the other by chance (a department, the command centre, the stream, the gateway), 100 times during
 * 10,000 acts or as often as the arguments say: nothing is lost, nothing is done or told twice, each case is told in order,
 * and the case index agrees with the books. Prints the counts; false when something is not so.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  const [kills = 100, acts = 10_000] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'liandong-kill-'));
  // As root the database runs as somebody else, who has to be able to enter.
  await chmod(folder, 0o755);
  const departments = await loadDepartments();
  const names = departments.map(({ name }) => name);
  const databases = await openDatabases({ env: {}, dataFolder: folder, departments: names });
  try {
    for (const { name, migrations } of departments)
      await migrateDatabase(invariant(databases.urls[name], 'a department has a database'), migrations);
    await loadDemonstration(databases.urls, folder, console.log);
    return await killAtRandom(databases.urls, folder, { kills, acts });
  } finally {
    await databases.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The proof on databases with the demonstration counties, at the desks of the departments named, or at all five. */
export async function killAtRandom(
  urls: Urls,
  folder: string,
  { kills, acts, at }: { readonly kills: number; readonly acts: number; readonly at?: readonly string[] },
): Promise<boolean> {
  const keys = await demonstrationKeys(folder);
  const desks = (await trades(dayOf(new Date())))
    .filter(({ department }) => at?.includes(department) ?? true)
    .map((trade) => ({ trade, ledger: emptyLedger() }));
  const told = desks.map(({ trade }) => trade.department);
  const running = Object.fromEntries(
    [...told, CASE_INDEX].map((name) => [name, invariant(urls[name], 'a department has a database')]),
  );
  const land = await startLand(running, folder, keys);
  try {
    await work(land, desks, keys.token.privateKey, { kills, acts });
    for (const desk of desks) {
      const { trade, ledger } = desk;
      await askAgain(land.gateway.url, keys.token.privateKey, desk);
      console.log(
        `${trade.department}: ${ledger.opened.size} cases opened, ${ledger.moved.size} moved on, ` +
          `${ledger.unanswered} times without an answer`,
      );
    }
    const address = invariant(readStreamAddress(land.stream.url, true), 'it is a URL');
    const stream = openStream(address, { name: 'prove', onFault: console.log });
    const faults = [
      ...(await faultsInIndex(running, () => stream.waiting(CASE_INDEX)).finally(() => stream.close())),
      ...(await faultsAtDesks(running, desks, true)),
      ...(await faultsInStream(land.stream.url, running, told)),
      ...land.crashes,
    ];
    for (const fault of faults) console.log(`✗ ${fault}`);
    return faults.length === 0;
  } finally {
    for (const process of land.all) await process.kill();
  }
}

/** Clerks do so many acts in as many rounds as there are kills: in the middle of each a process is killed and started again. */
async function work(
  land: Land,
  desks: readonly Desk[],
  key: Parameters<typeof askAgain>[1],
  { kills, acts }: { readonly kills: number; readonly acts: number },
): Promise<void> {
  const aRound = acts / kills;
  // By chance, and nobody a second time before everybody had his turn.
  const deck: LandProcess[] = [];
  let allowed = 0;
  const clerks = clerksAtWork(land.gateway.url, key, desks, 0, () => acknowledged(desks) < allowed);
  const isStrange = (): boolean =>
    land.crashes.length > 0 || desks.some(({ ledger }) => ledger.strange.length > 0);
  const until = async (so: number): Promise<void> => {
    while (acknowledged(desks) < so && !isStrange()) await wait(10);
  };
  for (let round = 1; round <= kills && !isStrange(); round += 1) {
    allowed = round * aRound;
    await until(allowed - aRound / 2);
    if (deck.length === 0) deck.push(...land.all);
    const [victim] = deck.splice(Math.floor(Math.random() * deck.length), 1) as [LandProcess];
    await victim.kill();
    await wait(Math.random() * 1_000);
    await victim.start();
    console.log(`${round}/${kills} ${victim.name} killed  ${acknowledged(desks)} acts done`);
  }
  await until(acts);
  await clerks.stop();
}
