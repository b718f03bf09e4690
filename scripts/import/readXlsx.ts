import { ImportError } from './importError.ts';
import type { OnFraction, Sheet } from './openSheet.ts';
import { sheetRows } from './xlsx/sheetRows.ts';
import { readWorkbook } from './xlsx/workbook.ts';
import { openZip } from './xlsx/zip.ts';

/** The sheets of an XLSX file in their order; rows are read as a stream, the texts that they share are kept. */
export async function* readXlsx(file: string, onFraction: OnFraction): AsyncGenerator<Sheet> {
  const { zip, workbook } = await unlessDamaged(file, async () => {
    const archive = await openZip(file);
    return { zip: archive, workbook: await readWorkbook(archive) };
  });
  for (const { name, path } of workbook.sheets) {
    const rows = sheetRows(zip.text(path, onFraction), workbook);
    yield { name, rows: eachUnlessDamaged(file, rows) };
  }
}

async function* eachUnlessDamaged<Item>(file: string, items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    for (;;) {
      const next = await unlessDamaged(file, () => items.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await items.return(undefined);
  }
}

/** Whatever goes wrong while an archive is read is a damaged file. */
async function unlessDamaged<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new ImportError(
      'FILE_DAMAGED',
      `${file} 不是完好的 XLSX 文件，请在 Excel 中打开并重新保存后再导入。`,
      `${file} is not a sound XLSX file: open it in Excel, save it again and import that.`,
      { cause },
    );
  }
}
