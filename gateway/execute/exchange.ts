import { isUtf8 } from 'node:buffer';
import { errors, type Dispatcher } from 'undici';
import type { Delivery } from './transport.ts';

/**
 * One request on its way and its answer coming in. undici's own `request` hands out a stream, which costs more than all else
 * about an answer that is read as a whole anyhow.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  /** What came of it; rejects with undici's error when nothing did, or when it was broken off. */
  readonly delivery: Promise<Delivery>;
  readonly #mostBytes: number;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #status = 0;
  #cacheControl: string | undefined;
  #brokenOff = false;
  #controller: Dispatcher.DispatchController | null = null;
  #resolve!: (delivery: Delivery) => void;
  #reject!: (fault: unknown) => void;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
    this.delivery = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** True once the department may have received it. */
  get begun(): boolean {
    return this.#controller !== null;
  }

  /** Gives up: the connection is closed, or never used if it is still waited for. */
  breakOff(): void {
    this.#brokenOff = true;
    this.#controller?.abort(brokenOff);
    this.#reject(brokenOff);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#brokenOff) controller.abort(brokenOff);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    { 'cache-control': cacheControl }: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    this.#cacheControl = Array.isArray(cacheControl) ? cacheControl.join() : cacheControl;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#chunks.push(chunk);
    if (this.#bytes <= this.#mostBytes) return;
    this.#resolve(unreadable(`more than ${this.#mostBytes} bytes`));
    controller.abort(brokenOff);
  }

  onResponseEnd(): void {
    this.#resolve(readAnswer(this.#status, this.#chunks, this.#cacheControl));
  }

  onResponseError(_controller: Dispatcher.DispatchController, fault: Error): void {
    if (isGarbled(fault)) this.#resolve(unreadable(fault.message));
    else this.#reject(fault);
  }
}

/** An answer of which everything has come in, if it is text. */
export function readAnswer(status: number, chunks: readonly Buffer[], cacheControl?: string): Delivery {
  const [first] = chunks;
  const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks);
  return isUtf8(whole)
    ? { kind: 'answered', status, text: whole.toString('utf8'), cacheControl }
    : unreadable('not UTF-8');
}

/** True for what undici says of bytes that are no answer of HTTP/1.1. */
function isGarbled(fault: Error): boolean {
  return (
    fault instanceof errors.HTTPParserError ||
    fault instanceof errors.HeadersOverflowError ||
    fault instanceof errors.ResponseContentLengthMismatchError
  );
}

function unreadable(reason: string): Delivery {
  return { kind: 'unreadable', reason, sent: true };
}

const brokenOff = new Error('broken off');
