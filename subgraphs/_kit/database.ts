import {
  bigserial,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { v7 } from 'uuid';

/** A department's own database, and nobody else's. */
export type Database = PostgresJsDatabase;

/** A transaction on it; one inside another is a savepoint. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** An open connection pool with its end. */
export interface DatabaseConnection {
  readonly db: Database;
  readonly sql: postgres.Sql;
  close(): Promise<void>;
}

/** What a caller may set when it connects. */
export interface ConnectOptions {
  /** Name under which the server lists the connection. */
  readonly name: string;
  /** Most connections at a time; a department's process needs few. */
  readonly max?: number;
  /** Milliseconds after which the server ends a statement; 0 for never (imports, migrations). */
  readonly statementTimeoutMs?: number;
  /** Told each statement that is sent. */
  readonly onStatement?: (statement: string) => void;
}

/** Opens a pool on a PostgreSQL from version 15 up; nothing is sent until the first query. */
export function connectDatabase(url: string, options: ConnectOptions): DatabaseConnection {
  const { name, max = 5, statementTimeoutMs = 10_000, onStatement } = options;
  const sql = postgres(url, {
    max,
    onnotice: () => undefined,
    connect_timeout: 10,
    // Statements of milliseconds over a few rows, whose estimated costs make PostgreSQL compile them for a second each.
    connection: {
      application_name: `liandong-${name}`,
      statement_timeout: statementTimeoutMs,
      jit: 'off',
    },
  });
  const db = drizzle(sql, onStatement ? { logger: { logQuery: onStatement } } : {});
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}

/** Brings a department's database to the newest migration of its folder; does nothing when it is there already. */
export async function migrateDatabase(url: string, folder: string): Promise<void> {
  const connection = connectDatabase(url, { name: 'migrate', max: 1, statementTimeoutMs: 0 });
  try {
    await migrate(connection.db, { migrationsFolder: folder });
  } finally {
    await connection.close();
  }
}

/** Returns what cannot be missing; throws when it is. */
export function invariant<Value>(value: Value | null | undefined, expectation: string): Value {
  if (value === null || value === undefined) throw new Error(`cannot happen: ${expectation}`);
  return value;
}

/** The codes that a fault and its causes carry, outermost first: SQLSTATEs, and what the network says. */
export function faultCodes(fault: unknown): string[] {
  const codes: string[] = [];
  let cause = fault;
  while (typeof cause === 'object' && cause !== null) {
    const { code, cause: deeper } = cause as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') codes.push(code);
    cause = deeper;
  }
  return codes;
}

/** The opaque id of a record: a UUID of version 7, so that new rows lie together in the index. */
export const idColumn = () =>
  uuid('id')
    .primaryKey()
    .$defaultFn(() => v7());

/** The 12-digit code of the region a record belongs to. */
export const regionColumn = () => text('region_code').notNull();

/** How often a case was written: the guard by which of two acts at once only one is done. */
export const versionColumn = () => integer('version').notNull().default(0);

/** The keys of a code list, as a tuple that pgEnum takes: column type, TypeScript union and GraphQL enum are one list. */
export function codesOf<Code extends string>(list: Readonly<Record<Code, string>>): [Code, ...Code[]] {
  return Object.keys(list) as [Code, ...Code[]];
}

/**
 * The table of what happened to the cases of one kind: only ever added to. Lines of an act say who did it, for which
 * body, and to which version of the case it led; lines that an import took from a book kept by hand know none of this.
 */
export function historyTable(name: string, caseId: () => AnyPgColumn) {
  return pgTable(
    name,
    {
      seq: bigserial('seq', { mode: 'number' }).primaryKey(),
      caseId: uuid('case_id').notNull().references(caseId),
      at: timestamp('at', { withTimezone: true }).notNull(),
      act: text('act').notNull(),
      status: text('status').notNull(),
      actor: text('actor'),
      bodyCode: text('body_code'),
      note: text('note'),
      version: integer('version'),
    },
    (table) => [
      index(`${name}_case`).on(table.caseId, table.seq),
      uniqueIndex(`${name}_version`).on(table.caseId, table.version),
    ],
  );
}
