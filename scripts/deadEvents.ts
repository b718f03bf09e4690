import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reckoningOf } from '../subgraphs/_kit/acts/context.ts';
import { connectDatabase, invariant, type Database } from '../subgraphs/_kit/database.ts';
import {
  deadEvents,
  dropDeadEvents,
  replayDeadEvent,
  type DeadEvent,
} from '../subgraphs/dispatch/store/deadEvents.ts';
import { DatabaseError } from './database/errors.ts';
import { openDatabases } from './database/open.ts';
import { table } from './hub/table.ts';

/*
 * npm run dead-events                          lists what came to the command centre as an event and could not be kept
 * npm run dead-events -- --replay [ID…]        takes them again, once what was wrong is mended; what is still wrong stays
 * npm run dead-events -- --drop ID…            takes them off the list and prints them, a line of JSON each
 * Works beside a running hub; DATABASE_URL_DISPATCH names the database. Ends with 1 when something is left or unknown.
 */
const usage =
  '用法：npm run dead-events [-- --replay [编号…] | --drop 编号…] [--english]\n' +
  'Usage: npm run dead-events [-- --replay [ID…] | --drop ID…] [--english]';
const { values, positionals: ids } = readArguments();
const speak = (zh: string, en: string): string => (values.english ? en : zh);

try {
  process.exitCode = await withDispatch(values.replay ? replay : values.drop ? drop : list);
} catch (fault) {
  if (!(fault instanceof DatabaseError)) throw fault;
  console.error(fault.message);
  process.exitCode = 3;
}

async function list(db: Database): Promise<number> {
  const dead = await deadEvents(db);
  if (dead.length === 0) console.log(speak('没有死信。', 'There are no dead events.'));
  else console.log(table([headings(), ...dead.map(lineOf)]).join('\n'));
  return 0;
}

async function replay(db: Database): Promise<number> {
  const dead = await deadEvents(db, ids);
  const reckoning = reckoningOf(process.env['LIANDONG_ENABLED_RULES']);
  let kept = 0;
  for (const { id } of dead) kept += (await replayDeadEvent(db, id, reckoning)) ? 1 : 0;
  const left = dead.length - kept;
  console.log(
    speak(
      `已收下 ${kept} 个，仍有 ${left} 个不能收下。`,
      `${kept} were taken, ${left} are still not in order.`,
    ),
  );
  return left === 0 && sayUnknown(dead) ? 0 : 1;
}

async function drop(db: Database): Promise<number> {
  const dead = await dropDeadEvents(db, ids);
  for (const event of dead) console.log(JSON.stringify(event));
  return sayUnknown(dead) ? 0 : 1;
}

/** Says which of the named ones are not there; true when all are. */
function sayUnknown(found: readonly DeadEvent[]): boolean {
  const unknown = ids.filter((id) => !found.some((dead) => dead.id === id));
  for (const id of unknown)
    console.error(speak(`没有编号为 ${id} 的死信。`, `There is no dead event ${id}.`));
  return unknown.length === 0;
}

function headings(): string[] {
  return [speak('编号', 'id'), speak('收到时间', 'received'), speak('来自', 'from'), speak('问题', 'fault')];
}

function lineOf({ id, receivedAt, event, fault }: DeadEvent): string[] {
  const { source, subject } = (event ?? {}) as { source?: unknown; subject?: unknown };
  const from = [source, subject].filter((part) => typeof part === 'string').join(' ');
  // The county's own time.
  return [
    id,
    receivedAt.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }),
    from,
    speak(inChinese(fault), fault),
  ];
}

function inChinese(fault: string): string {
  if (fault === 'not an object') return '不是事件';
  const refused = /^database: (.*)$/s.exec(fault)?.[1];
  return refused === undefined ? `这些字段不合要求：${fault}` : `数据库不接受其中的值：${refused}`;
}

async function withDispatch(work: (db: Database) => Promise<number>): Promise<number> {
  const databases = await openDatabases({
    env: process.env,
    dataFolder: resolve(values.data),
    departments: ['dispatch'],
    join: true,
  });
  const url = invariant(databases.urls['dispatch'], 'the command centre has a database');
  const connection = connectDatabase(url, { name: 'dead-events', max: 1 });
  try {
    return await work(connection.db);
  } finally {
    await connection.close();
    await databases.close();
  }
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
