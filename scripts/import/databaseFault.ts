/** What the database or the way to it says about a fault. */
export interface DatabaseFault {
  /** SQLSTATE, or the code of a network fault such as ECONNREFUSED. */
  readonly code: string;
  readonly message: string;
  readonly constraint: string | null;
  readonly column: string | null;
  /** Columns of the key that a unique or foreign key fault names. */
  readonly keyColumns: readonly string[];
}

/**
 * The fault of the database behind an error, without the statement and its values: these are personal data. Null when
 * the database has nothing to do with it.
 */
export function databaseFault(fault: unknown): DatabaseFault | null {
  for (let cause = fault; cause instanceof Error; cause = cause.cause) {
    const { code, constraint_name, column_name, detail } = cause as unknown as Record<string, unknown>;
    if (typeof code !== 'string') continue;
    const key = typeof detail === 'string' ? /^Key \(([^)]*)\)=/.exec(detail)?.[1] : undefined;
    return {
      code,
      message: cause.message,
      constraint: typeof constraint_name === 'string' ? constraint_name : null,
      column: typeof column_name === 'string' ? column_name : null,
      keyColumns: key?.split(', ') ?? [],
    };
  }
  return null;
}
