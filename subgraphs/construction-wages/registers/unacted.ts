import { and, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { invariant, type historyTable, type Transaction } from '../../_kit/database.ts';
import type { UpsertResult } from '../../_kit/register/register.ts';
import { upsertSound } from '../../_kit/register/upsert.ts';
import { constructionProject } from '../tables/index.ts';

/** Cases of which the register knows a key other than their number. */
interface KeyedCases {
  readonly table: PgTable;
  readonly caseId: PgColumn;
  readonly key: PgColumn | SQL;
  readonly history: ReturnType<typeof historyTable>;
}

/** Writes the rows whose case no act was done to here; the others are kept here and not in the book any more. */
export async function upsertUnacted<Row>(
  transaction: Transaction,
  { table, caseId, key, history }: KeyedCases,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const found = await transaction
    .selectDistinct({ key: sql<string>`${key}` })
    .from(table)
    .innerJoin(history, and(eq(history.caseId, caseId), isNotNull(history.version)))
    .where(inArray(sql`${key}`, rows.map(keyOf)));
  const acted = new Set(found.map((row) => row.key));
  return upsertSound(
    rows,
    (row) => (acted.has(keyOf(row)) ? { property: 'projectNumber', message: keptHere } : null),
    upsert,
  );
}

const keptHere = '该项目的这一记录已在系统中办理，登记簿不能再改动它；请在系统中办理，或从文件中删去这一行';

/** The rows with the region of their project, in which they are kept; the projects are known to be there. */
export async function withRegion<Row extends { projectNumber: string }>(
  transaction: Transaction,
  rows: readonly Row[],
): Promise<(Row & { regionCode: string })[]> {
  const projects = await transaction
    .select({ number: constructionProject.number, regionCode: constructionProject.regionCode })
    .from(constructionProject)
    .where(
      inArray(
        constructionProject.number,
        rows.map(({ projectNumber }) => projectNumber),
      ),
    );
  const regionOf = new Map(projects.map(({ number, regionCode }) => [number, regionCode]));
  return rows.map((row) => ({
    ...row,
    regionCode: invariant(regionOf.get(row.projectNumber), 'the project of a sound row is known'),
  }));
}
