import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { WebSocket } from 'ws';
import { VIEWER_HEADER, verifyViewer } from '../../schema/viewer.ts';
import type { Access } from '../../gateway/options.ts';
import { dispute, news, startNewsroom, ways, type Newsroom } from './newsroom.ts';

let room: Newsroom;
afterEach(() => room.close());

const protocol = 'graphql-transport-ws';
const addressOf = ({ gateway }: Newsroom): string => gateway.url.replace('http', 'ws');

/** A WebSocket that says what the test says; `read` gives the messages in turn. */
async function openSocket(room: Newsroom, options = {}) {
  const socket = new WebSocket(addressOf(room), protocol, options);
  const closed = once(socket, 'close') as Promise<[number, Buffer]>;
  await once(socket, 'open');
  return {
    socket,
    closed,
    say: (message: unknown) => socket.send(JSON.stringify(message)),
    read: async () => JSON.parse(String(((await once(socket, 'message')) as [Buffer])[0])) as object,
  };
}

describe('a subscriber who signs in', () => {
  let people: CryptoKey;
  let gatewayKey: CryptoKey;
  let access: Access & { kind: 'signed-in' };
  let publicJwk: JWK;
  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    const own = await generateKeyPair('EdDSA', { extractable: true });
    people = pair.privateKey;
    gatewayKey = own.publicKey;
    publicJwk = { ...(await exportJWK(pair.publicKey)), kid: 'people', alg: 'EdDSA' };
    access = { kind: 'signed-in', tokenKeys: { keys: [publicJwk] }, signingKey: own.privateKey };
  });
  const bearer = async (seconds: number): Promise<{ authorization: string }> => {
    const jwt = new SignJWT({ roles: ['DISPATCHER'], scope: 'mediation:read', regions: [] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'people' })
      .setSubject('dispatcher-1')
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds);
    return { authorization: `Bearer ${await jwt.sign(people)}` };
  };

  it.each(ways)('by %s is known to the department until the token expires', async (way) => {
    room = await startNewsroom({ access });
    const subscriber = room.subscribe(way, news, { headers: await bearer(5) });
    const first = subscriber.next();
    await room.disputes.reach(1);
    const header = String(room.mediation.received.at(-1)?.headers[VIEWER_HEADER]);
    expect((await verifyViewer(header, 'mediation', gatewayKey))?.viewer.subject).toBe('dispatcher-1');
    room.disputes.tell(dispute('1'));
    expect((await first)?.data).toMatchObject({ disputeRegistered: { id: '1' } });
    expect(await subscriber.next()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await subscriber.next()).toBeNull();
    await room.disputes.reach(0);
  });

  it('stays, however long the token holds', async () => {
    room = await startNewsroom({ access });
    const subscriber = room.subscribe('server-sent events', news, { headers: await bearer(4e9) });
    const first = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute('1'));
    expect((await first)?.data).toMatchObject({ disputeRegistered: { id: '1' } });
  });

  it('is refused without a token', async () => {
    room = await startNewsroom({ access });
    const address = `${room.gateway.url}?query=${encodeURIComponent(news)}`;
    const response = await fetch(address, { headers: { accept: 'text/event-stream' } });
    expect(response.status).toBe(401);
    const socket = room.subscribe('WebSocket', news);
    await expect(socket.next()).rejects.toMatchObject({ code: 4401, reason: 'UNAUTHENTICATED' });
    expect(room.mediation.received).toEqual([]);
  });

  it('who leaves before it is known who it is leaves no subscription behind', async () => {
    let asked = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (asked = resolve));
    let answerKeys = (): void => undefined;
    const provider = createServer((_request, response) => {
      answerKeys = () => void response.end(JSON.stringify({ keys: [publicJwk] }));
      asked();
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/`;
    room = await startNewsroom({ access: { ...access, tokenKeys: { jwksUrl } }, subscriptions: 1 });
    const headers = { accept: 'text/event-stream', ...(await bearer(60)) };
    const client = httpRequest(`${room.gateway.url}?query=${encodeURIComponent(news)}`, { headers });
    client.on('error', () => undefined).end();
    await arrived;
    client.destroy();
    // By then the gateway has seen it leave.
    await fetch(new URL('/health', room.gateway.url));
    answerKeys();
    const subscriber = room.subscribe('server-sent events', news, { headers });
    const first = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute('1'));
    expect((await first)?.data).toMatchObject({ disputeRegistered: { id: '1' } });
    provider.close();
    provider.closeAllConnections();
  });

  it('may show the token when the WebSocket is opened', async () => {
    room = await startNewsroom({ access });
    const { socket, say, read } = await openSocket(room, { headers: await bearer(60) });
    say({ type: 'connection_init' });
    expect(await read()).toEqual({ type: 'connection_ack' });
    say({ type: 'subscribe', id: '1', payload: { query: '{ disputeTotal }' } });
    expect(await read()).toMatchObject({ type: 'next', payload: { data: { disputeTotal: 7 } } });
    socket.terminate();
  });
});

describe('a subscriber who does not read', () => {
  const tellUntilNobodyListens = async (): Promise<void> => {
    while (room.disputes.listeners > 0) {
      room.disputes.tell(dispute('.'.repeat(200_000)));
      await new Promise(setImmediate);
    }
  };

  it('loses a stream of events and is told', async () => {
    room = await startNewsroom();
    const request = httpRequest(`${room.gateway.url}?query=${encodeURIComponent(news)}`, {
      headers: { accept: 'text/event-stream' },
    });
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    await room.disputes.reach(1);
    await tellUntilNobodyListens();
    let end = '';
    for await (const chunk of response.setEncoding('utf8')) end = (end + String(chunk)).slice(-1_000);
    expect(end).toMatch(/"code":"SUBSCRIPTION_OVERFLOW".*\n\nevent: complete\ndata:\n\n$/);
  });

  it('loses a subscription by WebSocket and is told', async () => {
    room = await startNewsroom();
    const { socket, say, read } = await openSocket(room);
    say({ type: 'connection_init' });
    await read();
    say({ type: 'subscribe', id: '1', payload: { query: news } });
    await room.disputes.reach(1);
    socket.pause();
    await tellUntilNobodyListens();
    const last = new Promise<string>((resolve) => {
      let before = '';
      socket.on('message', (data: Buffer) => {
        if (String(data).includes('"complete"')) resolve(before);
        before = String(data);
      });
    });
    socket.resume();
    expect(await last).toContain('"code":"SUBSCRIPTION_OVERFLOW"');
    socket.terminate();
  });
});

describe('a gateway', () => {
  it('answers an event that is everybody’s without turning its own questions away', async () => {
    room = await startNewsroom({ connections: 1, waiting: 63 });
    const subscribers = Array.from({ length: 80 }, () => room.subscribe('WebSocket', news));
    const answers = subscribers.map((subscriber) => subscriber.next());
    await room.disputes.reach(80);
    room.disputes.tell(dispute('1'));
    for (const answer of await Promise.all(answers)) expect(answer?.errors).toBeUndefined();
  });

  it('turns away more subscriptions and sockets than it may have', async () => {
    room = await startNewsroom({ subscriptions: 1, requests: 1 });
    const first = room.subscribe('server-sent events', news);
    void first.next().catch(() => undefined);
    await room.disputes.reach(1);
    const second = await fetch(`${room.gateway.url}?query=${encodeURIComponent(news)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect([second.status, second.headers.get('content-type')]).toEqual([
      503,
      'application/json; charset=utf-8',
    ]);
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    // A subscription is no request under way.
    const { socket, say, read } = await openSocket(room);
    say({ type: 'connection_init' });
    await read();
    say({ type: 'subscribe', id: '1', payload: { query: '{ disputeTotal }' } });
    expect(await read()).toMatchObject({ payload: { data: { disputeTotal: 7 } } });
    expect((await (await openSocket(room)).closed)[0]).toBe(1013);
    socket.terminate();
  });

  it.each<[string, object, (socket: WebSocket) => void, number]>([
    ['says too much', {}, (socket) => socket.send('.'.repeat(2_000_000)), 1009],
    ['says nothing that it knows', {}, (socket) => socket.send('hello'), 4400],
    [
      'asks before it has said who it is',
      {},
      (socket) => socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: news } })),
      4401,
    ],
    ['comes from somebody else’s page', { origin: 'https://example.com' }, () => undefined, 4403],
  ])('closes a socket that %s', async (_what, options, behave, code) => {
    room = await startNewsroom();
    const { socket, closed } = await openSocket(room, options);
    behave(socket);
    expect((await closed)[0]).toBe(code);
  });

  it('answers who offers another protocol than WebSocket', async () => {
    room = await startNewsroom();
    const body = JSON.stringify({ query: '{ disputeTotal }' });
    const socket = connect(room.gateway.port, '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n' +
        `HTTP2-Settings: AAMAAABk\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1.1 200 OK[^]*"disputeTotal":7/);
    socket.destroy();
  });

  it('has no WebSocket at other addresses', async () => {
    room = await startNewsroom();
    const socket = new WebSocket(addressOf(room).replace('/graphql', '/elsewhere'), protocol);
    const [fault] = (await once(socket, 'error')) as [Error];
    expect(fault.message).toContain('404');
  });
});
