import { JsonText } from './jsonText.ts';

/** Levels of an answer that are always written in pieces: its lists begin about there. */
const LEVELS = 4;
/** Characters after which what is written goes into the bytes. */
const PIECE = 4_000;
/** What is longer is written in pieces too, in characters. */
const LONGEST_PIECE = 32_000;
const SLAB_BYTES = 256 * 1024;

/** Where answers lie one behind the other: memory for each of them would cost more than writing it. */
let slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
let used = 0;

/**
 * Writes an answer as JSON in UTF-8; absent parts are left out. A text of Chinese is two bytes a character for JavaScript,
 * and one of a few ten thousand characters that is put together and encoded as a whole costs many times what its pieces do.
 */
export function encodeAnswer(answer: Readonly<Record<string, unknown>>): Buffer {
  if (slab.length > SLAB_BYTES) [slab, used] = [Buffer.allocUnsafeSlow(SLAB_BYTES), 0];
  let start = used;
  let text = '';
  writeObject(answer, LEVELS + 1);
  flush();
  return slab.subarray(start, used);

  function write(value: unknown, levels: number): void {
    const isObject = typeof value === 'object' && value !== null;
    if (value instanceof JsonText) value.pieces.forEach(put);
    else if (!isObject || levels === 0) {
      const whole = JSON.stringify(value) ?? 'null';
      if (!isObject || whole.length <= LONGEST_PIECE) put(whole);
      else write(value, 1);
    } else if (Array.isArray(value)) writeList(value, levels - 1);
    else writeObject(value as Record<string, unknown>, levels - 1);
  }

  function writeObject(object: Readonly<Record<string, unknown>>, levels: number): void {
    let opening = '{';
    for (const key of Object.keys(object)) {
      if (object[key] === undefined) continue;
      put(`${opening}${JSON.stringify(key)}:`);
      opening = ',';
      write(object[key], levels);
    }
    put(opening === '{' ? '{}' : '}');
  }

  function writeList(list: readonly unknown[], levels: number): void {
    put('[');
    for (const [index, value] of list.entries()) {
      if (index > 0) put(',');
      write(value, levels);
    }
    put(']');
  }

  function put(more: string): void {
    text += more;
    if (text.length > PIECE) flush();
  }

  function flush(): void {
    const most = 3 * text.length;
    if (used + most > slab.length) {
      const written = slab.subarray(start, used);
      slab = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, 2 * (written.length + most)));
      slab.set(written);
      [start, used] = [0, written.length];
    }
    used += slab.write(text, used);
    text = '';
  }
}
