import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import { connectDatabase, invariant, type DatabaseConnection } from '../../subgraphs/_kit/database.ts';
import { loadDepartments } from '../hub/departments.ts';
import type { Teller } from './rebuildIndex.ts';

/** The command centre's database, with its case index, and those of the departments that tell it what they do. */
export interface OpenTellers {
  readonly index: DatabaseConnection;
  readonly tellers: readonly Teller[];
  close(): Promise<void>;
}

/** Opens one connection to each of the databases that have a URL. */
export async function openTellers(urls: Readonly<Record<string, string>>): Promise<OpenTellers> {
  const connections: DatabaseConnection[] = [];
  const connect = (name: string): DatabaseConnection => {
    const url = invariant(urls[name], `${name} has a database`);
    const connection = connectDatabase(url, { name: 'reindex', max: 1, statementTimeoutMs: 0 });
    connections.push(connection);
    return connection;
  };
  const departments = await loadDepartments();
  return {
    index: connect(CASE_INDEX),
    tellers: departments
      .filter(({ name, tells }) => tells && name in urls)
      .map((department) => ({ department, db: connect(department.name).db })),
    close: async () => {
      for (const connection of connections) await connection.close();
    },
  };
}
