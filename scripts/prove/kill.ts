import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JWK } from 'jose';
import { connectDatabase, invariant, migrateDatabase } from '../../subgraphs/_kit/database.ts';
import { openDatabases } from '../database/open.ts';
import { loadDepartments } from '../hub/departments.ts';
import { demonstrationKeys } from '../identity/keys.ts';
import { importFiles } from '../import/importFiles.ts';
import { contextOf } from '../import/regions.ts';
import { faultsInBooks } from './kill/books.ts';
import { askAgain, clerksAtWork, committee, emptyLedger, type Ledger } from './kill/clerks.ts';
import { startHubProcess } from './kill/hubProcess.ts';

/** How many clerks act at the same time. */
const CLERKS = 8;

/**
 * Kills the hub 50 times and its database 10 times (or as often as the arguments say) in the middle of acts, and starts it
 * again: every acknowledged act is there with history and event, nothing is there by half, and a report that is asked for
 * again under its key is done once. Prints the counts; false when something is not so.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  const [hubKills = 50, databaseKills = 10] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'liandong-kill-'));
  // As root the database runs as somebody else, who has to be able to enter.
  await chmod(folder, 0o755);
  try {
    await importCommittee(folder);
    const { privateKey } = (await demonstrationKeys(folder)).token;
    const ledger = emptyLedger();
    const kills = [
      ...Array.from({ length: hubKills }, () => 'hub' as const),
      ...Array.from({ length: databaseKills }, () => 'database' as const),
    ];
    const faults: string[] = [];
    for (const [round, victim] of kills.entries()) {
      faults.push(...(await killOnce(folder, privateKey, ledger, round, victim)));
      const { reported, accepted } = ledger;
      console.log(
        `${round + 1}/${kills.length} ${victim} killed  ${reported.size} reported, ${accepted.size} accepted, ` +
          `${ledger.inDoubt.size + ledger.acceptInDoubt.size} without an answer`,
      );
    }
    faults.push(...(await checkAtTheEnd(folder, privateKey, ledger)));
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
  ledger: Ledger,
  round: number,
  victim: 'hub' | 'database',
): Promise<string[]> {
  const hub = await startHubProcess(folder);
  const clerks = clerksAtWork(hub.url, key, ledger, round, CLERKS);
  await wait(300 + Math.random() * 1200);
  if (victim === 'database') await hub.killDatabase();
  else await hub.kill();
  await clerks.stop();
  await hub.kill();
  return victim === 'database' ? [] : withMediation(folder, (sql) => missing(sql, ledger));
}

/** After the last kill: what got no answer is asked for again, and everything is looked at. */
async function checkAtTheEnd(folder: string, key: JWK, ledger: Ledger): Promise<string[]> {
  const hub = await startHubProcess(folder);
  const doubtful = ledger.inDoubt.size;
  await askAgain(hub.url, key, ledger);
  const faults = await withMediation(folder, async (sql) => {
    const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`select count(*)::int as n from dispute`;
    console.log(
      `${ledger.reported.size} reports, ${doubtful} of them asked for again, ${n} disputes; ` +
        `${ledger.accepted.size} acceptances acknowledged, ${ledger.acceptInDoubt.size} without an answer`,
    );
    return [
      ...(n === ledger.reported.size ? [] : [`${n} disputes for ${ledger.reported.size} reports`]),
      ...(await missing(sql, ledger)),
    ];
  });
  await hub.stop();
  return faults;
}

/** What was acknowledged and is not there, and what is there by half. */
async function missing(sql: import('postgres').Sql, ledger: Ledger): Promise<string[]> {
  const lines = await sql<{ number: string; act: string; told: boolean }[]>`
    select c.number, h.act, o.id is not null as told from dispute c join dispute_history h on h.case_id = c.id
    left join outbox o on o.subject = 'Dispute/' || c.number and o.sequence = h.version`;
  const there = new Set(lines.filter(({ told }) => told).map(({ number, act }) => `${number} ${act}`));
  const promised = [
    ...[...ledger.reported.values()].map((number) => `${number} 发现`),
    ...[...ledger.accepted].map((number) => `${number} 受理`),
  ];
  return [
    ...promised.filter((line) => !there.has(line)).map((line) => `lost: ${line}`),
    ...(await faultsInBooks(sql, { kind: 'Dispute', table: 'dispute', history: 'dispute_history' })),
    ...ledger.strange.splice(0).map((answer) => `strange answer: ${answer}`),
  ];
}

/** Works on mediation's database, beside a running hub or with a server of its own. */
async function withMediation<Value>(
  folder: string,
  work: (sql: import('postgres').Sql, url: string) => Promise<Value>,
): Promise<Value> {
  const databases = await openDatabases({
    env: {},
    dataFolder: folder,
    departments: ['mediation'],
    join: true,
  });
  const url = invariant(databases.urls['mediation'], 'mediation has a database');
  const connection = connectDatabase(url, { name: 'prove', max: 1, statementTimeoutMs: 0 });
  try {
    return await work(connection.sql, url);
  } finally {
    await connection.close();
    await databases.close();
  }
}

async function importCommittee(folder: string): Promise<void> {
  const [mediation] = await loadDepartments(['mediation']);
  const { registers, migrations } = invariant(mediation, 'mediation loads');
  const file = join(folder, 'committees.csv');
  await writeFile(
    file,
    `编号,名称,类别,层级,所在地,设立日期\n${committee},调委会,乡镇调解中心,乡镇,${committee.slice(2)},2010-12-20\n`,
  );
  await withMediation(folder, async (_sql, url) => {
    await migrateDatabase(url, migrations);
    const connection = connectDatabase(url, { name: 'prove', max: 1 });
    await importFiles({
      files: [file],
      registers: registers.filter(({ name }) => name === 'committees'),
      db: connection.db,
      context: contextOf([], { county: null, trustCodes: true }),
      apply: true,
      partial: false,
    }).finally(() => connection.close());
  });
}
