import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importJWK, type CryptoKey } from 'jose';
import {
  connectDatabase,
  invariant,
  migrateDatabase,
  type DatabaseConnection,
} from '../../../subgraphs/_kit/database.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { openDatabases } from '../../database/open.ts';
import { table } from '../../hub/table.ts';
import type { HubKeys } from '../../identity/keys.ts';
import { end } from '../contender.ts';
import { startWorld } from '../worldProcess.ts';
import { compare, questions, type Comparison } from './compare.ts';
import { fillIndex } from './fill.ts';
import { compareTaking } from './taking.ts';

const CASES = 1_000_000;
/** How long a question is asked at least: a process that has been up for a while has its code compiled. */
const LEAST_MS = 1_500;
/** How many times as long as by hand a question may take, beyond a request, and how much memory the command centre, in MB. */
const WANTED = { ratio: 10, memoryMb: 400 };

/**
 * Asks the command centre, over an index of a million cases, for pages, totals and groups, beside the same SQL by hand; its
 * process is looked at when all is done. The index is filled at the first run and kept in the folder.
 */
export async function benchIndex(
  folder: string,
  keys: HubKeys,
  { rounds, say }: { readonly rounds: number; readonly say: (line: string) => void },
): Promise<string> {
  const databases = await openDatabases({
    env: process.env,
    dataFolder: resolve(folder, 'index'),
    departments: [department.name],
  });
  const url = invariant(databases.urls[department.name], 'the command centre has a database');
  await migrateDatabase(url, department.migrations);
  const connection = connectDatabase(url, { name: 'bench', max: 1, statementTimeoutMs: 0 });
  try {
    await filled(connection, say);
    const key = JSON.stringify(keys.viewer.publicKey);
    const world = await startWorld(resolve(import.meta.dirname, 'commandCentre.ts'), { args: [url, key] });
    try {
      const sides = {
        url: invariant(world.urls[department.name], 'the command centre answers'),
        key: (await importJWK(keys.viewer.privateKey, 'EdDSA')) as CryptoKey,
        sql: connection.sql,
      };
      const compared: Comparison[] = [];
      for (const question of await questions(connection.sql)) {
        const comparison = await compare(question, sides, { rounds, leastMs: LEAST_MS });
        say(row(comparison).join('  '));
        compared.push(comparison);
      }
      const taken = await compareTaking(connection.db, rounds);
      return report(compared, taken, await peakMb(world.process.pid ?? 0));
    } finally {
      await end(world.process);
    }
  } finally {
    await connection.close();
    await databases.close();
  }
}

async function filled({ sql }: DatabaseConnection, say: (line: string) => void): Promise<void> {
  const [known] = await sql<{ n: number }[]>`select count(opened_on)::int as n from indexed_case`;
  if (known?.n === CASES) return;
  say(`写入 ${CASES} 件 filling the index`);
  await sql`truncate indexed_case cascade`;
  await fillIndex(sql, CASES);
}

function report(
  compared: readonly Comparison[],
  taken: readonly Comparison[],
  memoryMb: number | null,
): string {
  const head = ['', '行 rows', '手写 by hand ms', '联动 ours ms', '之比 ratio'];
  const [nothing, ...others] = compared;
  const beyond = others.map(({ graphMs, handMs }) => (graphMs - (nothing?.graphMs ?? 0)) / handMs);
  const worst = Math.max(...beyond);
  const targets = [
    [
      worst <= WANTED.ratio ? '✓' : '✗',
      '除去空请求的最大之比 largest ratio beyond a request for nothing',
      worst.toFixed(2),
      `≤ ${WANTED.ratio}`,
    ],
    [
      memoryMb !== null && memoryMb <= WANTED.memoryMb ? '✓' : '✗',
      '进程内存峰值 peak memory MB',
      memoryMb?.toFixed(0) ?? '–',
      `≤ ${WANTED.memoryMb}`,
    ],
  ];
  return [
    `\n# 案件索引 ${CASES} 件 case index`,
    '',
    ...table([head, ...[...compared, ...taken].map(row)]),
    '',
    ...table(targets),
  ].join('\n');
}

function row({ title, rows, graphMs, handMs }: Comparison): string[] {
  return [title, String(rows), handMs.toFixed(1), graphMs.toFixed(1), (graphMs / handMs).toFixed(2)];
}

/** The most that a process has held, in MB; null where the system does not tell (not Linux). */
async function peakMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
