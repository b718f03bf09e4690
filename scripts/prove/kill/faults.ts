import { setTimeout as wait } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { connectDatabase, invariant } from '../../../subgraphs/_kit/database.ts';
import { compareIndex } from '../../reindex/compareIndex.ts';
import { openTellers } from '../../reindex/openTellers.ts';
import { faultsInBooks, subjectOf } from './books.ts';
import type { Desk } from './clerks.ts';

/** The departments' databases. */
export type Urls = Readonly<Record<string, string>>;

/** What was acknowledged and is not there, and what is there by half; `final` when nothing is in doubt any more. */
export async function faultsAtDesks(urls: Urls, desks: readonly Desk[], final = false): Promise<string[]> {
  const faults: string[] = [];
  for (const desk of desks) {
    const { department } = desk.trade;
    const url = invariant(urls[department], 'a department has a database');
    const connection = connectDatabase(url, { name: 'prove', max: 1, statementTimeoutMs: 0 });
    const found = await faultsAt(connection.sql, desk, final).finally(() => connection.close());
    faults.push(...found.map((fault) => `${department}: ${fault}`));
  }
  return faults;
}

async function faultsAt(sql: Sql, { trade, ledger }: Desk, final: boolean): Promise<string[]> {
  const { books } = trade;
  const events = await sql.unsafe<{ number: string; sequence: number }[]>(
    `select c.number, o.sequence from outbox o join "${books.table}" c on o.subject = ${subjectOf(books)}
      where o.type not like '%.record'`,
  );
  const told = new Set(events.map(({ number, sequence }) => `${number} ${sequence}`));
  const promised = [
    ...[...ledger.opened.values()].map((number) => `${number} 1`),
    ...[...ledger.moved].map((number) => `${number} 2`),
  ];
  const opened = events.filter(({ sequence }) => sequence === 1).length;
  return [
    ...promised.filter((line) => !told.has(line)).map((line) => `lost: ${line}`),
    ...(await faultsInBooks(sql, books)),
    ...ledger.strange.splice(0).map((answer) => `strange answer: ${answer}`),
    ...(final && opened !== ledger.opened.size
      ? [`${opened} cases were opened and ${ledger.opened.size} were asked for`]
      : []),
  ];
}

/**
 * Where the command centre's case index and the departments' books differ, once every event has come: out of the outboxes,
 * and out of the stream, of which `inStream` says how many are there still.
 */
export async function faultsInIndex(
  urls: Urls,
  inStream: () => Promise<number> = () => Promise.resolve(0),
): Promise<readonly string[]> {
  const { index, tellers, close } = await openTellers(urls);
  try {
    while ((await compareIndex(index.db, tellers)).waiting + (await inStream()) > 0) await wait(100);
    const { cases, differences } = await compareIndex(index.db, tellers);
    console.log(`案件索引 case index: ${cases} records, ${differences.length} differences`);
    return differences.map((difference) => `index: ${difference}`);
  } finally {
    await close();
  }
}
