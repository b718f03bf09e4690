import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { once } from 'node:events';
import { sendJson, startDepartment } from './department.ts';
import { createFeed } from './feed.ts';
import {
  dispute,
  mediationSdl,
  news,
  registrySdl,
  startNewsroom,
  ways,
  type Dispute,
  type Newsroom,
} from './newsroom.ts';
import { compose } from './world.ts';

describe('while the graph changes', () => {
  let room: Newsroom;
  beforeEach(async () => {
    room = await startNewsroom();
  });
  afterEach(() => room.close());

  const change = async (...departments: Parameters<typeof compose>[0][]): Promise<void> => {
    await writeFile(room.supergraphFile, compose(departments.flat()));
    await room.log.line('graph reloaded');
  };

  it.each(ways)('a subscription by %s goes on, by the new graph', async (way) => {
    const subscriber = room.subscribe(way, news);
    const first = subscriber.next();
    await room.disputes.reach(1);
    const { registry, mediation } = room;
    const renamed = { name: 'register', url: registry.url, sdl: registry.sdl };
    await change([mediation, renamed]);
    room.disputes.tell(dispute('1'));
    expect(await first).toMatchObject({
      data: { disputeRegistered: { region: { name: '乡 r1' } } },
      extensions: { departments: { mediation: { state: 'ok' }, register: { state: 'ok' } } },
    });
    expect(mediation.received).toHaveLength(1);
  });

  it('a subscription moves with its department to another address', async () => {
    const subscriber = room.subscribe('server-sent events', news);
    const first = subscriber.next();
    await room.disputes.reach(1);
    const moved = createFeed<Dispute>();
    const department = await startDepartment('mediation', mediationSdl, {
      Subscription: {
        disputeRegistered: { subscribe: () => moved.listen(), resolve: (event: Dispute) => event },
      },
    });
    await change([department, room.registry]);
    await Promise.all([moved.reach(1), room.disputes.reach(0)]);
    moved.tell(dispute('5'));
    expect((await first)?.data).toEqual({ disputeRegistered: { id: '5', region: { name: '乡 r5' } } });
    subscriber.leave();
    await moved.reach(0);
    await department.stop();
  });

  it('an event that waits meanwhile is answered by the new graph', async () => {
    const subscriber = room.subscribe('server-sent events', news);
    const first = subscriber.next();
    await room.disputes.reach(1);
    const answered = new Promise<() => void>((held) => {
      room.registry.behaviour = (_, response) =>
        held(() => sendJson(response, { data: { _entities: [{ name: '旧' }] } }));
    });
    for (const id of ['1', '2']) room.disputes.tell(dispute(id));
    const answer = await answered;
    const moved = await startDepartment('registry', registrySdl, {
      Region: { __resolveReference: ({ code }: { code: string }) => ({ code, name: '新' }) },
    });
    await change([room.mediation, moved]);
    answer();
    expect((await first)?.data).toEqual({ disputeRegistered: { id: '1', region: { name: '旧' } } });
    expect((await subscriber.next())?.data).toEqual({
      disputeRegistered: { id: '2', region: { name: '新' } },
    });
    expect([room.registry.received.length, moved.received.length]).toEqual([1, 1]);
    await moved.stop();
  });

  it('a subscription that does not fit any more ends and says why', async () => {
    const subscriber = room.subscribe('WebSocket', news);
    const first = subscriber.next();
    await room.disputes.reach(1);
    const sdl = room.registry.sdl.replace('name: String', 'label: String');
    await change([room.mediation, { name: 'registry', url: room.registry.url, sdl }]);
    expect(await first).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(await subscriber.next()).toBeNull();
    await room.disputes.reach(0);
  });
});

describe('a gateway that is stopped', () => {
  it('ends streams so that clients come back', async () => {
    const room = await startNewsroom();
    const response = await fetch(`${room.gateway.url}?query=${encodeURIComponent(news)}`, {
      headers: { accept: 'text/event-stream' },
    });
    const socket = room.subscribe('WebSocket', news);
    const told = socket.next();
    await room.disputes.reach(2);
    const closing = room.gateway.close();
    // Whole, and without the event that says that nothing more will come.
    expect(await response.text()).toBe(':\n\n');
    await expect(told).rejects.toMatchObject({ code: 1001 });
    await closing;
    await room.disputes.reach(0);
    await room.close();
  });

  it('answers what is asked by WebSocket before it goes, and takes nothing new', async () => {
    const room = await startNewsroom();
    let release = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      room.mediation.behaviour = (_, response) => {
        release = () => sendJson(response, { data: { disputeTotal: 9 } });
        resolve();
      };
    });
    const socket = new WebSocket(room.gateway.url.replace('http', 'ws'), 'graphql-transport-ws');
    const messages: unknown[] = [];
    socket.on('message', (data: Buffer) => messages.push(JSON.parse(String(data))));
    await once(socket, 'open');
    const say = (message: object): void => socket.send(JSON.stringify(message));
    say({ type: 'connection_init' });
    await once(socket, 'message');
    say({ type: 'subscribe', id: 'a', payload: { query: '{ disputeTotal }' } });
    await arrived;
    const closing = room.gateway.close();
    const closed = once(socket, 'close');
    release();
    expect((await closed)[0]).toBe(1001);
    expect(messages.slice(1)).toMatchObject([
      { type: 'next', id: 'a', payload: { data: { disputeTotal: 9 } } },
      { type: 'complete', id: 'a' },
    ]);
    await closing;
    await room.close();
  });
});
