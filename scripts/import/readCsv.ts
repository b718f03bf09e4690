import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from './importError.ts';
import type { OnFraction, SheetRow } from './openSheet.ts';
import { decoded, findEncoding, type TextEncoding } from './textEncoding.ts';

/** The rows of a CSV file; its encoding and separator are found out, and memory does not grow with its length. */
export async function* readCsv(file: string, onFraction: OnFraction): AsyncGenerator<SheetRow> {
  const encoding = await findEncoding(file);
  const { size } = await stat(file);
  let bytesRead = 0;
  const pieces = decoded(file, encoding, (bytes) => {
    bytesRead += bytes;
    onFraction(bytesRead / size);
  });
  const text = Readable.from(withPlainBreaks(pieces));
  const parser = text.pipe(
    parse({
      bom: true,
      delimiter: await findSeparator(file, encoding),
      info: true,
      recordDelimiter: '\n',
      relaxColumnCount: true,
      skipEmptyLines: true,
      // A quote that is never closed would take in the rest of the file.
      maxRecordSize: 1_000_000,
    }),
  );
  text.on('error', (fault) => parser.destroy(fault));
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const spanned = record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
      lastLine = info.lines;
      yield { line: info.lines - spanned, cells: record };
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new ImportError(
      'FILE_DAMAGED',
      `${file} 第 ${lastLine + 1} 行附近的引号不成对，请改正后再导入（单元格内的引号要写两个）。`,
      `${file}: the quotes near line ${lastLine + 1} do not match; correct them (a quote within a cell is written twice).`,
    );
  } finally {
    text.destroy();
  }
}

/** The same text with one kind of line break: files that several programs have written into mix them. */
async function* withPlainBreaks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    // The break may go on in the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
    if (whole !== '') yield whole;
  }
  if (held !== '') yield '\n';
}

/** The sign that parts the most cells in one of the first lines: the title above a header has none. */
async function findSeparator(file: string, encoding: TextEncoding): Promise<string> {
  let sample = '';
  for await (const text of decoded(file, encoding)) {
    sample += text;
    if (sample.length > 20_000) break;
  }
  const lines = sample.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 10);
  const cells = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length));
  return [',', '\t', ';'].reduce((best, sign) => (cells(sign) > cells(best) ? sign : best));
}
