import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../../schema/events.ts';
import { connectDatabase, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { CASE_INDEX } from '../../../subgraphs/_kit/acts/tables.ts';
import { OUTBOX_CHANNEL } from '../../../subgraphs/_kit/acts/telling.ts';
import { startRelay, type Publish, type Relay } from '../../../subgraphs/_kit/subgraph/relay.ts';
import { outbox } from '../../../subgraphs/petitions/tables/index.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';

describe('a relay', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;
  const relays: Relay[] = [];
  beforeEach(async () => {
    database = await departmentDatabase('petitions');
    connection = connectDatabase(database.url, { name: 'test', max: 4 });
  });
  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.close();
    await connection.close();
    await database.drop();
  });

  /** Tells the command centre of versions of one petition, and says so. */
  const tell = (...sequences: number[]): Promise<void> => tellTo(CASE_INDEX, ...sequences);

  async function tellTo(recipient: string, ...sequences: number[]): Promise<void> {
    for (const sequence of sequences) {
      await connection.sql`insert into outbox (id, recipient, type, subject, sequence, time, data) values
        (gen_random_uuid(), ${recipient}, 'liandong.petitions.x', 'Petition/1', ${sequence}, now(), '{}')`;
    }
    await connection.sql`select pg_notify(${OUTBOX_CHANNEL}, '')`;
  }

  /** A stream that takes so many batches and refuses the rest, until it is mended. */
  function stream(batchesBeforeItFails = Infinity) {
    const taken: number[] = [];
    let left = batchesBeforeItFails;
    let look = (): void => undefined;
    const publish: Publish = (_recipient, events: readonly CaseEvent[]) => {
      taken.push(...events.map(({ sequence }) => Number(sequence)));
      left -= 1;
      look();
      return left < 0 ? Promise.reject(new Error('the stream is away')) : Promise.resolve();
    };
    return {
      taken,
      publish,
      mend: () => (left = Infinity),
      until: (isSo: () => boolean) =>
        new Promise<void>((resolve) => {
          look = () => (isSo() ? resolve() : undefined);
          look();
        }),
    };
  }

  function start(publish: Publish, faults: unknown[] = [], recipient = CASE_INDEX): Relay {
    const { db, sql } = connection;
    const relay = startRelay({
      ...{ department: 'petitions', recipient, outbox, db, sql, publish },
      onFault: (fault) => faults.push(fault),
    });
    relays.push(relay);
    return relay;
  }

  const waiting = async (): Promise<number> => {
    const [row] = await connection.sql`select count(*)::int as n from outbox where relayed_at is null`;
    return row?.['n'] as number;
  };

  it('brings over what was there before it, and what comes, each once', async () => {
    const { taken, publish, until } = stream();
    await tell(1, 2);
    const relay = start(publish);
    await until(() => taken.length === 2);
    await tell(3);
    await until(() => taken.length === 3);
    await relay.close();
    expect(taken).toEqual([1, 2, 3]);
    expect(await waiting()).toBe(0);
  });

  it('sends again, in order, what a stream did not take, and says so', async () => {
    const { taken, publish, until, mend } = stream(0);
    const faults: unknown[] = [];
    await tell(1, 2);
    const relay = start(publish, faults);
    await until(() => taken.length === 4);
    expect(await waiting()).toBe(2);
    mend();
    await until(() => taken.length > 4);
    await relay.close();
    expect(faults).toHaveLength(1);
    expect(taken.slice(-2)).toEqual([1, 2]);
    expect(await waiting()).toBe(0);
  });

  it('brings one recipient what it is told while another is away', async () => {
    const away = stream(0);
    const there = stream();
    await tell(1);
    await tellTo('mediation', 1, 2);
    const relays = [start(away.publish), start(there.publish, [], 'mediation')];
    await there.until(() => there.taken.length === 2);
    for (const relay of relays) await relay.close();
    expect(there.taken).toEqual([1, 2]);
    expect(await waiting()).toBe(1);
  });

  it('leaves the outbox to one process of a department at a time', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = stream();
    const second = stream();
    await tell(1, 2);
    const holder = start(async (recipient, events) => {
      const published = first.publish(recipient, events);
      await gate;
      return published;
    });
    await first.until(() => first.taken.length === 2);
    const other = start(second.publish);
    await tell(3);
    open();
    await holder.close();
    await tell(4);
    await second.until(() => second.taken.includes(4));
    await other.close();
    expect([...first.taken, ...second.taken]).toEqual([1, 2, 3, 4]);
  });
});
