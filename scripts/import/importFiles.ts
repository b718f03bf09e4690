import type { Database } from '../../subgraphs/_kit/database.ts';
import type { CellContext } from '../../subgraphs/_kit/register/register.ts';
import type { Transaction } from '../../subgraphs/_kit/database.ts';
import type { AnyRegister } from './findRegister.ts';
import { importSheet, type SheetReport } from './importSheet.ts';

/** What is to be imported, and how. */
export interface ImportJob {
  readonly files: readonly string[];
  /** The registers that may be found in the files. */
  readonly registers: readonly AnyRegister[];
  readonly db: Database;
  readonly context: CellContext;
  /** False: everything is done and taken back again, so that the figures of a dry run are true. */
  readonly apply: boolean;
  /** True: good rows are imported although others are bad. */
  readonly partial: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** What is still to be done in the same transaction when all rows are written. */
  readonly finish?: (transaction: Transaction) => Promise<void>;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly file: string;
  readonly rows: number;
  /** How much of the file has been read, from 0 to 1. */
  readonly fraction: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly files: readonly SheetReport[];
  /** True when the rows are in the database now. */
  readonly applied: boolean;
  readonly badRows: number;
}

/**
 * Imports files into one department in one transaction: all of it or nothing, a dry run included. With bad rows nothing
 * is imported unless the job says `partial`. Throws an ImportError when a file cannot be read at all.
 */
export async function importFiles(job: ImportJob): Promise<ImportReport> {
  const reports: SheetReport[] = [];
  const badRows = (): number => reports.reduce((sum, report) => sum + report.badRows, 0);
  try {
    await job.db.transaction(async (transaction: Transaction) => {
      for (const file of job.files) reports.push(await importSheet(file, transaction, job));
      if (!job.apply || (badRows() > 0 && !job.partial)) throw takenBack;
      await job.finish?.(transaction);
    });
    return { files: reports, applied: true, badRows: badRows() };
  } catch (fault) {
    if (fault !== takenBack) throw fault;
    return { files: reports, applied: false, badRows: badRows() };
  }
}

/** Thrown to end the transaction without keeping it. */
const takenBack = new Error('the import is taken back');
