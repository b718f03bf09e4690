import { Pool } from 'undici';

/** One fetch as it goes to a department. */
export interface Envelope {
  /** The JSON request. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** False for mutations: what may have been done is never done again. */
  readonly repeatable: boolean;
}

/** What came of it: a department's answer as it stands, or why there is none, for the log only. */
export type Delivery =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string }
  | { readonly kind: 'timeout' | 'unavailable' | 'too-large'; readonly reason: string };

/** How a department is reached. */
export interface TransportOptions {
  readonly url: string;
  /** For one fetch from beginning to end, waiting for a free connection included, in milliseconds. */
  readonly deadlineMs: number;
  /** Connections to the department at a time. */
  readonly connections: number;
  /** Largest answer that is read, in bytes. */
  readonly answerBytes: number;
}

/** A way to one department, over kept-alive connections. `send` never throws. */
export interface Transport {
  send(envelope: Envelope): Promise<Delivery>;
  close(): Promise<void>;
}

/** Connections that the department closed while idle; the request was not read, so a query may be sent once more. */
const CLOSED_WHILE_IDLE = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** Opens the way to a department; connections are made at the first fetch, so it may be down meanwhile. */
export function openTransport(options: TransportOptions): Transport {
  const target = URL.canParse(options.url) ? new URL(options.url) : null;
  if (!target || !/^https?:$/.test(target.protocol)) {
    const delivery = { kind: 'unavailable', reason: `not an HTTP address: ${options.url}` } as const;
    return { send: async () => delivery, close: async () => {} };
  }
  const path = target.pathname + target.search;
  const pool = new Pool(target.origin, {
    connections: options.connections,
    // The deadline below governs the whole fetch; undici's own clocks would only blur it.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: options.deadlineMs },
  });

  async function post({ body, headers }: Envelope, signal: AbortSignal): Promise<Delivery> {
    const answer = await pool.request({
      path,
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: ACCEPT, ...headers },
      signal,
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > options.answerBytes) {
        // Leaving the loop destroys the body, and with it the connection.
        return { kind: 'too-large', reason: `more than ${options.answerBytes} bytes` };
      }
      chunks.push(chunk);
    }
    return { kind: 'answered', status: answer.statusCode, text: Buffer.concat(chunks).toString('utf8') };
  }

  return {
    async send(envelope) {
      const signal = AbortSignal.timeout(options.deadlineMs);
      for (let mayRepeat = envelope.repeatable; ; mayRepeat = false) {
        try {
          return await post(envelope, signal);
        } catch (fault) {
          const code = codeOf(fault);
          if (signal.aborted || code === 'UND_ERR_CONNECT_TIMEOUT') {
            return { kind: 'timeout', reason: `no answer in ${options.deadlineMs} ms` };
          }
          if (!mayRepeat || !CLOSED_WHILE_IDLE.has(code)) {
            return { kind: 'unavailable', reason: `${code} ${(fault as Error).message}` };
          }
        }
      }
    },
    close: () => pool.destroy(),
  };
}

const ACCEPT = 'application/graphql-response+json, application/json';

function codeOf(fault: unknown): string {
  const code = (fault as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
