import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Excel from 'exceljs';
import type { Column } from '../../subgraphs/_kit/register/register.ts';
import { csvLine } from './csvLine.ts';
import type { AnyRegister } from './findRegister.ts';
import { ImportError } from './importError.ts';

/** The sheet of a template that explains its columns. */
export const HELP_SHEET = '填写说明';

/**
 * Writes an empty register: XLSX with a sheet that explains the columns, or CSV with a text beside it that does.
 * Answers the file's path; throws an ImportError when a file of that name is there, which may be filled in already.
 */
export async function writeTemplate(
  register: AnyRegister,
  folder: string,
  kind: 'xlsx' | 'csv',
): Promise<string> {
  const name = register.title.replace(/[\\/:*?"<>|]/g, '、');
  const file = join(folder, `${name}.${kind}`);
  const columns = Object.values(register.columns) as Column<unknown>[];
  try {
    await mkdir(folder, { recursive: true });
    if (kind === 'xlsx') await writeFile(file, await workbookOf(register.title, columns), { flag: 'wx' });
    else {
      await writeFile(file, `\uFEFF${csvLine(columns.map(titleOf))}`, { flag: 'wx' });
      const help = explanation(columns).map(csvLine).join('');
      await writeFile(join(folder, `${name}.${HELP_SHEET}.csv`), `\uFEFF${help}`);
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ImportError(
      'FILE_NOT_WRITABLE',
      code === 'EEXIST'
        ? `${file} 已经存在（可能已经填写），没有覆盖。请先移走它，或用 --out 另指定文件夹。`
        : `写不了 ${file}（${code}），请核对文件夹和权限，或用 --out 另指定文件夹。`,
      code === 'EEXIST'
        ? `${file} is there already and may be filled in: move it away, or name another folder by --out.`
        : `Cannot write ${file} (${code}): check the folder and its permissions, or name another one by --out.`,
      { cause },
    );
  }
  return file;
}

async function workbookOf(title: string, columns: readonly Column<unknown>[]): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(title.replace(/[\\/:*?[\]]/g, '、').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.addRow(columns.map(titleOf));
  sheet.getRow(1).font = { bold: true };
  columns.forEach((column, index) => {
    const shown = sheet.getColumn(index + 1);
    shown.width = Math.max(12, column.title.length * 2 + 4);
    // Text, so that Excel changes neither numbers with leading zeros nor long ones.
    shown.numFmt = '@';
  });
  const help = workbook.addWorksheet(HELP_SHEET);
  help.addRows(explanation(columns));
  help.getRow(1).font = { bold: true };
  [18, 10, 60, 30].forEach((width, index) => (help.getColumn(index + 1).width = width));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function explanation(columns: readonly Column<unknown>[]): string[][] {
  return [
    ['列', '是否必填', '怎样填写', '例'],
    ...columns.map(({ title, required, help, example }) => [
      title,
      required ? '必填' : '可空',
      help,
      example,
    ]),
  ];
}

function titleOf({ title, required }: Column<unknown>): string {
  return required ? `${title}*` : title;
}
