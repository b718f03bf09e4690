import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { roster } from '../../schema/roster.ts';
import { sequenceText, sourceOf, type CaseEvent } from '../../schema/events.ts';
import { urlVariable } from '../../scripts/database/urls.ts';
import { startStreamServer, type StreamServer } from '../../scripts/prove/kill/streamServer.ts';
import { invariant } from '../../subgraphs/_kit/database.ts';
import { readStreamAddress } from '../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream, type EventStream } from '../../subgraphs/_kit/subgraph/stream/openStream.ts';
import { root } from './project.ts';

const passwordOf = (name: string): string => `s-${name}`;

describe('the accounts of the stream', () => {
  let folder: string;
  let server: StreamServer;
  const streams: EventStream[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-stream-'));
    const text = await readFile(join(root, 'scripts/stream/nats.conf'), 'utf8');
    const file = join(folder, 'nats.conf');
    // Of what stands there, Debian's server does not know one setting, and the rest is where the test has it.
    await writeFile(file, text.replace(/^ *(sync_interval|port|http|store_dir):.*$/gm, ''));
    const passwords = roster.map(({ name }) => [
      urlVariable(name).replace('DATABASE_URL', 'LIANDONG_STREAM_PASSWORD'),
      passwordOf(name),
    ]);
    server = await startStreamServer(folder, { file, env: Object.fromEntries(passwords) });
  });
  afterAll(async () => {
    for (const stream of streams) await stream.close();
    await server.kill();
    await rm(folder, { recursive: true });
  });

  const addressOf = (name: string) => {
    const url = new URL(server.url);
    [url.username, url.password] = [name, passwordOf(name)];
    return invariant(readStreamAddress(url.href, true), 'it is a URL');
  };
  function open(name: string): EventStream {
    const stream = openStream(addressOf(name), { name, onFault: () => undefined });
    streams.push(stream);
    return stream;
  }
  const event = (department: string): CaseEvent => ({
    ...{
      specversion: '1.0',
      id: department,
      source: sourceOf(department),
      type: 'liandong.x',
      subject: 'X/1',
    },
    ...{ sequence: sequenceText(1), time: '2024-03-01T00:00:00Z', datacontenttype: 'application/json' },
    data: {} as CaseEvent['data'],
  });

  it('let each department tell in its own name, and take what is for it', async () => {
    const came = await Promise.all(
      roster.map(async ({ name }) => {
        const stream = open(name);
        const taken = new Promise((resolve) => {
          const consumer = stream.consume({
            ...{ department: name, onFault: () => undefined },
            take: async (events) => resolve(events),
          });
          streams.push(consumer as EventStream);
        });
        await stream.publish(name, [event(name)]);
        return taken;
      }),
    );
    expect(came).toEqual(roster.map(({ name }) => [event(name)]));
  });

  it('let none tell in another’s name', async () => {
    await expect(open('mediation').publish('dispatch', [event('petitions')])).rejects.toThrow(
      '拒绝了账号或其权限',
    );
  });

  it('let none see what is for another', async () => {
    await open('dispatch').publish('dispatch', [event('dispatch')]);
    const connection = await connect({ ...addressOf('mediation'), inboxPrefix: '_INBOX.mediation' });
    const manager = await jetstreamManager(connection, { checkAPI: false, timeout: 500 });
    await expect(manager.streams.getMessage('liandong', { seq: 1 })).rejects.toThrow();
    await expect(manager.consumers.info('liandong', 'dispatch')).rejects.toThrow();
    await expect(manager.streams.delete('liandong')).rejects.toThrow();
    await connection.close();
  });
});
