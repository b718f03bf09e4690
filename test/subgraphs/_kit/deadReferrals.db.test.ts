import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { startStreamServer } from '../../../scripts/prove/kill/streamServer.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { connectDatabase, invariant, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { deadEvents, replayDeadEvent } from '../../../subgraphs/_kit/subgraph/deadEvents.ts';
import { serveSubgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { readStreamAddress } from '../../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream } from '../../../subgraphs/_kit/subgraph/stream/openStream.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { department as dispatch } from '../../../subgraphs/dispatch/index.ts';
import { department as legalAid } from '../../../subgraphs/legal-aid/index.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';
import { toldCase } from '../dispatch/told.ts';

const taking = invariant(legalAid.takes, 'legal aid takes referrals');
const referral = (number: string, more: object = {}, id: string = crypto.randomUUID()) => ({
  ...toldCase('dispatch', { kind: 'Referral', number, status: 'SENT', category: 'MEDIATION', ...more }),
  ...{ id, datacontenttype: 'application/json' as const, specversion: '1.0' as const },
});

describe('a referral that the receiver’s database refuses', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;
  beforeAll(async () => {
    database = await departmentDatabase('legal-aid');
    connection = connectDatabase(database.url, { name: 'test', max: 2 });
  });
  beforeEach(async () => {
    await connection.sql`truncate incoming_referral, incoming_referral_history, outbox, dead_event`;
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const take = (...events: unknown[]) => takeEvents(connection.db, taking, events, plainReckoning);
  const dead = () => deadEvents(connection.db, taking);
  const inbox = async (): Promise<string[]> =>
    (await connection.sql`select number from incoming_referral order by 1`).map(
      ({ number }) => number as string,
    );

  it('is put aside once, however often it comes, and the sound ones beside it are kept and told', async () => {
    const wrong = [
      referral('R2', { openedOn: '2024-13-45' }),
      referral('R4\u0000'),
      { ...referral('R5'), sequence: '9999999999' },
    ];
    const batch = [referral('R1'), wrong[0], referral('R3'), ...wrong.slice(1)];
    expect((await take(...batch)).map(({ event }) => event)).toEqual(wrong.map(({ id }) => id));
    expect(await take(...batch)).toEqual([]);
    expect(await take(wrong[1])).toEqual([]);
    expect(await inbox()).toEqual(['R1', 'R3']);
    const told = await connection.sql`select subject from outbox order by 1`;
    expect(told.map(({ subject }) => subject as string)).toEqual([
      'IncomingReferral/R1',
      'IncomingReferral/R3',
    ]);
    expect((await dead()).map(({ event }) => event)).toEqual(wrong);
    expect((await dead()).map(({ fault }) => fault)).toEqual([
      expect.stringContaining('database: date/time field value out of range'),
      expect.stringContaining('database: invalid byte sequence'),
      expect.stringContaining('database: value "9999999999" is out of range'),
    ]);
  });

  it('is no event at all, and put aside too, unlike a sound one of a kind that is nothing to the receiver', async () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    await take({ id: 7 }, null, deep, toldCase('mediation', { kind: 'Dispute', number: 'D1\u0000' }));
    expect((await dead()).map(({ fault }) => fault.split(',')[0])).toEqual([
      ...['specversion', 'not an object', 'not an object'],
    ]);
    expect(await take(deep)).toEqual([]);
  });

  it('is taken by the same rules once the cause is mended', async () => {
    await connection.sql`alter table incoming_referral add constraint no_such check (number <> 'R2')`;
    await take(referral('R1'), referral('R2'));
    const [{ id } = { id: '' }, ...others] = await dead();
    expect(others).toEqual([]);
    expect(await replayDeadEvent(connection.db, taking, id, plainReckoning)).toBe(false);
    await connection.sql`alter table incoming_referral drop constraint no_such`;
    expect(await replayDeadEvent(connection.db, taking, id, plainReckoning)).toBe(true);
    expect(await inbox()).toEqual(['R1', 'R2']);
    expect(await dead()).toEqual([]);
  });

  it('is not what comes while its tables are locked: that comes again, and nothing of it is put aside', async () => {
    const impatient = connectDatabase(database.url, { name: 'test', max: 1 });
    await impatient.sql`set lock_timeout = '50ms'`;
    try {
      await connection.sql.begin(async (sql) => {
        await sql`lock table incoming_referral_history`;
        await expect(
          takeEvents(impatient.db, taking, [referral('R1'), { id: 7 }], plainReckoning),
        ).rejects.toMatchObject({ cause: { code: '55P03' } });
      });
      expect([...(await inbox()), ...(await dead())]).toEqual([]);
    } finally {
      await impatient.close();
    }
  });

  it('is seen, replayed and dropped by a command, whichever department it came to', async () => {
    const centre = await departmentDatabase('dispatch');
    const notStartedYet = await departmentDatabase('mediation', null);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/run.cjs', 'deadEvents', ...args], {
        cwd: resolve(import.meta.dirname, '../../..'),
        env: {
          ...{ ...process.env, DATABASE_URL: '', DATABASE_URL_LEGAL_AID: database.url },
          ...{ DATABASE_URL_DISPATCH: centre.url, DATABASE_URL_MEDIATION: notStartedYet.url },
        },
        encoding: 'utf8',
      });
    try {
      const index = connectDatabase(centre.url, { name: 'test', max: 1 });
      const centreTaking = invariant(dispatch.takes, 'the command centre takes events');
      await takeEvents(index.db, centreTaking, [null], plainReckoning);
      await index.close();
      await take(referral('R2', { openedOn: '2024-13-45' }), null);
      const [other, one] = (await dead()).map(({ id }) => id) as [string, string];
      const lines = run().stdout.split('\n');
      expect(lines.filter((line) => line.startsWith('dispatch '))).toHaveLength(1);
      expect(lines.find((line) => line.includes(one))).toMatch(
        /^legal-aid .*\/liandong\/dispatch Referral\/R2/,
      );
      await connection.sql`update dead_event set event = jsonb_set(event, '{data,openedOn}', '"2024-03-01"')
        where id = ${one}`;
      expect(run('--replay', one)).toMatchObject({ status: 0, stdout: '已收下 1 个，仍有 0 个不能收下。\n' });
      expect(await inbox()).toEqual(['R2']);
      const dropped = run('--drop', other.toUpperCase(), one, '--english');
      expect(dropped).toMatchObject({ status: 1, stderr: `There is no dead event ${one}.\n` });
      expect(JSON.parse(dropped.stdout)).toMatchObject({ department: 'legal-aid', id: other, event: null });
      expect(run('--replay')).toMatchObject({ status: 1, stdout: '已收下 0 个，仍有 1 个不能收下。\n' });
    } finally {
      await centre.drop();
      await notStartedYet.drop();
    }
  }, 120_000);

  it('does not come again over the stream, and the process says once that it lies there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-stream-'));
    const server = await startStreamServer(folder);
    const warnings: unknown[] = [];
    const faults: unknown[] = [];
    const onFault = (fault: unknown): number => faults.push(fault);
    const { publicKey: verifyKey } = await generateKeyPair('EdDSA');
    const running = await serveSubgraph(legalAid, {
      ...{ databaseUrl: database.url, verifyKey, host: '127.0.0.1', port: 0, onFault },
      onWarning: (...warning) => warnings.push(warning),
    });
    const address = invariant(readStreamAddress(server.url, true), 'it is a URL');
    const stream = openStream(address, { name: 'test', onFault });
    const consumer = stream.consume({ department: 'legal-aid', take: running.take, onFault });
    try {
      const wrong = referral('R2', { openedOn: '2024-13-45' });
      await stream.publish('legal-aid', [referral('R1'), wrong, referral('R3')]);
      while ((await inbox()).length < 2) await turn();
      while ((await stream.waiting('legal-aid')) > 0) await turn();
      expect(await inbox()).toEqual(['R1', 'R3']);
      const [{ id } = { id: '' }] = await dead();
      expect(warnings).toEqual([
        [
          { department: 'legal-aid', code: 'DEAD_EVENT', deadEvent: id, event: wrong.id },
          expect.stringContaining('npm run dead-events'),
        ],
      ]);
      expect(faults).toEqual([]);
    } finally {
      await consumer.close();
      await stream.close();
      await running.close();
      await server.kill();
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
