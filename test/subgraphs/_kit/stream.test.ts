import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { sequenceText, type CaseEvent } from '../../../schema/events.ts';
import { startStreamServer, type StreamServer } from '../../../scripts/prove/kill/streamServer.ts';
import { invariant } from '../../../subgraphs/_kit/database.ts';
import { readStreamAddress, type StreamAddress } from '../../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream, type EventStream } from '../../../subgraphs/_kit/subgraph/stream/openStream.ts';

const addressOf = (url: string): StreamAddress => invariant(readStreamAddress(url, true), 'it is a URL');

function event(number: string, sequence = 1): CaseEvent {
  return {
    ...{ specversion: '1.0', id: `${number}-${sequence}`, source: '/liandong/petitions', type: 'liandong.x' },
    ...{ subject: `Petition/${number}`, sequence: sequenceText(sequence), time: '2024-03-01T00:00:00Z' },
    ...{ datacontenttype: 'application/json', data: { number } as CaseEvent['data'] },
  };
}
const events = (from: number, to: number): CaseEvent[] =>
  Array.from({ length: to - from + 1 }, (_, place) => event(`P${from + place}`));

/** A department that keeps what it takes, unless told otherwise. */
function department(refuse: (batch: readonly CaseEvent[]) => boolean | Promise<boolean> = () => false) {
  const kept: string[] = [];
  const batches: number[] = [];
  const waiting = new Set<() => void>();
  const look = (): void => waiting.forEach((each) => each());
  return {
    kept,
    batches,
    take: async (batch: readonly unknown[]): Promise<void> => {
      const given = batch as readonly CaseEvent[];
      batches.push(given.length);
      look();
      if (await refuse(given)) throw new Error('the database is away');
      kept.push(...given.map(({ id }) => id));
      look();
    },
    until: (isSo: () => boolean) =>
      new Promise<void>((resolve) => {
        waiting.add(() => (isSo() ? resolve() : undefined));
        look();
      }),
  };
}

