import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { openStream, type Subscriber } from '../subgraphs/subscriber.ts';
import { sendJson } from './department.ts';
import { news, startNewsroom, type Newsroom } from './newsroom.ts';

const told = (id: string): string =>
  `event: next\ndata: {"data":{"disputeRegistered":{"id":"${id}","region":{"code":"r${id}"}}}}\n\n`;

/** A department that tells what its streams are to tell, one after the other, and how each was begun. */
function telling(room: Newsroom, streams: ((response: ServerResponse) => void)[]): (string | undefined)[] {
  const begun: (string | undefined)[] = [];
  room.mediation.behaviour = ({ headers }, response) => {
    begun.push(headers['last-event-id'] as string | undefined);
    const next = streams.shift();
    if (!next)
      return sendJson(response, { errors: [{ message: '', extensions: { code: 'EVENTS_EXPIRED' } }] });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    next(response);
  };
  return begun;
}

describe('the ids of events', () => {
  let room: Newsroom;
  beforeEach(async () => {
    room = await startNewsroom();
  });
  afterEach(() => room.close());

  const subscribe = (headers: Record<string, string> = {}): Promise<Subscriber> =>
    openStream(room.gateway.url, headers, { query: news });
  const all = async (subscriber: Subscriber): Promise<(string | null)[]> => {
    const ids: (string | null)[] = [];
    for (let sent = await subscriber.next(); sent; sent = await subscriber.next())
      ids.push(`${sent.name} ${sent.id} ${sent.answer?.data?.disputeRegistered?.id ?? '-'}`);
    return ids;
  };

  it('go on to a client of server-sent events, and so does how far a stream has come', async () => {
    telling(room, [
      (response) => response.end(`id: 4\n\nid: 5\n${told('1')}${told('2')}id: 9\n\nevent: complete\n\n`),
    ]);
    expect(await all(await subscribe())).toEqual([
      ...[' 4 -', 'next 5 1', 'next null 2', ' 9 -', 'complete null -'],
    ]);
  });

  it('do not disturb a WebSocket', async () => {
    telling(room, [(response) => response.end(`id: 4\n\nid: 5\n${told('1')}id: 6\n\nevent: complete\n\n`)]);
    const subscriber = room.subscribe('WebSocket', news);
    expect((await subscriber.next())?.data).toMatchObject({ disputeRegistered: { id: '1' } });
    expect(await subscriber.next()).toBeNull();
  });

  it('bring a client that comes back to where it was', async () => {
    const begun = telling(room, [(response) => response.end('event: complete\n\n')]);
    await all(await subscribe({ 'last-event-id': '17' }));
    expect(begun).toEqual(['17']);
  });

  it('that no department gives are refused', async () => {
    const subscriber = await subscribe({ 'last-event-id': 'a b' });
    expect([subscriber.status, subscriber.refusal?.errors?.[0]?.extensions?.code]).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });

  it.each<[string, string, string | undefined]>([
    ['the last event', `id: 4\n\nid: 5\n${told('1')}`, '5'],
    ['how far it had come', `id: 5\n${told('1')}id: 8\n\n`, '8'],
    ['where the client was', '', '3'],
  ])('let a broken stream go on after %s', async (_what, text, expected) => {
    const begun = telling(room, [
      (response) => response.end(text),
      (response) => response.end(`id: 20\n${told('2')}event: complete\n\n`),
    ]);
    const ids = await all(await subscribe({ 'last-event-id': '3' }));
    expect(begun).toEqual(['3', expected]);
    expect(ids.slice(-3)).toEqual(['next null -', 'next 20 2', 'complete null -']);
  });

  it('are not asked for of a department that gives none', async () => {
    const begun = telling(room, [
      (response) => response.end(told('1')),
      (response) => response.end('event: complete\n\n'),
    ]);
    await all(await subscribe());
    expect(begun).toEqual([undefined, undefined]);
  });

  it('that are too old end the subscription with the department’s word for it', async () => {
    telling(room, []);
    const subscriber = await subscribe({ 'last-event-id': '1' });
    expect((await subscriber.next())?.answer?.errors?.[0]?.extensions?.code).toBe('EVENTS_EXPIRED');
    expect((await subscriber.next())?.name).toBe('complete');
  });

  it('are tried again when the department says that it cannot reach its own database', async () => {
    const begun: unknown[] = [];
    room.mediation.behaviour = ({ headers }, response) => {
      begun.push(headers['last-event-id']);
      const away = { message: '', extensions: { code: 'DEPARTMENT_UNAVAILABLE' } };
      if (begun.length === 1) return sendJson(response, { errors: [away] });
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('event: complete\n\n');
    };
    const ids = await all(await subscribe({ 'last-event-id': '6' }));
    expect([begun, ids.at(-1)]).toEqual([['6', '6'], 'complete null -']);
  });
});
