import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from './importError.ts';
import type { OnFraction, SheetRow } from './openSheet.ts';

const encodings = ['utf-8', 'gb18030'] as const;

/** The rows of a CSV file; its encoding and separator are found out, and memory does not grow with its length. */
export async function* readCsv(file: string, onFraction: OnFraction): AsyncGenerator<SheetRow> {
  const encoding = await findEncoding(file);
  const { size } = await stat(file);
  let read = 0;
  const text = Readable.from(
    decoded(file, encoding, (bytes) => {
      read += bytes;
      onFraction(read / size);
    }),
  );
  const parser = text.pipe(
    parse({
      bom: true,
      delimiter: await findSeparator(file, encoding),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }),
  );
  text.on('error', (fault) => parser.destroy(fault));
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const spanned = record.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      lastLine = info.lines;
      yield { line: info.lines - spanned, cells: record };
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new ImportError(
      'FILE_DAMAGED',
      `${file} 第 ${lastLine + 1} 行附近的引号不成对，请用 Excel 打开改正后再导入。`,
      `${file}: the quotes near line ${lastLine + 1} do not match; correct them and import again.`,
    );
  }
}

/** The first encoding in which the whole file can be read; a byte-order mark decides at once. */
async function findEncoding(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { end: 1 }) as AsyncIterable<Buffer>) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  }
  for (const encoding of encodings) {
    if (await canDecode(file, encoding)) return encoding;
  }
  throw new ImportError(
    'FILE_KIND_UNKNOWN',
    `${file} 不是 CSV 或 XLSX 文件（编码既不是 UTF-8 也不是 GB18030），请核对。`,
    `${file} is neither CSV nor XLSX (its text is neither UTF-8 nor GB18030).`,
  );
}

async function canDecode(file: string, encoding: string): Promise<boolean> {
  try {
    for await (const text of decoded(file, encoding)) {
      if (text.includes('\0')) return false;
    }
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

async function* decoded(
  file: string,
  encoding: string,
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

/** The sign that occurs most often in the first lines. */
async function findSeparator(file: string, encoding: string): Promise<string> {
  let sample = '';
  for await (const text of decoded(file, encoding)) {
    sample += text;
    if (sample.length > 4096) break;
  }
  const counts = [',', '\t', ';'].map((sign) => [sign, sample.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
