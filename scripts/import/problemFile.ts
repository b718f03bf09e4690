import { open, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { csvLine } from './csvLine.ts';
import { problemTitles } from './findRegister.ts';
import { ImportError } from './importError.ts';
import type { SheetRow } from './openSheet.ts';
import type { Problem } from './readRow.ts';

/** Characters that are kept before they are written. */
const BUFFERED = 65_536;

/**
 * The file in which the bad rows of an import are kept, beside the file they came from: the same columns with line
 * number and problem in front, UTF-8 with a byte-order mark so that Excel opens it. Mended, it can be imported as it is.
 */
export class ProblemFile {
  readonly #source: string;
  readonly #header: readonly string[];
  /** Places of the columns that an earlier problem file had added. */
  readonly #added: ReadonlySet<number>;
  #path: string | null = null;
  #handle: FileHandle | null = null;
  #text = '';

  constructor(source: string, header: readonly string[]) {
    this.#source = source;
    this.#header = header;
    this.#added = new Set(header.flatMap((title, index) => (isAdded(title) ? [index] : [])));
  }

  /** Adds a bad row with everything that is wrong with it. Throws an ImportError when no file can be made. */
  async add({ line, cells }: SheetRow, problems: readonly Problem[]): Promise<void> {
    if (!this.#handle) {
      ({ path: this.#path, handle: this.#handle } = await newFile(this.#source));
      this.#text = `\uFEFF${csvLine([...problemTitles, ...this.#own(this.#header)])}`;
    }
    const told = problems.map(({ column, message }) => `${column}：${message}`).join('；');
    this.#text += csvLine([String(line), told, ...this.#own(cells).map(keptByExcel)]);
    if (this.#text.length > BUFFERED) await this.#flush();
  }

  /** Ends the file and answers its path; null when there was nothing to tell. */
  async close(): Promise<string | null> {
    await this.#flush();
    await this.#handle?.close();
    this.#handle = null;
    return this.#path;
  }

  #own(cells: readonly string[]): string[] {
    const width = Math.max(cells.length, this.#header.length);
    return Array.from({ length: width }, (_, index) => cells[index] ?? '').filter(
      (_, index) => !this.#added.has(index),
    );
  }

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') await this.#handle?.appendFile(text);
  }
}

function isAdded(title: string): boolean {
  return problemTitles.some((known) => known === title.trim());
}

/** A file by a name that no earlier one has (somebody may be mending that one), in the working folder if need be. */
async function newFile(source: string): Promise<{ path: string; handle: FileHandle }> {
  let cause: unknown;
  for (const folder of [dirname(source), '.']) {
    for (let nth = 1; ; nth += 1) {
      const path = join(folder, `${basename(source)}.问题行${nth === 1 ? '' : nth}.csv`);
      try {
        return { path, handle: await open(path, 'wx') };
      } catch (fault) {
        cause = fault;
        if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') break;
      }
    }
  }
  const { code } = cause as NodeJS.ErrnoException;
  throw new ImportError(
    'FILE_NOT_WRITABLE',
    `有问题行，但在 ${dirname(source)} 和当前文件夹里都写不了问题文件（${code}）。请把文件复制到可写的文件夹再导入。`,
    `Rows are at fault, but no problem file can be written (${code}): copy the file to a folder that can be written.`,
    { cause },
  );
}

/**
 * A cell that Excel would spoil when it opens and saves a CSV file (long numbers, leading zeros, 2011-1, formulas) with
 * a tab in front, which keeps it text; the import takes the tab off again.
 */
function keptByExcel(cell: string): string {
  return /^(\d{12,}|0\d+|\d{1,4}[-/]\d{1,4}|[=+@-].*)$/s.test(cell.trim()) ? `\t${cell.trim()}` : cell;
}
