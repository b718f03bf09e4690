import { createReadStream } from 'node:fs';
import { ImportError } from './importError.ts';

/** The encodings that bureaus' text files have. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * The encoding in which the whole file can be read: what its byte-order mark says, else UTF-8, else GB18030. The file
 * is read as a stream, so its length does not matter. Throws an ImportError for what is no text.
 */
export async function findEncoding(file: string): Promise<TextEncoding> {
  const marked = await encodingOfMark(file);
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    if (await isWholly(file, encoding)) return encoding;
  }
  throw new ImportError(
    'FILE_KIND_UNKNOWN',
    `${file} 不是 CSV 或 XLSX 文件，或文字已损坏（编码既不是 UTF-8 也不是 GB18030）。请在 Excel 中另存为 .xlsx 或 CSV 后再导入。`,
    `${file} is neither CSV nor XLSX, or its text is damaged (neither UTF-8 nor GB18030). Save it as .xlsx or CSV first.`,
  );
}

/** The text of a file, piece by piece; throws a TypeError where the encoding does not fit. */
export async function* decoded(
  file: string,
  encoding: TextEncoding,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    onBytes?.(chunk.length);
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function encodingOfMark(file: string): Promise<TextEncoding | null> {
  for await (const chunk of createReadStream(file, { end: 2 }) as AsyncIterable<Buffer>) {
    const mark = chunk.toString('latin1');
    if (mark.startsWith('\xEF\xBB\xBF')) return 'utf-8';
    if (mark.startsWith('\xFF\xFE')) return 'utf-16le';
    if (mark.startsWith('\xFE\xFF')) return 'utf-16be';
  }
  return null;
}

async function isWholly(file: string, encoding: TextEncoding): Promise<boolean> {
  try {
    for await (const text of decoded(file, encoding)) {
      if (text.includes('\0')) return false;
    }
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw fault;
  }
}
