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
  if (start.length === 0) {
    throw new ImportError('FILE_EMPTY', `${file} 是空文件，请核对。`, `${file} is empty.`);
  }
  if (start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new ImportError(
      'FILE_KIND_UNKNOWN',
      `${file} 是旧版 Excel（.xls）文件，请在 Excel 中另存为 .xlsx 或 CSV 后再导入。`,
      `${file} is an old Excel file (.xls): save it as .xlsx or CSV first.`,
    );
  }
  if (start.subarray(0, 2).toString('latin1') === 'PK') yield* readXlsx(file, onFraction);
  else yield { name: null, rows: readCsv(file, onFraction) };
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
      return buffer.subarray(0, bytesRead);
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
