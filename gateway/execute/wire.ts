import { Pool } from 'undici';
import type { InProcessRequest } from '../../schema/inProcess.ts';
import { Exchange } from './exchange.ts';
import { httpTarget } from './httpTarget.ts';
import type { Delivery } from './transport.ts';

/** One request on its way to a department. */
export interface UnderWay {
  /** What came of it; rejects when nothing did, or when it was broken off. */
  readonly delivery: Promise<Delivery>;
  /** True once the department may have received it. */
  readonly begun: boolean;
  /** Gives up: nobody waits for the answer any more. */
  breakOff(): void;
}

/** What carries requests to a department and its answers back. */
export interface Wire {
  begin(request: InProcessRequest): UnderWay;
  close(): Promise<void>;
}

/** What a wire over HTTP needs to know. */
export interface HttpWireOptions {
  readonly url: string;
  /** Connections at a time; further requests wait for a free one. */
  readonly connections: number;
  /** For opening a connection, in milliseconds. */
  readonly connectMs: number;
  /** Largest answer that is read, in bytes. */
  readonly answerBytes: number;
}

/** A wire over kept-alive connections, opened at the first request; null when the address is none of HTTP. */
export function httpWire({ url, connections, connectMs, answerBytes }: HttpWireOptions): Wire | null {
  const target = httpTarget(url);
  if (!target) return null;
  const { origin, path } = target;
  const pool = new Pool(origin, {
    connections,
    // A deadline governs the whole fetch; undici's own clocks would only blur it.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectMs },
  });
  return {
    begin({ body, headers }) {
      const exchange = new Exchange(answerBytes);
      pool.dispatch({ path, method: 'POST', body, headers }, exchange);
      return exchange;
    },
    close: () => pool.destroy(),
  };
}
