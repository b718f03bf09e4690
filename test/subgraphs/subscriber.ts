import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createEventReader } from '../../gateway/execute/eventReader.ts';
import type { Answer } from './world.ts';

/** One event of a stream as it was sent: `next` with an answer, `complete`, or an id alone. */
export interface Sent {
  readonly name: string;
  readonly id: string | null;
  readonly answer: Answer | null;
}

/** Somebody at the end of an event stream. */
export interface Subscriber {
  readonly status: number;
  /** What was answered in place of a stream; null for a stream. */
  readonly refusal: Answer | null;
  /** The next event; null when the stream has ended. */
  next(): Promise<Sent | null>;
  /** The next event that is an answer; null when the stream has ended. */
  answer(): Promise<Sent | null>;

  /** Goes without a word. */
  leave(): void;
}

/** Opens an event stream by POST, over a connection of its own. */
export async function openStream(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Subscriber> {
  const sent = request(url, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
  });
  sent.end(typeof body === 'string' ? body : JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  // Whoever leaves is not told what becomes of the rest.
  response.on('error', () => undefined);
  const isStream = response.headers['content-type']?.startsWith('text/event-stream') ?? false;
  const refusal = isStream ? null : (JSON.parse(await text(response)) as Answer);
  const waiting: Sent[] = [];
  const read = createEventReader((name, data, id) => {
    waiting.push({ name, id, answer: data === '' ? null : (JSON.parse(data) as Answer) });
  });
  response.setEncoding('utf8');
  const chunks = response.iterator({ destroyOnReturn: false }) as AsyncIterator<string>;

  async function next(): Promise<Sent | null> {
    while (waiting.length === 0) {
      const { done, value } = await chunks.next().catch(() => ({ done: true as const, value: '' }));
      if (done) return null;
      read(value);
    }
    return waiting.shift() ?? null;
  }

  return {
    status: response.statusCode ?? 0,
    refusal,
    next,
    async answer() {
      for (;;) {
        const event = await next();
        if (event === null || event.answer !== null) return event;
      }
    },
    leave: () => void sent.destroy(),
  };
}
