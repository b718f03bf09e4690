import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import Excel from 'exceljs';
import { connectDatabase, invariant, migrateDatabase } from '../../subgraphs/_kit/database.ts';
import type { Column } from '../../subgraphs/_kit/register/register.ts';
import { openDatabases } from '../database/open.ts';
import { loadDepartments } from '../hub/departments.ts';
import { csvLine } from '../import/csvLine.ts';
import type { AnyRegister } from '../import/findRegister.ts';
import { importFiles, type ImportReport } from '../import/importFiles.ts';
import { contextOf } from '../import/regions.ts';

/** Megabytes that an import may take, however long its file. */
const memoryLimit = { csv: 400, xlsx: 600 };

/**
 * Imports a mediation register of 100,000 lines (or as many as the first argument says) as CSV and as XLSX, and each a
 * second time; prints seconds, rows per second and peak memory. False when a count or the memory is not as it should be.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  const rows = Number(args[0] ?? 100_000);
  const folder = await mkdtemp(join(tmpdir(), 'liandong-prove-'));
  // As root the database runs as somebody else, who has to be able to enter.
  await chmod(folder, 0o755);
  try {
    return await proveIn(folder, rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function proveIn(folder: string, rows: number): Promise<boolean> {
  const [mediation] = await loadDepartments(['mediation']);
  const { name, registers, migrations } = invariant(mediation, 'mediation loads');
  const register = (wanted: string): AnyRegister =>
    invariant(
      registers.find((own) => own.name === wanted),
      `mediation keeps ${wanted}`,
    );
  const databases = await openDatabases({
    env: process.env,
    dataFolder: join(folder, 'data'),
    departments: [name],
  });
  const url = invariant(databases.urls[name], `${name} has a database`);
  await migrateDatabase(url, migrations);
  const connection = connectDatabase(url, { name: 'prove', max: 1, statementTimeoutMs: 0 });
  const take = (file: string): Promise<ImportReport> =>
    importFiles({
      files: [file],
      registers,
      db: connection.db,
      context: contextOf([], { county: null, trustCodes: true }),
      apply: true,
      partial: false,
    });
  try {
    await take(await writeCsv(join(folder, 'committees.csv'), examples(register('committees'), 1)));
    const csv = await writeCsv(join(folder, 'disputes.csv'), examples(register('disputes'), rows));
    const xlsx = await writeXlsx(join(folder, 'disputes.xlsx'), examples(register('disputes'), rows));
    const proofs = [
      await measured('CSV ', memoryLimit.csv, { rows, inserted: rows }, () => take(csv)),
      await measured('CSV again', memoryLimit.csv, { rows, unchanged: rows }, () => take(csv)),
      await measured('XLSX, same rows', memoryLimit.xlsx, { rows, unchanged: rows }, () => take(xlsx)),
    ];
    return proofs.every(Boolean);
  } finally {
    await connection.close();
    await databases.close();
  }
}

/** Runs an import, prints what it cost, and compares its counts with what they should be. */
async function measured(
  title: string,
  limit: number,
  wanted: Readonly<Record<string, number>>,
  work: () => Promise<ImportReport>,
): Promise<boolean> {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const began = performance.now();
  const { files } = await work().finally(() => clearInterval(watch));
  const seconds = (performance.now() - began) / 1000;
  const counts = { ...files[0] } as Record<string, unknown>;
  const megabytes = Math.round(peak / 2 ** 20);
  const right = Object.entries(wanted).every(([key, value]) => counts[key] === value);
  const speed = Math.round((wanted['rows'] ?? 0) / seconds);
  console.log(
    `${title.padEnd(16)} ${wanted['rows']} rows  ${seconds.toFixed(1)} s  ${speed} rows/s  peak ${megabytes} MB (limit ${limit})  ${right ? 'counts right' : `counts wrong: ${JSON.stringify(counts)}`}`,
  );
  return right && megabytes <= limit;
}

/** The header of a register and rows of its columns' examples, each with a number of its own. */
function* examples(register: AnyRegister, rows: number): Generator<string[]> {
  const columns = Object.entries(register.columns) as [string, Column<unknown>][];
  yield columns.map(([, { title }]) => title);
  for (let n = 1; n <= rows; n += 1) {
    yield columns.map(([property, { example }]) =>
      property === 'number' && n > 1 ? `${example}-${n}` : example,
    );
  }
}

async function writeCsv(file: string, lines: Iterable<readonly string[]>): Promise<string> {
  const stream = createWriteStream(file);
  for (const line of lines) if (!stream.write(csvLine(line))) await once(stream, 'drain');
  stream.end();
  await finished(stream);
  return file;
}

async function writeXlsx(file: string, lines: Iterable<readonly string[]>): Promise<string> {
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = workbook.addWorksheet('登记簿');
  for (const line of lines) sheet.addRow([...line]).commit();
  sheet.commit();
  await workbook.commit();
  return file;
}
