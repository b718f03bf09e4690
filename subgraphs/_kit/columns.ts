import { getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import {
  bigserial,
  index,
  pgTable,
  text,
  timestamp,
  uuid,
  type AnyPgColumn,
  type PgColumn,
  type PgTable,
} from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';
import { invariant } from './database.ts';
import type { Transaction, UpsertResult } from './register.ts';

/** The opaque id of a record: a UUID of version 7, so that new rows lie together in the index. */
export const idColumn = () =>
  uuid('id')
    .primaryKey()
    .$defaultFn(() => v7());

/** The 12-digit code of the region a record belongs to. */
export const regionColumn = () => text('region_code').notNull();

/** The keys of a code list, as a tuple that pgEnum takes: column type, TypeScript union and GraphQL enum are one list. */
export function codesOf<Code extends string>(list: Readonly<Record<Code, string>>): [Code, ...Code[]] {
  return Object.keys(list) as [Code, ...Code[]];
}

/** The table of what happened to the cases of one kind: only ever added to. */
export function historyTable(name: string, caseId: () => AnyPgColumn) {
  return pgTable(
    name,
    {
      seq: bigserial('seq', { mode: 'number' }).primaryKey(),
      caseId: uuid('case_id').notNull().references(caseId),
      at: timestamp('at', { withTimezone: true }).notNull(),
      act: text('act').notNull(),
      status: text('status').notNull(),
    },
    (table) => [index(`${name}_case`).on(table.caseId, table.seq)],
  );
}

/** Which keys a batch inserted and which it changed; the rest stood there already, to the letter. */
export interface UpsertedKeys {
  readonly inserted: readonly string[];
  readonly updated: readonly string[];
}

/**
 * Writes a batch by its unique key in one statement: new rows are inserted, rows that differ are updated, equal
 * ones are left alone. Columns that the rows do not name keep their value; the id of a known row stays.
 * `keyColumns` name the unique key (its values joined by `|` make the returned keys).
 */
export async function upsertByKey<Table extends PgTable>(
  transaction: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  keyColumns: readonly (keyof Table['_']['columns'] & string)[],
): Promise<UpsertedKeys> {
  if (rows.length === 0) return { inserted: [], updated: [] };
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const keys = keyColumns.map((property) => invariant(columns[property], `${property} is a column`));
  const written = Object.keys(rows[0] ?? {}).filter((property) => !keyColumns.includes(property));
  const changed = written.map((property) => invariant(columns[property], `${property} is a column`));
  const name = (column: PgColumn): SQL => sql.identifier(column.name) as unknown as SQL;
  const old = sql.join(
    changed.map((column) => sql`${table}.${name(column)}`),
    sql`, `,
  );
  const fresh = sql.join(
    changed.map((column) => sql`excluded.${name(column)}`),
    sql`, `,
  );
  const insert = transaction.insert(table).values(rows as Table['$inferInsert'][]);
  const upsert =
    changed.length === 0
      ? insert.onConflictDoNothing({ target: keys })
      : insert.onConflictDoUpdate({
          target: keys,
          set: Object.fromEntries(
            written.map((property, i) => [property, sql`excluded.${name(invariant(changed[i], property))}`]),
          ) as never,
          setWhere: sql`(${old}) is distinct from (${fresh})`,
        });
  const touched = await upsert.returning({
    key: sql<string>`concat_ws('|', ${sql.join(
      keys.map((column) => sql`${column}`),
      sql`, `,
    )})`,
    inserted: sql<boolean>`(xmax = 0)`,
  });
  return {
    inserted: touched.filter((row) => row.inserted).map((row) => row.key),
    updated: touched.filter((row) => !row.inserted).map((row) => row.key),
  };
}

/** Writes a batch of rows that are no cases; see `upsertByKey`. */
export async function upsertRows<Table extends PgTable>(
  transaction: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  keyColumns: readonly (keyof Table['_']['columns'] & string)[],
): Promise<UpsertResult> {
  const { inserted, updated } = await upsertByKey(transaction, table, rows, keyColumns);
  return {
    inserted: inserted.length,
    updated: updated.length,
    unchanged: rows.length - inserted.length - updated.length,
    refused: [],
  };
}

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
 * register row tells, a changed one a line that says the register was corrected, an unchanged one nothing.
 */
export async function upsertCases<Table extends CaseTable, Row extends { number: string; status: string }>(
  transaction: Transaction,
  table: Table,
  history: ReturnType<typeof historyTable>,
  rows: readonly (Row & Table['$inferInsert'])[],
  linesOf: (row: Row) => readonly RegisterLine[],
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
    const lines = rows
      .filter((row) => touched.has(row.number))
      .flatMap((row) => {
        const caseId = invariant(idOf.get(row.number), 'a written case has an id');
        return fresh.has(row.number)
          ? linesOf(row).map(({ day, act, status }) => ({
              caseId,
              at: new Date(`${day}T00:00:00+08:00`),
              act,
              status,
            }))
          : [{ caseId, at: now, act: '登记簿更正', status: row.status }];
      });
    if (lines.length > 0) await transaction.insert(history).values(lines);
  }
  return {
    inserted: inserted.length,
    updated: updated.length,
    unchanged: rows.length - touched.size,
    refused: [],
  };
}
