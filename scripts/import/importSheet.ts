import { basename } from 'node:path';
import type { Transaction } from '../../subgraphs/_kit/database.ts';
import { chooseRegister, HEADER_LINES, headerFault, matchHeader, type Match } from './findRegister.ts';
import type { ImportJob } from './importFiles.ts';
import { openSheets, type Sheet, type SheetRow } from './openSheet.ts';
import { ProblemFile } from './problemFile.ts';
import { isBlankLine } from './readRow.ts';
import { takeRows, type RowCounts } from './takeRows.ts';
import { HELP_SHEET } from './writeTemplate.ts';

/** What became of one file. */
export interface SheetReport extends RowCounts {
  readonly file: string;
  /** Title of the register that it was taken for. */
  readonly register: string;
  readonly problemFile: string | null;
  /** Columns of the file that the register does not know. */
  readonly unknownColumns: readonly string[];
  /** Columns of the register that the file lacks; their cells count as empty. */
  readonly absentColumns: readonly string[];
  /** Other sheets in which something is written, and which were not imported. */
  readonly otherSheets: readonly string[];
}

/** Imports the first sheet of a file whose header a register fits. */
export async function importSheet(
  file: string,
  transaction: Transaction,
  job: ImportJob,
): Promise<SheetReport> {
  const candidates: Match[] = [];
  const otherSheets: string[] = [];
  let fraction = 0;
  let report: Omit<SheetReport, 'otherSheets'> | null = null;
  for await (const sheet of openSheets(file, (read) => (fraction = read))) {
    const rows = sheet.rows[Symbol.asyncIterator]();
    const top: Top = report ? { written: false } : await readTop(file, sheet, rows, job, candidates);
    if (top.header) {
      const { header } = top;
      const problemFile: ProblemFile = new ProblemFile(file, header.cells);
      const taker = takeRows(header.match, problemFile, transaction, {
        context: job.context,
        strictWidth: sheet.name === null,
        onRows: (count) => job.onProgress?.({ file, rows: count, fraction }),
      });
      try {
        for await (const source of rest(rows)) await taker.take(source);
        const counts = await taker.finish();
        report = { file, ...describe(header.match), ...counts, problemFile: await problemFile.close() };
      } finally {
        await problemFile.close();
      }
    } else {
      const written = (await hasText(rows)) || top.written;
      if (written && sheet.name !== null && sheet.name !== HELP_SHEET) otherSheets.push(sheet.name);
    }
  }
  if (report) return { ...report, otherSheets };
  const [nearest] = candidates.sort((a, b) => b.places.size - a.places.size);
  throw headerFault(file, nearest, job.registers);
}

type Rows = AsyncIterator<SheetRow>;

/** The line with the column titles, and the register that it is of. */
interface Header {
  readonly match: Match;
  readonly cells: readonly string[];
}

/** The first lines of a sheet: whether anything is written there, and the header if there is one. */
interface Top {
  readonly written: boolean;
  readonly header?: Header;
}

/** Reads on until a line is a register's header, at most the first lines. */
async function readTop(
  file: string,
  sheet: Sheet,
  rows: Rows,
  { registers }: ImportJob,
  candidates: Match[],
): Promise<Top> {
  let hints = `${basename(file)} ${sheet.name ?? ''} `;
  let written = false;
  for (let nth = 1; nth <= HEADER_LINES; nth += 1) {
    const next = await rows.next();
    if (next.done) break;
    const { cells } = next.value;
    written ||= !isBlankLine(next.value);
    const [nearest, ...others] = matchHeader(cells, registers);
    if (nearest?.missing.length === 0) {
      const fitting = [nearest, ...others.filter(({ missing }) => missing.length === 0)];
      return { written, header: { match: chooseRegister(file, fitting, hints), cells } };
    }
    hints += cells.join('');
    if (nearest) candidates.push(nearest);
  }
  return { written };
}

function describe({ register, places, unknown }: Match) {
  const columns = Object.entries(register.columns) as [string, { title: string }][];
  return {
    register: register.title,
    unknownColumns: unknown,
    absentColumns: columns.filter(([property]) => !places.has(property)).map(([, { title }]) => title),
  };
}

/** Reads a sheet to its end (the next one comes after it in the file); true when something is written in it. */
async function hasText(rows: Rows): Promise<boolean> {
  let found = false;
  for await (const row of rest(rows)) found ||= !isBlankLine(row);
  return found;
}

function rest(rows: Rows): AsyncIterable<SheetRow> {
  return { [Symbol.asyncIterator]: () => rows };
}
