import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** A department's own database, and nobody else's. */
export type Database = PostgresJsDatabase;

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
    connection: { application_name: `liandong-${name}`, statement_timeout: statementTimeoutMs },
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
