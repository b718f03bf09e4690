import { basename } from 'node:path';
import type { Transaction, UpsertResult } from '../../subgraphs/_kit/register.ts';
import { chooseRegister, HEADER_LINES, headerFault, matchHeader, type Match } from './findRegister.ts';
import type { ImportJob } from './importFiles.ts';
import { openSheets, type SheetRow } from './openSheet.ts';
import { ProblemFile } from './problemFile.ts';
import { isBlankLine, isTotalLine, readRow, refusedCell, type Problem } from './readRow.ts';
import { writeBatch } from './writeBatch.ts';

/** What became of one file. */
export interface SheetReport {
  readonly file: string;
  /** Title of the register that it was taken for. */
  readonly register: string;
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly badRows: number;
  /** The first problems, for the terminal; all of them are in the problem file. */
  readonly problems: readonly Problem[];
  readonly problemFile: string | null;
  /** Columns of the file that the register does not know. */
  readonly unknownColumns: readonly string[];
  readonly totalLines: number;
}

const BATCH = 500;
const SHOWN_PROBLEMS = 20;

interface PendingRow {
  readonly source: SheetRow;
  readonly row: Record<string, unknown>;
}

/** Imports the sheet of a file whose header a register fits; memory holds one batch and the keys seen. */
export async function importSheet(
  file: string,
  transaction: Transaction,
  { registers, context, onProgress }: ImportJob,
): Promise<SheetReport> {
  const counts = { rows: 0, inserted: 0, updated: 0, unchanged: 0, badRows: 0, totalLines: 0 };
  const problems: Problem[] = [];
  const firstLineOf = new Map<string, number>();
  let fraction = 0;
  let chosen: { match: Match; problemFile: ProblemFile } | null = null;
  const candidates: Match[] = [];
  let pending: PendingRow[] = [];

  const complain = async (source: SheetRow, found: readonly Problem[]): Promise<void> => {
    counts.badRows += 1;
    problems.push(...found.slice(0, SHOWN_PROBLEMS - problems.length));
    await chosen?.problemFile.add(source, found);
  };

  const flush = async (match: Match): Promise<void> => {
    const batch = pending;
    pending = [];
    const result: UpsertResult = await writeBatch(
      transaction,
      match.register,
      batch.map(({ row }) => row),
    );
    counts.inserted += result.inserted;
    counts.updated += result.updated;
    counts.unchanged += result.unchanged;
    for (const { index, property, message } of result.refused) {
      const refused = batch[index];
      if (refused) await complain(refused.source, [refusedCell(refused.source, match, property, message)]);
    }
    onProgress?.({ file, rows: counts.rows, fraction });
  };

  const take = async (source: SheetRow, match: Match): Promise<void> => {
    if (isBlankLine(source)) return;
    if (isTotalLine(source)) {
      counts.totalLines += 1;
      return;
    }
    counts.rows += 1;
    const { row, problems: found } = readRow(source, match, context);
    if (found.length > 0) return complain(source, found);
    const key = match.register.key(row);
    const earlier = firstLineOf.get(key);
    if (earlier !== undefined) {
      const column = Object.values(match.register.columns)[0]?.title ?? '';
      const message = `与第 ${earlier} 行重复，请删去其中一行或改正编号`;
      return complain(source, [{ line: source.line, column, value: key, message }]);
    }
    firstLineOf.set(key, source.line);
    pending.push({ source, row });
    if (pending.length === BATCH) await flush(match);
  };

  for await (const sheet of openSheets(file, (read) => (fraction = read))) {
    let match: Match | null = null;
    let nth = 0;
    let hints = `${basename(file)} ${sheet.name ?? ''} `;
    for await (const source of sheet.rows) {
      nth += 1;
      if (match) await take(source, match);
      else if (nth <= HEADER_LINES && !chosen) {
        const [nearest, ...others] = matchHeader(source.cells, registers);
        if (nearest?.missing.length === 0) {
          const fitting = [nearest, ...others.filter(({ missing }) => missing.length === 0)];
          match = chooseRegister(file, fitting, hints);
          chosen = { match, problemFile: new ProblemFile(file, source.cells) };
        } else {
          hints += source.cells.join('');
          if (nearest) candidates.push(nearest);
        }
      }
    }
  }
  if (!chosen) {
    const [nearest] = candidates.sort((a, b) => b.places.size - a.places.size);
    throw headerFault(file, nearest, registers);
  }
  await flush(chosen.match);
  return {
    file,
    register: chosen.match.register.title,
    ...counts,
    problems,
    problemFile: await chosen.problemFile.close(),
    unknownColumns: chosen.match.unknown,
  };
}