describe('the stream', () => {
  let folder: string;
  let server: StreamServer;
  let operator: NatsConnection;
  let manager: JetStreamManager;
  const opened: { close(): Promise<void> }[] = [];
  const faults: string[] = [];
  const onFault = (fault: unknown): number => faults.push(String(fault));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-stream-'));
    server = await startStreamServer(folder);
    // However long a server takes that is started again.
    operator = await connect({
      ...addressOf(server.url),
      ...{ reconnectTimeWait: 100, maxReconnectAttempts: -1 },
    });
    manager = await jetstreamManager(operator);
  });
  beforeEach(() => void (faults.length = 0));
  afterEach(async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
    await manager.streams.delete('liandong').catch(() => undefined);
  });
  afterAll(async () => {
    await operator.close();
    await server.kill();
    await rm(folder, { recursive: true });
  });

  function open(url = server.url): EventStream {
    const stream = openStream(addressOf(url), { name: 'test', onFault });
    opened.push(stream);
    return stream;
  }
  function consume(stream: EventStream, take: (events: readonly unknown[]) => Promise<void>) {
    const consumer = stream.consume({ department: 'dispatch', take, onFault });
    opened.push(consumer);
    return consumer;
  }
  /** Sends them until the stream has them. */
  async function send(stream: EventStream, batch: readonly CaseEvent[]): Promise<void> {
    for (let isSent = false; !isSent; await turn())
      isSent = await stream.publish('dispatch', batch).then(
        () => true,
        () => false,
      );
  }
  const messages = async (): Promise<number> => (await manager.streams.info('liandong')).state.messages;

  it('keeps an event once that is sent twice', async () => {
    const stream = open();
    await stream.publish('dispatch', events(1, 3));
    await stream.publish('dispatch', events(2, 4));
    expect(await messages()).toBe(4);
  });

  it('holds CloudEvents in structured mode, under whom they are for and whom they are from', async () => {
    await open().publish('dispatch', [event('P1')]);
    const message = await manager.streams.getMessage('liandong', { seq: 1 });
    expect(message?.subject).toBe('liandong.dispatch.petitions');
    expect(message?.header.get('content-type')).toBe('application/cloudevents+json');
    expect(message?.json()).toEqual(event('P1'));
  });

  it('that is killed has every event it took, and takes up again with those who use it', async () => {
    const stream = open();
    const { kept, take, until } = department();
    await stream.publish('dispatch', events(1, 2));
    await server.kill();
    await expect(stream.publish('dispatch', events(3, 4))).rejects.toThrow('请检查它是否在运行');
    await server.start();
    await send(stream, events(3, 4));
    expect(await messages()).toBe(4);
    consume(stream, take);
    await until(() => kept.length === 4);
    expect(kept).toEqual(['P1-1', 'P2-1', 'P3-1', 'P4-1']);
  });

  it('brings a department what came while it was away, in order, and nothing again', async () => {
    const stream = open();
    const { kept, take, until } = department();
    const first = consume(stream, take);
    await stream.publish('dispatch', [event('P1', 1)]);
    await until(() => kept.length === 1);
    await first.close();
    await stream.publish('dispatch', [event('P1', 2), event('P1', 3)]);
    await stream.publish('mediation', [event('P1', 4)]);
    expect(await stream.waiting('dispatch')).toBe(2);
    consume(stream, take);
    await until(() => kept.length === 3);
    expect(kept).toEqual(['P1-1', 'P1-2', 'P1-3']);
  });

  it('brings again what could not be kept, says so once, and loses nothing', async () => {
    let refusals = 3;
    const { kept, take, until } = department(() => (refusals -= 1) >= 0);
    const stream = open();
    await stream.publish('dispatch', events(1, 5));
    consume(stream, take);
    await until(() => kept.length === 5);
    expect(new Set(kept).size).toBe(5);
    expect(faults).toEqual(['Error: the database is away']);
  });

  it('is not held up by an event that can never be kept', async () => {
    const { kept, take, until } = department((batch) => batch.some(({ id }) => id === 'P2-1'));
    const stream = open();
    await stream.publish('dispatch', events(1, 5));
    consume(stream, take);
    await until(() => kept.length === 4);
    await stream.publish('dispatch', [event('P6')]);
    await until(() => kept.includes('P6-1'));
    expect([...kept].sort()).toEqual(['P1-1', 'P3-1', 'P4-1', 'P5-1', 'P6-1']);
  });

  it('hands out no more than a department has hands for, and shares the work between its processes', async () => {
    const second = department();
    const first = department(() => second.until(() => second.kept.length > 0).then(() => false));
    const publisher = open();
    await send(publisher, events(1, 1_500));
    consume(open(), first.take);
    await first.until(() => first.batches.length > 0);
    consume(open(), second.take);
    const all = (): string[] => [...first.kept, ...second.kept];
    await Promise.all([first.until(() => first.kept.length > 0), second.until(() => second.kept.length > 0)]);
    const isDone = (): boolean => new Set(all()).size === 1_500;
    await Promise.race([first.until(isDone), second.until(isDone)]);
    expect(Math.max(...first.batches, ...second.batches)).toBeLessThanOrEqual(500);
  });

  it('is left as the operator has made it', async () => {
    await manager.streams.add({ name: 'liandong', subjects: ['liandong.>', 'more'], max_msgs: 7 });
    await open().publish('dispatch', [event('P1')]);
    const { config } = await manager.streams.info('liandong');
    expect([config.subjects, config.max_msgs]).toEqual([['liandong.>', 'more'], 7]);
    await manager.streams.delete('liandong');
    await manager.streams.add({ name: 'liandong', subjects: ['elsewhere'] });
    await expect(open().publish('dispatch', [event('P1')])).rejects.toThrow('请管理员补上该主题');
  });

  it('that is taken away is made anew', async () => {
    const stream = open();
    const { kept, take, until } = department();
    consume(stream, take);
    await stream.publish('dispatch', [event('P1')]);
    await until(() => kept.length === 1);
    await manager.streams.delete('liandong');
    await send(stream, [event('P2')]);
    await until(() => kept.length === 2);
  });

  it('that refuses our credentials says so at the start', async () => {
    const stream = open(server.url.replace(':stream@', ':wrong@'));
    await expect(stream.publish('dispatch', [event('P1')])).rejects.toThrow('LIANDONG_STREAM_URL');
    expect(faults.join()).toContain('拒绝了账号');
  });
});

describe('the address of the stream', () => {
  it('names whom we are to it', () => {
    expect(readStreamAddress('nats://mediation:p%40ss@stream:4222', true)).toEqual({
      ...{ servers: 'stream:4222', user: 'mediation', pass: 'p@ss' },
    });
    expect(readStreamAddress('tls://secret@stream:4222', true)).toEqual({
      ...{ servers: 'stream:4222', token: 'secret', tls: {} },
    });
    expect(readStreamAddress(undefined, true)).toBeNull();
  });

  it.each(['stream:4222', 'http://stream:4222', 'nats://', 'nonsense'])('is not %s', (url) => {
    expect(() => readStreamAddress(url, false)).toThrow('LIANDONG_STREAM_URL');
  });

  it('has credentials in production', () => {
    expect(readStreamAddress('nats://stream:4222', false)).toEqual({ servers: 'stream:4222' });
    expect(() => readStreamAddress('nats://stream:4222', true)).toThrow('用户名和口令');
  });
});
