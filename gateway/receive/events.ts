import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Answer } from '../respond/respond.ts';
import type { Answers, Told } from '../subscribe/subscription.ts';

/** How often a stream says that it is there, in milliseconds. Who takes nothing in between twice is left. */
const HEARTBEAT_MS = 15_000;

/**
 * Sends answers as server-sent events, each when the one before has been taken: `next` for each, `complete` at the end, as
 * graphql-sse clients expect it on a connection for one operation; and the ids after which a client may go on. Resolves when
 * all is sent or the client has left.
 */
export async function sendEvents(response: ServerResponse, answers: Answers): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // nginx would keep the events until it has a bufferful.
    'x-accel-buffering': 'no',
  });
  // Some clients take a stream as open only when they have got something.
  response.write(COMMENT);
  const closed = new AbortController();
  response.once('close', () => {
    closed.abort();
    void answers.return();
  });
  let wasFull = false;
  const heartbeat = setInterval(() => {
    const isFull = response.writableNeedDrain;
    if (isFull && wasFull) response.destroy();
    else if (!isFull && !response.writableEnded) response.write(COMMENT);
    wasFull = isFull;
  }, HEARTBEAT_MS);
  try {
    for await (const told of answers) {
      // The gateway is being stopped.
      if (response.writableEnded) return;
      const isTaken = response.write(eventOf(told));
      if (!isTaken) await once(response, 'drain', { signal: closed.signal });
    }
    if (!response.writableEnded) response.end('event: complete\ndata:\n\n');
  } catch (fault) {
    if (!closed.signal.aborted) throw fault;
  } finally {
    clearInterval(heartbeat);
  }
}

/** One answer as if there could be more. */
export async function* only(answer: Answer): AsyncGenerator<Told, undefined> {
  yield { answer, id: null };
}

function eventOf({ answer, id }: Told): Buffer {
  const line = Buffer.from(id === null ? '' : `id: ${id}\n`);
  return Buffer.concat([line, ...(answer ? [NEXT, answer.body, END] : [END_OF_LINES])]);
}

const COMMENT = ':\n\n';
const NEXT = Buffer.from('event: next\ndata: ');
const END = Buffer.from('\n\n');
const END_OF_LINES = Buffer.from('\n');
