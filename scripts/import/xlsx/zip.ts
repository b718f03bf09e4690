import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { invariant } from '../../../subgraphs/_kit/database.ts';

/** A file in an archive. */
interface Entry {
  readonly compressed: boolean;
  readonly checksum: number;
  /** Bytes in the archive. */
  readonly size: number;
  readonly headerAt: number;
}

/** An archive whose directory has been read. */
export interface Zip {
  has(name: string): boolean;
  /** The UTF-8 text of a file, piece by piece; throws when it is not there, damaged or encrypted. */
  text(name: string, onFraction?: (fraction: number) => void): AsyncGenerator<string>;
}

/** End of the central directory, its entries, and what stands before each file (APPNOTE 4.3). */
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
const endSize = 22;
const longestComment = 0xffff;

/** Reads the directory of an archive; throws an Error when there is none. */
export async function openZip(path: string): Promise<Zip> {
  const entries = await withFile(path, readDirectory);
  return {
    has: (name) => entries.has(name),
    async *text(name, onFraction) {
      const entry = entries.get(name);
      if (!entry) throw new Error(`the archive has no ${name}`);
      yield* readText(path, entry, onFraction);
    },
  };
}

async function* readText(
  path: string,
  entry: Entry,
  onFraction?: (fraction: number) => void,
): AsyncGenerator<string> {
  if (entry.size === 0) return;
  const start = await withFile(path, (handle) => dataStart(handle, entry));
  const raw = createReadStream(path, { start, end: start + entry.size - 1 });
  // Faults of either stream reach the reader through the last one.
  const bytes = entry.compressed ? pipeline(raw, createInflateRaw(), () => undefined) : raw;
  // One decoder for the whole file: characters of several bytes may lie across two pieces.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let checksum = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    checksum = crc32(chunk, checksum);
    onFraction?.(raw.bytesRead / entry.size);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
  if (checksum !== entry.checksum) throw new Error('a file in the archive does not fit its checksum');
}

async function readDirectory(handle: FileHandle): Promise<Map<string, Entry>> {
  const { size } = await handle.stat();
  const tailSize = Math.min(size, endSize + longestComment);
  const tail = await bytesAt(handle, size - tailSize, tailSize);
  let end = tail.length - endSize;
  while (end >= 0 && tail.readUInt32LE(end) !== signatures.end) end -= 1;
  if (end < 0) throw new Error('the archive has no directory');
  const directory = await bytesAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));

  const entries = new Map<string, Entry>();
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== signatures.entry) throw new Error('the directory is damaged');
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    ) as [number, number, number];
    const encrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    const method = directory.readUInt16LE(at + 10);
    if (encrypted || (method !== 0 && method !== 8)) throw new Error('the archive is encrypted or unusual');
    const name = directory.toString('utf8', at + 46, at + 46 + nameSize);
    entries.set(name, {
      compressed: method === 8,
      checksum: directory.readUInt32LE(at + 16),
      size: directory.readUInt32LE(at + 20),
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries;
}

async function dataStart(handle: FileHandle, { headerAt }: Entry): Promise<number> {
  const header = await bytesAt(handle, headerAt, 30);
  if (header.readUInt32LE(0) !== signatures.file) throw new Error('the archive is damaged');
  return headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { size } = await handle.stat();
  if (position < 0 || position + length > size) throw new Error('the archive is cut short');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return invariant(bytesRead === length ? buffer : null, 'a file is as long as it says');
}

async function withFile<Result>(
  path: string,
  work: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}
