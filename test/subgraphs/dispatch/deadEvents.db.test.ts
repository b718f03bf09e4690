import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { connectDatabase, invariant, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { deadEvents, dropDeadEvents, replayDeadEvent } from '../../../subgraphs/_kit/subgraph/deadEvents.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';
import { events } from './told.ts';

const [first, second, third] = events as [Event, Event, Event];
type Event = (typeof events)[number];
const changed = (event: Event, change: Partial<Event['data']>): Event => ({
  ...event,
  data: { ...event.data, ...change },
});

describe('an event that cannot be kept', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;
  beforeAll(async () => {
    database = await departmentDatabase('dispatch');
    connection = connectDatabase(database.url, { name: 'test', max: 2 });
  });
  beforeEach(async () => {
    await connection.sql`truncate indexed_case, indexed_duty, indexed_link, dead_event`;
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const take = (...given: unknown[]) => takeEvents(connection.db, taking, given, plainReckoning);
  const known = async (): Promise<string[]> =>
    (await connection.sql`select number from indexed_case order by 1`).map(({ number }) => number as string);
  const mend = (): Promise<unknown> =>
    connection.sql`update dead_event set event = jsonb_set(event, '{data,openedOn}', '"2024-03-01"')`;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/run.cjs', 'deadEvents', ...args], {
      cwd: resolve(import.meta.dirname, '../../..'),
      env: { ...process.env, DATABASE_URL_DISPATCH: database.url },
      encoding: 'utf8',
    });

  it('is put aside, also when only the database knows that it is wrong, and holds up no other', async () => {
    await take(first, changed(second, { openedOn: '2024-13-45' }), { no: 'event' }, third);
    expect(await known()).toEqual([first.data.number, third.data.number]);
    const faults = (await deadEvents(connection.db, taking)).map(({ fault }) => fault);
    expect(faults).toHaveLength(2);
    expect(faults.join()).toContain('specversion');
    expect(faults.join()).toContain('database: date/time field value out of range');
  });

  it('is kept as text where JSON in the database cannot hold it', async () => {
    const odd = changed(first, { status: '\u0000', body: '\ud800' });
    await take(odd, second);
    expect(await known()).toEqual([second.data.number]);
    const [dead] = await deadEvents(connection.db, taking);
    expect(dead?.event).toEqual(odd);
    expect(
      await replayDeadEvent(connection.db, taking, invariant(dead, 'it is dead').id, plainReckoning),
    ).toBe(false);
    expect(await deadEvents(connection.db, taking)).toHaveLength(1);
  });

  it('is taken once what was wrong with it is mended, and stays until then', async () => {
    await take(changed(first, { openedOn: '2024-13-45' }));
    const [dead] = await deadEvents(connection.db, taking);
    const { id } = invariant(dead, 'it is dead');
    expect(await replayDeadEvent(connection.db, taking, id, plainReckoning)).toBe(false);
    await mend();
    expect(await replayDeadEvent(connection.db, taking, id, plainReckoning)).toBe(true);
    expect(await known()).toEqual([first.data.number]);
    expect(await deadEvents(connection.db, taking)).toEqual([]);
    expect(await replayDeadEvent(connection.db, taking, id, plainReckoning)).toBe(false);
  });

  it('is forgotten when an operator drops it, who gets it back', async () => {
    await take(null, first);
    const [dead] = await deadEvents(connection.db, taking);
    expect(await dropDeadEvents(connection.db, taking, [invariant(dead, 'it is dead').id])).toEqual([dead]);
    expect(await deadEvents(connection.db, taking)).toEqual([]);
  });

  it('is seen and replayed by a command', async () => {
    await take(changed(first, { openedOn: '2024-13-45' }), changed(second, { openedOn: 'gestern' }));
    const dead = await deadEvents(connection.db, taking);
    const list = run().stdout;
    for (const part of [
      '收到时间',
      '/liandong/mediation Dispute/D1',
      '数据库不接受其中的值',
      '这些字段不合要求：data.openedOn',
    ])
      expect(list).toContain(part);
    expect(run('--replay')).toMatchObject({ status: 1, stdout: '已收下 0 个，仍有 2 个不能收下。\n' });
    await mend();
    const [one, other] = dead.map(({ id }) => id) as [string, string];
    expect(run('--replay', one)).toMatchObject({ status: 0, stdout: '已收下 1 个，仍有 0 个不能收下。\n' });
    const dropped = run('--drop', other);
    expect(JSON.parse(dropped.stdout)).toMatchObject({ id: other });
    expect(run('--drop')).toMatchObject({ status: 2 });
  }, 120_000);
});
