import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../../scripts/database/connect.ts';
import { startStreamServer, type StreamServer } from '../../../scripts/prove/kill/streamServer.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { CASE_INDEX } from '../../../subgraphs/_kit/acts/tables.ts';
import { OUTBOX_CHANNEL } from '../../../subgraphs/_kit/acts/telling.ts';
import { connectDatabase, invariant, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { startRelay } from '../../../subgraphs/_kit/subgraph/relay.ts';
import { readStreamAddress } from '../../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream, type EventStream } from '../../../subgraphs/_kit/subgraph/stream/openStream.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { outbox } from '../../../subgraphs/petitions/tables/index.ts';
import { departmentDatabase, testAdminUrl, type TestDatabase } from '../../setup/database.ts';
import { events } from './told.ts';

const told = invariant(
  events.find(({ data }) => data.kind === 'Petition'),
  'a petition is told of',
).data;

describe('a department and the command centre, joined by the stream', () => {
  const closing: (() => Promise<unknown>)[] = [];
  const faults: string[] = [];
  const onFault = (fault: unknown): number => faults.push(String(fault));
  let centre: TestDatabase;
  let own: DatabaseConnection;
  let index: DatabaseConnection;
  let server: StreamServer;
  let stream: EventStream;
  beforeEach(async () => {
    faults.length = 0;
    const folder = await mkdtemp(join(tmpdir(), 'liandong-stream-'));
    closing.push(() => rm(folder, { recursive: true }));
    const databases = [await departmentDatabase('petitions'), await departmentDatabase('dispatch')] as const;
    [, centre] = databases;
    for (const { drop } of databases) closing.push(drop);
    server = await startStreamServer(folder);
    closing.push(() => server.kill());
    [own, index] = databases.map(({ url }) => connectDatabase(url, { name: 'test' })) as [never, never];
    for (const { close } of [own, index]) closing.push(close);
    stream = openStream(invariant(readStreamAddress(server.url, true), 'it is a URL'), {
      name: 'test',
      onFault,
    });
    closing.push(() => stream.close());
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  function relay(): void {
    const { db, sql } = own;
    const { publish } = stream;
    const running = startRelay({
      ...{ department: 'petitions', recipient: CASE_INDEX, outbox, db, sql, publish, onFault },
    });
    closing.push(() => running.close());
  }
  /** The command centre takes events; in which order the versions of each case came is written down. */
  function consume(came: Record<string, number[]> = {}): void {
    const consumer = stream.consume({
      department: CASE_INDEX,
      onFault,
      take: async (batch) => {
        await takeEvents(index.db, taking, batch, plainReckoning);
        for (const { subject, sequence } of batch as { subject: string; sequence: string }[])
          (came[subject] ??= []).push(Number(sequence));
      },
    });
    closing.push(() => consumer.close());
  }
  /** An act each, to so many cases: a version of them that is told. */
  async function act(version: number, cases: number): Promise<void> {
    for (let n = 1; n <= cases; n += 1) {
      const data = JSON.stringify({ ...told, number: `P${n}`, status: `V${version}` });
      await own.sql`insert into outbox (id, type, subject, sequence, time, data)
        values (gen_random_uuid(), 'liandong.petitions.x', ${`Petition/P${n}`}, ${version}, now(), ${data}::text::jsonb)`;
    }
    await own.sql`select pg_notify(${OUTBOX_CHANNEL}, '')`;
  }
  const known = async (): Promise<string[]> =>
    (await index.sql`select status from indexed_case order by number`).map(({ status }) => status as string);
  const unsent = async (): Promise<number> => {
    const [row] = await own.sql<{ n: number }[]>`
      select count(*)::int as n from outbox where relayed_at is null`;
    return invariant(row, 'a count has a row').n;
  };
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await turn();
  }
  const all = (status: string, cases: number) => async (): Promise<boolean> =>
    (await known()).filter((each) => each === status).length === cases;

  it('loses nothing when the stream is killed between act and relay, and keeps the order of each case', async () => {
    const came: Record<string, number[]> = {};
    relay();
    consume(came);
    await act(1, 20);
    await until(all('V1', 20));
    await server.kill();
    await act(2, 20);
    await act(3, 20);
    await until(async () => faults.length > 0);
    await server.start();
    // It is known a moment before whoever takes it has written down that it came, and that it was sent.
    await until(() => Promise.resolve(Object.values(came).filter((each) => each.includes(3)).length === 20));
    await until(async () => (await unsent()) === 0);
    expect(await known()).toEqual(Array.from({ length: 20 }, () => 'V3'));
    for (const versions of Object.values(came)) expect([...new Set(versions)]).toEqual([1, 2, 3]);
  });

  it('brings everything once the command centre’s database is back', async () => {
    const name = new URL(centre.url).pathname.slice(1);
    relay();
    consume();
    await act(1, 5);
    await until(all('V1', 5));
    await withConnection(testAdminUrl(), async (sql) => {
      await sql`alter database ${sql(name)} with allow_connections false`;
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
    });
    await act(2, 5);
    await until(async () => faults.length > 0);
    expect(await stream.waiting(CASE_INDEX)).toBe(5);
    await withConnection(
      testAdminUrl(),
      (sql) => sql`alter database ${sql(name)} with allow_connections true`,
    );
    await until(all('V2', 5));
    await until(async () => (await stream.waiting(CASE_INDEX)) === 0);
  });

  it('goes on past an event that cannot be kept', async () => {
    relay();
    consume();
    await act(1, 2);
    // What the relay has in hand it marks when it is through.
    await until(async () => (await unsent()) === 0);
    const wrong = JSON.stringify({ ...told, number: 'P1', openedOn: '2024-13-45' });
    await own.sql`update outbox set data = ${wrong}::text::jsonb, relayed_at = null, id = gen_random_uuid(), sequence = 2
      where subject = 'Petition/P1'`;
    await act(3, 2);
    await until(all('V3', 2));
    await until(async () => (await stream.waiting(CASE_INDEX)) === 0);
    const dead = await index.sql`select fault from dead_event`;
    expect(dead.map(({ fault }) => fault as string)).toEqual([expect.stringContaining('out of range')]);
  });
});
