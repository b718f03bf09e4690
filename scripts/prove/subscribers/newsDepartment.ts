import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A department that has nothing but news, and tells them when it is told to. */
export interface NewsDepartment {
  readonly url: string;
  /** Resolves as soon as so many streams are open. */
  reach(streams: number): Promise<void>;
  /** Tells all who listen. */
  tell(title: string): void;
  close(): void;
}

/** What it answers. */
export const newsSdl =
  'type Query { nothing: Int }  type Subscription { news: News }  type News { title: String }';

/** Starts it. */
export async function startNewsDepartment(): Promise<NewsDepartment> {
  const streams = new Set<ServerResponse>();
  const changes = new EventEmitter();
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    response.once('close', () => {
      streams.delete(response);
      changes.emit('change');
    });
    streams.add(response);
    changes.emit('change');
  });
  // Its comments are what tells the gateway that it is there.
  const heartbeat = setInterval(() => {
    for (const response of streams) response.write(':\n\n');
  }, 20_000);
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async reach(count) {
      while (streams.size !== count) await once(changes, 'change');
    },
    tell(title) {
      const data = JSON.stringify({ data: { news: { title } } });
      for (const response of streams) response.write(`event: next\ndata: ${data}\n\n`);
    },
    close() {
      clearInterval(heartbeat);
      server.close();
      server.closeAllConnections();
    },
  };
}
