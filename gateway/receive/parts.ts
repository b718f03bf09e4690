import { Readable } from 'node:stream';
import type { Outcome } from '../observe/observer.ts';
import type { Answer } from '../respond/respond.ts';

/** An answer in parts, as it is sent. */
export interface Parts {
  readonly body: Readable;
  /** What has come of it so far. */
  outcome(): Outcome;
}

/** How an answer in parts is sent. */
export const partsHeaders = {
  'content-type': 'multipart/mixed; boundary="-"; deferSpec=20220824',
  // nginx would keep the parts until it has a bufferful.
  'x-accel-buffering': 'no',
};

const HEAD = Buffer.from('content-type: application/json; charset=utf-8\r\n\r\n');
const NEXT = Buffer.from('\r\n---\r\n');
const END = Buffer.from('\r\n-----\r\n');

/** Writes an answer in parts, each as soon as it is there and with the boundary behind it by which clients know its end. */
export function createParts(first: Answer): Parts {
  let outcome = first.outcome;
  return { body: Readable.from(written(), { objectMode: false }), outcome: () => outcome };

  async function* written(): AsyncGenerator<Buffer> {
    yield Buffer.concat([NEXT, part(first)]);
    for await (const next of first.rest ?? []) {
      if (next.outcome !== 'ok') outcome = next.outcome;
      yield part(next);
    }
  }
}

function part({ body, hasNext = false }: Answer): Buffer {
  return Buffer.concat([HEAD, body, hasNext ? NEXT : END]);
}
