import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { problemTitles } from './findRegister.ts';
import type { SheetRow } from './openSheet.ts';
import type { Problem } from './readRow.ts';

/**
 * The file in which the bad rows of an import are kept, beside the file they came from: the same columns with line
 * number and problem in front, UTF-8 with a byte-order mark so that Excel opens it. Mended, it can be imported as it is.
 */
export class ProblemFile {
  readonly path: string;
  readonly #header: readonly string[];
  /** Places of the columns that an earlier problem file had added. */
  readonly #skipped: ReadonlySet<number>;
  #stream: WriteStream | null = null;

  constructor(file: string, header: readonly string[]) {
    this.path = freeName(file);
    this.#header = header.filter((title) => !problemTitles.some((known) => known === title.trim()));
    this.#skipped = new Set(
      header.flatMap((title, index) =>
        problemTitles.some((known) => known === title.trim()) ? [index] : [],
      ),
    );
  }

  /** Adds a bad row with everything that is wrong with it. */
  async add({ line, cells }: SheetRow, problems: readonly Problem[]): Promise<void> {
    if (!this.#stream) {
      this.#stream = createWriteStream(this.path);
      this.#stream.write(`\uFEFF${csvLine([...problemTitles, ...this.#header])}`);
    }
    const own = Array.from(
      { length: this.#skipped.size + this.#header.length },
      (_, index) => cells[index] ?? '',
    );
    const told = problems.map(({ column, message }) => `${column}：${message}`).join('；');
    const text = csvLine([String(line), told, ...own.filter((_, index) => !this.#skipped.has(index))]);
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  /** Ends the file; null when there was nothing to tell. */
  async close(): Promise<string | null> {
    if (!this.#stream) return null;
    this.#stream.end();
    await finished(this.#stream);
    return this.path;
  }
}

/** A name that no earlier file has: somebody may be mending that one. */
function freeName(file: string): string {
  for (let nth = 1; ; nth += 1) {
    const name = `${file}.问题行${nth === 1 ? '' : nth}.csv`;
    if (!existsSync(name)) return name;
  }
}

/** One CSV line; cells that need it are quoted. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
