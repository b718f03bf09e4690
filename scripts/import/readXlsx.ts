import Excel from 'exceljs';
import { ImportError } from './importError.ts';
import type { OnFraction, Sheet, SheetRow } from './openSheet.ts';

/** The sheets of an XLSX file, read as a stream in the order of the workbook. */
export async function* readXlsx(file: string, onFraction: OnFraction): AsyncGenerator<Sheet> {
  const workbook = new Excel.stream.xlsx.WorkbookReader(file, {
    entries: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  });
  try {
    for await (const worksheet of workbook) {
      const { name = null } = worksheet as unknown as { name?: string };
      yield { name, rows: rowsOf(worksheet) };
    }
    onFraction(1);
  } catch (fault) {
    if (fault instanceof ImportError || !(fault instanceof Error) || !isWorkbookFault(fault)) throw fault;
    throw new ImportError(
      'FILE_DAMAGED',
      `${file} 不是完好的 XLSX 文件，请在 Excel 中打开并重新保存后再导入。`,
      `${file} is not a sound XLSX file: open it in Excel, save it again and import that.`,
    );
  }
}

async function* rowsOf(worksheet: Excel.stream.xlsx.WorksheetReader): AsyncGenerator<SheetRow> {
  for await (const row of worksheet) {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    yield { line: row.number, cells: Array.from(values, (value) => cellText(value)) };
  }
}

/** What a person sees in the cell; days as `YYYY-MM-DD`. */
function cellText(value: Excel.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return cellText(value.result as Excel.CellValue);
  if ('text' in value) return cellText(value.text as Excel.CellValue);
  return '';
}

/** Faults that the reader raises for broken archives and broken XML; others are ours. */
function isWorkbookFault(fault: Error): boolean {
  return /zip|FILE_ENDED|end of|signature|xml|sax|inflate|invalid|corrupt/i.test(
    `${fault.name} ${fault.message}`,
  );
}
