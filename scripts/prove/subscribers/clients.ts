import { once } from 'node:events';
import { request } from 'node:http';
import { WebSocket } from 'ws';

/** How a client is connected. */
export const ways = ['server-sent events', 'WebSocket'] as const;
export type Way = (typeof ways)[number];

/** Somebody who subscribes and waits. */
export interface Client {
  /** Resolves when an event with the text has come. */
  hear(text: string): Promise<void>;
  leave(): void;
}

const query = 'subscription News { news { title } }';

/** Connects a client, with nothing of a client's own kept: what is measured is the gateway. */
export const connectClient: Readonly<Record<Way, (url: string, token: string) => Promise<Client>>> = {
  async 'server-sent events'(url, token) {
    const asking = request(url, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      },
    });
    asking.end(JSON.stringify({ query }));
    const [response] = (await once(asking, 'response')) as [import('node:http').IncomingMessage];
    if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}`);
    response.on('error', () => undefined);
    response.resume();
    return {
      hear: (text) =>
        new Promise((heard) =>
          response.on('data', (chunk: Buffer) => void (chunk.includes(text) && heard())),
        ),
      leave: () => void response.destroy(),
    };
  },
  async WebSocket(url, token) {
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    await once(socket, 'message');
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
    return {
      hear: (text) =>
        new Promise((heard) => socket.on('message', (data: Buffer) => void (data.includes(text) && heard()))),
      leave: () => void socket.terminate(),
    };
  },
};
