import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Excel from 'exceljs';
import { csvLine } from '../import/csvLine.ts';
import type { DemoFile } from './file.ts';
import { encodeGb18030 } from './gb18030.ts';

/** Writes a register as a bureau would hand it in; answers its path. */
export async function writeDemoFile(
  { department, title, format, rows }: DemoFile,
  folder: string,
): Promise<string> {
  const path = join(folder, `${department}-${title}.${format === 'xlsx' ? 'xlsx' : 'csv'}`);
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [titles, ...rows.map((row) => titles.map((name) => row[name] ?? ''))];
  if (format === 'xlsx') {
    const workbook = new Excel.Workbook();
    workbook.addWorksheet(title).addRows(lines);
    await workbook.xlsx.writeFile(path);
    return path;
  }
  const text = lines.map(csvLine).join('');
  await writeFile(path, format === 'csv' ? `\uFEFF${text}` : encodeGb18030(text));
  return path;
}
