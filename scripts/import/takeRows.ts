import { invariant } from '../../subgraphs/_kit/database.ts';
import type { Transaction } from '../../subgraphs/_kit/database.ts';
import type { Match } from './findRegister.ts';
import type { ImportJob } from './importFiles.ts';
import type { SheetRow } from './openSheet.ts';
import type { ProblemFile } from './problemFile.ts';
import { isBlankLine, isClosingLine, problemOf, readRow, type Problem } from './readRow.ts';
import { writeBatch } from './writeBatch.ts';

/** How many rows went which way. */
export interface RowCounts {
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly badRows: number;
  /** Totals, signatures and remarks that were left out. */
  readonly closingLines: number;
  /** How many cells are at fault in them. */
  readonly faults: number;
  /** The first problems, for the terminal; all of them are in the problem file. */
  readonly problems: readonly Problem[];
}

/** Takes the rows below a header one after another; `finish` writes what is left. */
export interface RowTaker {
  take(source: SheetRow): Promise<void>;
  finish(): Promise<RowCounts>;
}

/** Rows of one statement. */
const BATCH = 500;
const SHOWN_PROBLEMS = 20;

/** Reads rows, refuses the bad ones into the problem file and writes the good ones; holds one batch and the keys seen. */
export function takeRows(
  match: Match,
  problemFile: ProblemFile,
  transaction: Transaction,
  { context, strictWidth, onRows }: Pick<ImportJob, 'context'> & RowOptions,
): RowTaker {
  const counts = { rows: 0, inserted: 0, updated: 0, unchanged: 0, badRows: 0, faults: 0, closingLines: 0 };
  const shown: Problem[] = [];
  const firstLineOf = new Map<string, number>();
  const keyProperty = Object.keys(match.register.columns)[0] ?? '';
  let pending: { source: SheetRow; row: Record<string, unknown> }[] = [];

  const complain = async (source: SheetRow, problems: readonly Problem[]): Promise<void> => {
    counts.badRows += 1;
    counts.faults += problems.length;
    shown.push(...problems.slice(0, SHOWN_PROBLEMS - shown.length));
    await problemFile.add(source, problems);
  };

  const flush = async (): Promise<void> => {
    const batch = pending;
    pending = [];
    const result = await writeBatch(
      transaction,
      match.register,
      batch.map(({ row }) => row),
    );
    counts.inserted += result.inserted;
    counts.updated += result.updated;
    counts.unchanged += result.unchanged;
    const problemsOf = new Map<SheetRow, Problem[]>();
    for (const { index, property, message } of result.refused) {
      const source = invariant(batch[index], 'a refused row is one of the batch').source;
      const problem = problemOf(source, match, property, message);
      problemsOf.set(source, [...(problemsOf.get(source) ?? []), problem]);
    }
    for (const [source, problems] of problemsOf) await complain(source, problems);
  };

  return {
    async take(source) {
      if (isBlankLine(source)) return;
      if (isClosingLine(source)) {
        counts.closingLines += 1;
        return;
      }
      counts.rows += 1;
      onRows(counts.rows);
      const { row, problems } = readRow(source, match, context);
      if (strictWidth && isTooWide(source, match, problems.length > 0)) {
        problems.unshift({ line: source.line, column: '整行', value: '', message: tooWide(source, match) });
      }
      if (problems.length > 0) return complain(source, problems);
      const key = match.register.key(row);
      const earlier = firstLineOf.get(key);
      if (earlier !== undefined) {
        const message = `第 ${earlier} 行与第 ${source.line} 行重复，请删去其中一行或改正编号`;
        return complain(source, [problemOf(source, match, keyProperty, message)]);
      }
      firstLineOf.set(key, source.line);
      pending.push({ source, row });
      if (pending.length === BATCH) await flush();
    },
    async finish() {
      await flush();
      return { ...counts, problems: shown };
    },
  };
}

interface RowOptions {
  /** True where a line with more cells than the header has lost its order (CSV). */
  readonly strictWidth: boolean;
  readonly onRows: (rows: number) => void;
}

/** More cells than titles; an empty one at the end is forgiven where all the others are right. */
function isTooWide({ cells }: SheetRow, { width }: Match, faulty: boolean): boolean {
  return cells.slice(width).some((cell) => faulty || cell.trim() !== '');
}

function tooWide({ cells }: SheetRow, { width }: Match): string {
  return `这一行有 ${cells.length} 格，标题只有 ${width} 格：内容里若有分隔符（如逗号），请把该格放在双引号内`;
}
