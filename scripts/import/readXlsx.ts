import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import Excel from 'exceljs';
import { ImportError } from './importError.ts';
import type { OnFraction, Sheet, SheetRow } from './openSheet.ts';

/** The sheets of an XLSX file, read as a stream in the order in which they are stored. */
export async function* readXlsx(file: string, onFraction: OnFraction): AsyncGenerator<Sheet> {
  const { size } = await stat(file);
  const bytes = createReadStream(file);
  bytes.on('data', () => onFraction(bytes.bytesRead / size));
  const workbook = new Excel.stream.xlsx.WorkbookReader(bytes, {
    entries: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  });
  try {
    for await (const worksheet of unlessDamaged(file, workbook)) {
      const { name = null } = worksheet as unknown as { name?: string };
      yield { name, rows: rowsOf(file, worksheet) };
    }
  } finally {
    bytes.destroy();
  }
}

async function* rowsOf(file: string, worksheet: Excel.stream.xlsx.WorksheetReader): AsyncGenerator<SheetRow> {
  for await (const row of unlessDamaged(file, worksheet)) {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    yield { line: row.number, cells: Array.from(values, (value) => cellText(value)) };
  }
}

/** The same items; whatever the reader stumbles over is a damaged file. */
async function* unlessDamaged<Item>(file: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (fault) {
    throw new ImportError(
      'FILE_DAMAGED',
      `${file} 不是完好的 XLSX 文件，请在 Excel 中打开并重新保存后再导入。`,
      `${file} is not a sound XLSX file: open it in Excel, save it again and import that.`,
      { cause: fault },
    );
  }
}

/** What a person sees in the cell; days as `YYYY-MM-DD`. */
function cellText(value: Excel.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(value);
  // Fifteen digits are what Excel shows: 311.5 and not 311.49999999999994.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('result' in value) return cellText(value.result as Excel.CellValue);
  if ('text' in value) return cellText(value.text as Excel.CellValue);
  return '';
}

function dayText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  const [day = '', time = ''] = moment.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}
