import { getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { invariant, type Transaction } from '../database.ts';
import type { RowFault, UpsertResult } from './register.ts';

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
  const [first] = rows;
  if (!first) return { inserted: [], updated: [] };
  const changed = Object.keys(first).filter((property) => !keyColumns.includes(property));
  const each = (properties: readonly string[], part: (name: SQL) => SQL): SQL =>
    listed(properties, (property) => part(nameOf(columnOf(table, property))));
  const onConflict =
    changed.length === 0
      ? sql`do nothing`
      : sql`do update set ${each(changed, (name) => sql`${name} = excluded.${name}`)}${nextVersion(table)}
          where (${each(changed, (name) => sql`${table}.${name}`)})
            is distinct from (${each(changed, (name) => sql`excluded.${name}`)})`;
  const touched = await transaction.execute<{ key: string; inserted: boolean }>(sql`
    ${insertOf(table, rows)} on conflict (${each(keyColumns, (name) => name)}) ${onConflict}
    returning concat_ws('|', ${each(keyColumns, (name) => sql`${table}.${name}`)}) as key, xmax = 0 as inserted`);
  return {
    inserted: touched.filter((row) => row.inserted).map((row) => row.key),
    updated: touched.filter((row) => !row.inserted).map((row) => row.key),
  };
}

/**
 * An `insert` of rows that all name the same columns, to which a conflict clause may be added. The batch is one
 * parameter: one for each value would take several times as long to put together and to read.
 */
export function insertOf<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]): SQL {
  const given = Object.keys(rows[0] ?? {});
  const made = Object.keys(getTableColumns(table)).filter(
    (property) => !given.includes(property) && columnOf(table, property).defaultFn,
  );
  const columns = [...given, ...made].map((property) => ({ property, column: columnOf(table, property) }));
  const batch = rows.map((row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      columns.map(({ property, column }) => [column.name, row[property] ?? column.defaultFn?.() ?? null]),
    ),
  );
  const names = listed(columns, ({ column }) => nameOf(column));
  const types = listed(columns, ({ column }) => sql`${nameOf(column)} ${sql.raw(column.getSQLType())}`);
  return sql`insert into ${table} (${names})
    select ${names} from jsonb_to_recordset(${JSON.stringify(batch)}::text::jsonb) as batch(${types})`;
}

/** Another version of a row that has versions, so that an act that has read the old one is not done on the new. */
function nextVersion(table: PgTable): SQL {
  const { version } = getTableColumns(table) as Record<string, PgColumn>;
  return version ? sql`, version = ${version} + 1` : sql``;
}

function columnOf(table: PgTable, property: string): PgColumn {
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  return invariant(columns[property], `${property} is a column`);
}

function nameOf(column: PgColumn): SQL {
  return sql`${sql.identifier(column.name)}`;
}

function listed<Item>(items: readonly Item[], part: (item: Item) => SQL): SQL {
  return sql.join(items.map(part), sql`, `);
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

/** Writes only the rows in which the database shows no fault, so that a wrong number does not end the import. */
export async function upsertSound<Row>(
  rows: readonly Row[],
  faultOf: (row: Row) => RowFault | null,
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const faults = rows.map(faultOf);
  const refused = faults.flatMap((fault, index) => (fault ? [{ index, ...fault }] : []));
  const sound = rows.flatMap((row, index) => (faults[index] ? [] : [{ row, index }]));
  const result = await upsert(sound.map(({ row }) => row));
  // The writer within counts the rows that it was given.
  const within = result.refused.map(({ index, ...fault }) => ({
    index: invariant(sound[index], 'a refused row was given').index,
    ...fault,
  }));
  return { ...result, refused: [...within, ...refused].sort((a, b) => a.index - b.index) };
}

/** A property of a row that names a record of another register of this department. */
export interface Reference<Row> {
  readonly table: PgTable;
  readonly column: PgColumn;
  readonly property: keyof Row & string;
  readonly of: (row: Row) => string | null;
  /** Title of the other register. */
  readonly title: string;
}

/**
 * Writes only the rows whose references exist (a project, a worker) and refuses the others, so that a wrong number is
 * a row fault and not the end of the import.
 */
export async function upsertReferring<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  references: readonly Reference<Row>[],
  upsert: (rows: readonly Row[]) => Promise<UpsertResult>,
): Promise<UpsertResult> {
  const faults = new Map<Row, RowFault>();
  for (const { table, column, property, of, title } of references) {
    const wanted = [...new Set(rows.map(of).filter((value) => value !== null))];
    const found = await transaction
      .select({ value: sql<string>`${column}` })
      .from(table)
      .where(inArray(column, wanted));
    const known = new Set(found.map((row) => row.value));
    for (const row of rows) {
      const value = of(row);
      if (value === null || known.has(value) || faults.has(row)) continue;
      faults.set(row, { property, message: `${title}里没有 ${value}，请核对编号或先导入${title}` });
    }
  }
  return upsertSound(rows, (row) => faults.get(row) ?? null, upsert);
}
