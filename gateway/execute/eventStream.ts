import { buildConnector, Client } from 'undici';
import { createEventReader } from './eventReader.ts';
import { readAnswer } from './exchange.ts';
import { httpTarget } from './httpTarget.ts';
import type { Delivery } from './transport.ts';

/** Who is told of a department's events. */
export interface Listener {
  /** The department has taken the subscription. */
  opened(): void;
  /** One event: an answer as JSON, and its id where the department gives one. */
  event(text: string, id: string | null): void;
  /** All that there was to tell up to an id has been told. */
  reached(id: string): void;
}

/** What a stream is opened with; `signal` ends it. */
export interface Subscribing {
  /** The JSON request. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** The streams of one department. */
export interface EventStreams {
  readonly url: string;
  /**
   * Opens a stream and resolves when it has ended: null when the department says that it is complete, otherwise what came
   * instead of it. Never throws.
   */
  listen(subscribing: Subscribing, listener: Listener): Promise<Delivery | null>;
}

/** How a department's streams are opened. */
export interface EventStreamOptions {
  readonly url: string;
  /** For opening a stream, in milliseconds. */
  readonly deadlineMs: number;
  /** Largest event, in characters, or answer in place of a stream, in bytes, that is read. */
  readonly answerBytes: number;
}

/** A department says at least this often that it is there, by a comment if there is no event; in milliseconds. */
const SILENCE_MS = 60_000;

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** What a TextDecoder says of bytes that are no text. */
const NOT_UTF8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Makes a department's event streams: `graphql-sse`, each subscription over a connection of its own. */
export function createEventStreams({ url, deadlineMs, answerBytes }: EventStreamOptions): EventStreams {
  const target = httpTarget(url);
  if (!target) {
    const reason = `not an HTTP address: ${url}`;
    return { url, listen: async () => ({ kind: 'unavailable', reason, sent: false }) };
  }
  const { origin, path } = target;
  const connect = buildConnector({ timeout: deadlineMs });

  return {
    url,
    async listen(subscribing, listener) {
      const client = new Client(origin, {
        connect,
        headersTimeout: deadlineMs,
        bodyTimeout: SILENCE_MS,
      });
      try {
        return await read(client, subscribing, listener);
      } catch (fault) {
        const { code = 'UNKNOWN', message } = fault as NodeJS.ErrnoException;
        const kind = TIMEOUTS.has(code) ? 'timeout' : code === NOT_UTF8 ? 'unreadable' : 'unavailable';
        return { kind, reason: `${code} ${message}`, sent: true };
      } finally {
        await client.destroy();
      }
    },
  };

  async function read(
    client: Client,
    { body, headers, signal }: Subscribing,
    listener: Listener,
  ): Promise<Delivery | null> {
    const answer = await client.request({
      path,
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      signal,
    });
    const isStream = String(answer.headers['content-type']).startsWith('text/event-stream');
    if (answer.statusCode !== 200 || !isStream) return readBody(answer, answerBytes);

    listener.opened();
    let complete = false;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const take = createEventReader((name, data, id) => {
      if (name === 'complete') complete = true;
      if (complete) return;
      if (name === 'next' || (name === '' && data !== '')) listener.event(data, id);
      else if (name === '' && id !== null) listener.reached(id);
    });
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      const held = take(decoder.decode(chunk, { stream: true }));
      if (complete) return null;
      if (held > answerBytes)
        return { kind: 'unreadable', reason: `an event of more than ${answerBytes} characters`, sent: true };
    }
    return { kind: 'unavailable', reason: 'the stream ended before it was complete', sent: true };
  }
}

/** Reads a department's answer to its end, or until it is larger than allowed, in bytes; then its connection is ended too. */
async function readBody(
  { statusCode, body }: { readonly statusCode: number; readonly body: AsyncIterable<Buffer> },
  most: number,
): Promise<Delivery> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    // Leaving the loop destroys the body, and with it the connection.
    if (bytes > most) return { kind: 'unreadable', reason: `more than ${most} bytes`, sent: true };
    chunks.push(chunk);
  }
  return readAnswer(statusCode, chunks);
}
