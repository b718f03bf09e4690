import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Excel from 'exceljs';
import type { Column } from '../../subgraphs/_kit/register.ts';
import type { AnyRegister } from './findRegister.ts';
import { csvLine } from './problemFile.ts';

/** Writes an empty register: XLSX with a sheet that explains the columns, or plain CSV. Answers the file's path. */
export async function writeTemplate(
  register: AnyRegister,
  folder: string,
  kind: 'xlsx' | 'csv',
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${register.title}.${kind}`);
  const columns = Object.values(register.columns) as Column<unknown>[];
  if (kind === 'csv') {
    await writeFile(file, `\uFEFF${csvLine(columns.map(({ title }) => title))}`);
    return file;
  }
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(register.title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map(({ title, required }) => (required ? `${title}*` : title)));
  sheet.getRow(1).font = { bold: true };
  columns.forEach(({ title }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = Math.max(12, title.length * 2 + 4);
    // Text, so that Excel changes neither numbers with leading zeros nor long ones.
    column.numFmt = '@';
  });
  const help = workbook.addWorksheet('填写说明');
  help.addRow(['列', '是否必填', '怎样填写', '例']);
  help.getRow(1).font = { bold: true };
  for (const { title, required, help: text, example } of columns) {
    help.addRow([title, required ? '必填' : '可空', text, example]);
  }
  [18, 10, 60, 30].forEach((width, index) => (help.getColumn(index + 1).width = width));
  await workbook.xlsx.writeFile(file);
  return file;
}
