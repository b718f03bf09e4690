import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getTableName, sql } from 'drizzle-orm';
import { reckoningOf } from '../subgraphs/_kit/acts/context.ts';
import { connectDatabase, invariant, type Database } from '../subgraphs/_kit/database.ts';
import {
  deadEvents,
  dropDeadEvents,
  replayDeadEvent,
  type DeadEvent,
} from '../subgraphs/_kit/subgraph/deadEvents.ts';
import type { Taking } from '../subgraphs/_kit/subgraph/takeEvents.ts';
import { DatabaseError } from './database/errors.ts';
import { openDatabases } from './database/open.ts';
import { urlVariable } from './database/urls.ts';
import { loadDepartments } from './hub/departments.ts';
import { table } from './hub/table.ts';

/*
 * npm run dead-events                          lists what came to departments as an event and could not be kept
 * npm run dead-events -- --replay [ID…]        takes them again, once what was wrong is mended; what is still wrong stays
 * npm run dead-events -- --drop ID…            takes them off the list and prints them, a line of JSON each
 * Works beside a running hub, on the databases of all departments that take events; without DATABASE_URL, where some have a
 * DATABASE_URL_<DEPARTMENT>, on those. Ends with 1 when something is left or unknown.
 */
const usage =
  '用法：npm run dead-events [-- --replay [编号…] | --drop 编号…] [--english]\n' +
  'Usage: npm run dead-events [-- --replay [ID…] | --drop ID…] [--english]';
const { values, positionals } = readArguments();
const ids = positionals.map((id) => id.toLowerCase());
const speak = (zh: string, en: string): string => (values.english ? en : zh);

/** A department that takes events, and its database. */
interface Taker {
  readonly taking: Taking;
  readonly db: Database;
}

try {
  process.exitCode = await withTakers(values.replay ? replay : values.drop ? drop : list);
} catch (fault) {
  if (!(fault instanceof DatabaseError)) throw fault;
  console.error(fault.message);
  process.exitCode = 3;
}

async function list(takers: readonly Taker[]): Promise<number> {
  const lines: string[][] = [];
  for (const { taking, db } of takers)
    lines.push(...(await deadEvents(db, taking)).map((dead) => lineOf(taking, dead)));
  if (lines.length === 0) console.log(speak('没有死信。', 'There are no dead events.'));
  else console.log(table([headings(), ...lines]).join('\n'));
  return 0;
}

async function replay(takers: readonly Taker[]): Promise<number> {
  const reckoning = reckoningOf(process.env['LIANDONG_ENABLED_RULES']);
  const all: DeadEvent[] = [];
  let kept = 0;
  for (const { taking, db } of takers) {
    const dead = await deadEvents(db, taking, ids);
    for (const { id } of dead) kept += (await replayDeadEvent(db, taking, id, reckoning)) ? 1 : 0;
    all.push(...dead);
  }
  const left = all.length - kept;
  console.log(
    speak(
      `已收下 ${kept} 个，仍有 ${left} 个不能收下。`,
      `${kept} were taken, ${left} are still not in order.`,
    ),
  );
  return sayUnknown(all) && left === 0 ? 0 : 1;
}

async function drop(takers: readonly Taker[]): Promise<number> {
  const all: DeadEvent[] = [];
  for (const { taking, db } of takers) {
    const dead = await dropDeadEvents(db, taking, ids);
    for (const event of dead) console.log(JSON.stringify({ department: taking.department, ...event }));
    all.push(...dead);
  }
  return sayUnknown(all) ? 0 : 1;
}

/** Says which of the named ones are not there; true when all are. */
function sayUnknown(found: readonly DeadEvent[]): boolean {
  const unknown = ids.filter((id) => !found.some((dead) => dead.id === id));
  for (const id of unknown)
    console.error(speak(`没有编号为 ${id} 的死信。`, `There is no dead event ${id}.`));
  return unknown.length === 0;
}

function headings(): string[] {
  return [
    ...[speak('部门', 'department'), speak('编号', 'id'), speak('收到时间', 'received')],
    ...[speak('来自', 'from'), speak('问题', 'fault')],
  ];
}

function lineOf({ department }: Taking, { id, receivedAt, event, fault }: DeadEvent): string[] {
  const { source, subject } = (event ?? {}) as { source?: unknown; subject?: unknown };
  const from = [source, subject].filter((part) => typeof part === 'string').join(' ');
  // The county's own time.
  const received = receivedAt.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return [department, id, received, from, speak(inChinese(fault), fault)];
}

function inChinese(fault: string): string {
  if (fault === 'not an object') return '不是事件';
  const refused = /^database: (.*)$/s.exec(fault)?.[1];
  return refused === undefined ? `这些字段不合要求：${fault}` : `数据库不接受其中的值：${refused}`;
}

async function withTakers(work: (takers: readonly Taker[]) => Promise<number>): Promise<number> {
  const takings = (await loadDepartments()).flatMap(({ takes }) => takes ?? []);
  const isSet = (variable: string): boolean => Boolean(process.env[variable]?.trim());
  const own = takings.filter(({ department }) => isSet(urlVariable(department)));
  const asked = own.length > 0 && !isSet('DATABASE_URL') ? own : takings;
  const databases = await openDatabases({
    env: process.env,
    dataFolder: resolve(values.data),
    departments: asked.map(({ department }) => department),
    join: true,
  });
  const open = asked.map((taking) => {
    const url = invariant(databases.urls[taking.department], 'each has a database');
    return { taking, ...connectDatabase(url, { name: 'dead-events', max: 1 }) };
  });
  try {
    const takers: Taker[] = [];
    for (const each of open) if (await hasTable(each)) takers.push(each);
    return await work(takers);
  } finally {
    for (const { close } of open) await close();
    await databases.close();
  }
}

/** False for a department that was not started since it came to have such a table: it has put nothing aside. */
async function hasTable({ db, taking }: Taker): Promise<boolean> {
  const [found] = await db.execute(sql`select to_regclass(${getTableName(taking.dead)}) as name`);
  return found?.['name'] !== null;
}

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        replay: { type: 'boolean', default: false },
        drop: { type: 'boolean', default: false },
        english: { type: 'boolean', default: false },
        data: { type: 'string', default: '.data' },
      },
    });
    const { replay, drop } = read.values;
    const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
    const isClear = read.positionals.length > 0 ? replay !== drop : !drop;
    if (isClear && !(replay && drop) && read.positionals.every(isId)) return read;
    console.error(usage);
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
  }
  process.exit(2);
}
