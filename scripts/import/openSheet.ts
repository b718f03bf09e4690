import { open } from 'node:fs/promises';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import { ImportError } from './importError.ts';

/** One line of a file: its number as a spreadsheet shows it, and its cells as text. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sheet being read; CSV files have one without a name. */
export interface Sheet {
  readonly name: string | null;
  readonly rows: AsyncIterable<SheetRow>;
}

/** Told how far the file has been read, from 0 to 1. */
export type OnFraction = (fraction: number) => void;

/** The sheets of a CSV (UTF-8, UTF-16 or GB18030) or XLSX file, read as a stream. Throws an ImportError. */
export async function* openSheets(file: string, onFraction: OnFraction): AsyncGenerator<Sheet> {
  const start = await firstBytes(file);
  if (start === '') {
    throw new ImportError('FILE_EMPTY', `${file} 是空文件，请核对。`, `${file} is empty: check it.`);
  }
  const foreign = foreignKinds.find(({ sign }) => start.startsWith(sign));
  if (foreign) {
    throw new ImportError(
      'FILE_KIND_UNKNOWN',
      `${file} 是${foreign.zh}，请在 Excel 中另存为 .xlsx（不设密码）或 CSV 后再导入。`,
      `${file} is ${foreign.en}: save it as .xlsx (without a password) or CSV first.`,
    );
  }
  if (start.startsWith('PK')) yield* readXlsx(file, onFraction);
  else yield { name: null, rows: readCsv(file, onFraction) };
}

/** What clerks hand in by mistake, by its first bytes. */
const foreignKinds = [
  {
    sign: '\xD0\xCF\x11\xE0',
    zh: '旧版 Excel（.xls）或加了密码的文件',
    en: 'an old Excel file (.xls) or one with a password',
  },
  { sign: '%PDF', zh: ' PDF 文件', en: 'a PDF file' },
  { sign: '{\\rtf', zh: ' RTF 文件', en: 'an RTF file' },
  { sign: '<', zh: '网页或 XML 文件', en: 'a web page or XML file' },
];

async function firstBytes(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new ImportError(
      'FILE_NOT_READABLE',
      `无法读取 ${file}（${code}），请核对路径和权限。`,
      `Cannot read ${file} (${code}): check the path and its permissions.`,
    );
  }
}
