import type { FastifyInstance } from 'fastify';
import { CloseCode, handleProtocols } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Limits } from '../compile/limits.ts';
import { createGraphqlWs, TRY_AGAIN_LATER, type Caller, type GraphqlWsOptions } from './graphqlWs.ts';
import { serveWithoutUpgrade } from './upgrade.ts';

/** The WebSockets that are open. */
export interface Sockets {
  /** Breaks off what is still open. */
  terminate(): void;
}

/** What WebSockets need to know. */
export interface SocketsOptions extends GraphqlWsOptions {
  readonly limits: Limits;
  /** How many there may be at a time. */
  readonly subscriptions: number;
}

/** How often a socket is asked whether somebody is there, in milliseconds. Who says and takes nothing until the next time is left. */
const HEARTBEAT_MS = 15_000;
/** A client that has so much to take, in bytes, is not listened to. */
const UNTAKEN = 1024 * 1024;
const GOING_AWAY = 1001;

/** Serves the graph under `/graphql` by WebSocket, too. */
export function serveSockets(app: FastifyInstance, options: SocketsOptions): Sockets {
  const { limits, subscriptions, open, log } = options;
  const protocol = createGraphqlWs(options);
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes, handleProtocols });
  const callers = new Map<WebSocket, Caller>();
  const alive = new WeakSet<WebSocket>();
  let stopping = false;

  app.server.on('upgrade', (request: IncomingMessage, socket, head: Buffer) => {
    const isOurs = /^\/graphql(\?|$)/.test(request.url ?? '');
    if (!isOurs || request.headers.upgrade?.toLowerCase() !== 'websocket')
      return serveWithoutUpgrade(app.server, request, socket, head);
    server.handleUpgrade(request, socket, head, (opened) => begin(opened, request));
  });
  const heartbeat = setInterval(() => {
    for (const socket of callers.keys()) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, HEARTBEAT_MS);
  app.addHook('preClose', async () => {
    stopping = true;
    clearInterval(heartbeat);
    for (const caller of callers.values()) caller.answered();
  });
  return {
    terminate() {
      for (const socket of callers.keys()) socket.terminate();
    },
  };

  function begin(socket: WebSocket, request: IncomingMessage): void {
    // A message that is too large or no message at all: the socket is closed with the code that says so.
    socket.on('error', () => {});
    if (open && isForeign(request)) return socket.close(CloseCode.Forbidden, 'FORBIDDEN');
    if (stopping || callers.size >= subscriptions) return socket.close(TRY_AGAIN_LATER, 'OVERLOADED');
    const caller: Caller = {
      request,
      questions: new Map(),
      close: (code, reason) => socket.close(code, reason),
      answered() {
        if (stopping && caller.questions.size === 0) socket.close(GOING_AWAY, 'restarting');
      },
    };
    callers.set(socket, caller);
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            if (socket.bufferedAmount > UNTAKEN) socket.pause();
            take(String(data)).catch((fault: unknown) => {
              log.error({ err: fault }, '内部错误 internal fault');
              socket.close(CloseCode.InternalServerError, 'INTERNAL_SERVER_ERROR');
            });
          }),
      },
      caller,
    );
    socket.once('close', (code, reason) => {
      callers.delete(socket);
      for (const left of caller.questions.values()) left.cancel();
      void closed(code, String(reason));
    });
  }

  /** Resolves when the client's system has taken it; one that is being closed takes nothing. */
  function send(socket: WebSocket, text: string): Promise<void> {
    return new Promise((resolve) => {
      socket.send(text, (fault) => {
        if (!fault) alive.add(socket);
        if (socket.isPaused && socket.bufferedAmount <= UNTAKEN) socket.resume();
        resolve();
      });
    });
  }
}

/** True for a page of somebody else's in the browser of a person who may ask without a token. */
function isForeign({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}
