import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { invariant, type historyTable, type Transaction } from '../database.ts';
import { startOfDay } from '../deadlines/days.ts';
import type { UpsertResult } from './register.ts';
import { writeRegisterDeadlines, type RegisterDeadlines } from './registerDeadlines.ts';
import { insertOf, upsertByKey, upsertSound } from './upsert.ts';

/** A line of a case's history as a register kept by hand knows it: the day, what happened, the state afterwards. */
export interface RegisterLine {
  readonly day: string;
  readonly act: string;
  readonly status: string;
}

/** A table of cases: its id and its unique number. */
type CaseTable = PgTable & { id: PgColumn; number: PgColumn };

/**
 * Writes a batch of cases by `number` with their history in the same transaction: a new case gets the lines that its
 * register row tells, a changed one a line that says the register was corrected, an unchanged one nothing; deadlines are
 * those that the row tells. A case that an act was done to is kept here and not in the book any more: its row is refused.
 */
export async function upsertCases<Table extends CaseTable, Row extends { number: string; status: string }>(
  transaction: Transaction,
  table: Table,
  history: ReturnType<typeof historyTable>,
  rows: readonly (Row & Table['$inferInsert'])[],
  linesOf: (row: Row) => readonly RegisterLine[],
  deadlines?: RegisterDeadlines<Row>,
): Promise<UpsertResult> {
  const acted = await actedNumbers(transaction, table, history, rows);
  return upsertSound(
    rows,
    ({ number }) => (acted.has(number) ? { property: 'number', message: keptHere } : null),
    (sound) => writeCases(transaction, table, history, sound, linesOf, deadlines),
  );
}

const keptHere = '该案件已在系统中办理，登记簿不能再改动它；请在系统中办理，或从文件中删去这一行';

/** The numbers among the rows whose case was acted on in the hub. */
async function actedNumbers(
  transaction: Transaction,
  table: CaseTable,
  history: ReturnType<typeof historyTable>,
  rows: readonly { number: string }[],
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectDistinct({ number: sql<string>`${table.number}` })
    .from(table as PgTable)
    .innerJoin(history, and(eq(history.caseId, table.id), isNotNull(history.version)))
    .where(
      inArray(
        table.number,
        rows.map(({ number }) => number),
      ),
    );
  return new Set(found.map(({ number }) => number));
}

async function writeCases<Table extends CaseTable, Row extends { number: string; status: string }>(
  transaction: Transaction,
  table: Table,
  history: ReturnType<typeof historyTable>,
  rows: readonly (Row & Table['$inferInsert'])[],
  linesOf: (row: Row) => readonly RegisterLine[],
  deadlines?: RegisterDeadlines<Row>,
): Promise<UpsertResult> {
  const { inserted, updated } = await upsertByKey(transaction, table, rows, ['number' as never]);
  const touched = new Set([...inserted, ...updated]);
  if (touched.size > 0) {
    const fresh = new Set(inserted);
    const ids = await transaction
      .select({ id: sql<string>`${table.id}`, number: sql<string>`${table.number}` })
      .from(table as PgTable)
      .where(inArray(table.number, [...touched]));
    const idOf = new Map(ids.map(({ id, number }) => [number, id]));
    const now = new Date();
    const written = rows.filter((row) => touched.has(row.number));
    const lines = written.flatMap((row) => {
      const caseId = invariant(idOf.get(row.number), 'a written case has an id');
      return fresh.has(row.number)
        ? linesOf(row).map(({ day, act, status }) => ({ caseId, at: startOfDay(day), act, status }))
        : [{ caseId, at: now, act: '登记簿更正', status: row.status }];
    });
    if (lines.length > 0) await transaction.execute(insertOf(history, lines));
    if (deadlines) await writeRegisterDeadlines(transaction, deadlines, written, idOf);
  }
  return {
    inserted: inserted.length,
    updated: updated.length,
    unchanged: rows.length - touched.size,
    refused: [],
  };
}
