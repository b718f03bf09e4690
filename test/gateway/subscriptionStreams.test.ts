import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { send, sendJson } from './department.ts';
import { dispute, news, startNewsroom, type Newsroom, type Subscriber } from './newsroom.ts';

describe('a department’s stream', () => {
  let room: Newsroom;
  beforeEach(async () => {
    room = await startNewsroom();
  });
  afterEach(() => room.close());

  const missing = (code: string, state: string): object => ({
    data: { disputeRegistered: null },
    errors: [
      {
        message: expect.any(String),
        path: ['disputeRegistered'],
        extensions: { code, department: 'mediation' },
      },
    ],
    extensions: { departments: { mediation: { state } } },
  });
  const expectNews = async (subscriber: Subscriber, id: string): Promise<void> => {
    const next = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute(id));
    expect((await next)?.data).toEqual({ disputeRegistered: { id, region: { name: `乡 r${id}` } } });
  };

  it('that breaks is told once and opened again when the department is back', async () => {
    const subscriber = room.subscribe('server-sent events', news);
    await expectNews(subscriber, '1');
    await room.mediation.stop();
    expect(await subscriber.next()).toEqual(missing('DEPARTMENT_UNAVAILABLE', 'unavailable'));
    await room.mediation.start();
    await expectNews(subscriber, '2');
  });

  it('that cannot be opened is told and tried again', async () => {
    await room.mediation.stop();
    const subscriber = room.subscribe('WebSocket', news);
    expect(await subscriber.next()).toEqual(missing('DEPARTMENT_UNAVAILABLE', 'unavailable'));
    await room.mediation.start();
    await expectNews(subscriber, '1');
  });

  it.each<[string, (response: ServerResponse) => void, string, string]>([
    [
      'a page in its place',
      (response) => send(response, '<html>', 'text/html'),
      'DEPARTMENT_BAD_RESPONSE',
      'error',
    ],
    [
      'an event stream in words',
      (response) => send(response, 'hello\nworld\n\n', 'text/event-stream'),
      'DEPARTMENT_UNAVAILABLE',
      'unavailable',
    ],
    [
      'a proxy without anybody behind it',
      (response) => send(response, '', 'text/plain', 502),
      'DEPARTMENT_UNAVAILABLE',
      'unavailable',
    ],
    [
      'an event without end',
      (response) => send(response, `data: ${'.'.repeat(2_000)}`, 'text/event-stream'),
      'DEPARTMENT_BAD_RESPONSE',
      'error',
    ],
    [
      'an answer that is no text',
      (response) => sendBytes(response, 'application/json', '{"data":null,"errors":["'),
      'DEPARTMENT_BAD_RESPONSE',
      'error',
    ],
    [
      'an event that is no text',
      (response) => sendBytes(response, 'text/event-stream', 'event: next\ndata: {"'),
      'DEPARTMENT_BAD_RESPONSE',
      'error',
    ],
  ])('that is %s is told and tried again', async (what, behave, code, state) => {
    await room.close();
    room = await startNewsroom(what.endsWith('end') ? { answerBytes: 1_000 } : {});
    room.mediation.behaviour = (_, response) => behave(response);
    const subscriber = room.subscribe('server-sent events', news);
    expect(await subscriber.next()).toEqual(missing(code, state));
    room.mediation.behaviour = null;
    await expectNews(subscriber, '1');
  });

  it('with an event that cannot be read stays open', async () => {
    room.mediation.behaviour = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: next\ndata: {"data":\n\n');
      response.write(
        ': nothing new\n\nevent: next\r\ndata: {"data":\r\ndata: {"disputeRegistered":null}}\r\n\r\n',
      );
      response.write('event: complete\n\n');
    };
    const subscriber = room.subscribe('server-sent events', news);
    expect(await subscriber.next()).toEqual(missing('DEPARTMENT_BAD_RESPONSE', 'error'));
    expect((await subscriber.next())?.data).toEqual({ disputeRegistered: null });
    expect(await subscriber.next()).toBeNull();
    expect(room.mediation.received).toHaveLength(1);
  });

  it.each<[string, (response: ServerResponse) => void, string, string]>([
    ['forbids it', (response) => send(response, '', 'text/plain', 403), 'DEPARTMENT_DENIED', 'denied'],
    [
      'refuses it with a reason',
      (response) => sendJson(response, { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }),
      'FORBIDDEN',
      'ok',
    ],
  ])('of a department that %s is not asked for again', async (_what, behave, code, state) => {
    room.mediation.behaviour = (_, response) => behave(response);
    const subscriber = room.subscribe('server-sent events', news);
    expect(await subscriber.next()).toMatchObject(missing(code, state));
    expect(await subscriber.next()).toBeNull();
    expect(room.mediation.received).toHaveLength(1);
  });

  it('whose field must not be null takes the data with it', async () => {
    room.mediation.behaviour = (_, response) => void response.destroy();
    const subscriber = room.subscribe('WebSocket', 'subscription { strictly { id } }');
    expect(await subscriber.next()).toMatchObject({
      data: null,
      errors: [{ path: ['strictly'], extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }],
    });
  });
});

/** Answers with a beginning that is text and an end that is not. */
function sendBytes(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': type });
  response.end(Buffer.concat([Buffer.from(text), Buffer.of(0xff, 0xfe)]));
}
