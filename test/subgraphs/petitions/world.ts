import { generateKeyPair } from 'jose';
import { signViewer, VIEWER_HEADER, type Viewer } from '../../../schema/viewer.ts';
import { connectDatabase } from '../../../subgraphs/_kit/database.ts';
import type { Column, Register, UpsertResult } from '../../../subgraphs/_kit/register/register.ts';
import { serveSubgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { departmentDatabase } from '../../setup/database.ts';

/** A row as a clerk writes it: cells by column title. */
export type Cells = Readonly<Record<string, string>>;

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
  data?: any;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The petition department on a database of its own, and what it sent there. */
export interface PetitionsWorld {
  readonly statements: string[];
  readonly faults: unknown[];
  /** Asks as a viewer; the header is signed as the gateway signs it. */
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Reads rows by a register's columns and writes them in one transaction; throws for a row the register refuses. */
  take(register: string, rows: readonly Cells[]): Promise<UpsertResult>;
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

export async function petitionsWorld(): Promise<PetitionsWorld> {
  const database = await departmentDatabase('petitions');
  const connection = connectDatabase(database.url, { name: 'petitions-test', max: 1 });
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const statements: string[] = [];
  const faults: unknown[] = [];
  const running = await serveSubgraph(department, {
    databaseUrl: database.url,
    verifyKey: publicKey,
    host: '127.0.0.1',
    port: 0,
    onFault: (fault) => faults.push(fault),
    onStatement: (statement) => statements.push(statement),
  });
  return {
    statements,
    faults,
    ask: async (viewer, query, variables = {}) => {
      const response = await fetch(running.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [VIEWER_HEADER]: signViewer(viewer, 'petitions', privateKey),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    take: async (name, rows) => {
      const register = registerNamed(name);
      const read = rows.map((cells) => readRow(register, cells));
      return connection.db.transaction((transaction) => register.upsert(transaction, read));
    },
    count: async (table) => {
      const rows = await connection.sql<
        { n: number }[]
      >`select count(*)::int as n from ${connection.sql(table)}`;
      return rows[0]?.n ?? 0;
    },
    close: async () => {
      await running.close();
      await connection.close();
      await database.drop();
    },
  };
}

/** One of the department's registers. */
export function registerNamed(name: string): Register<Record<string, unknown>> {
  const register = department.registers.find((each) => each.name === name);
  if (!register) throw new Error(`no register ${name}`);
  return register as Register<Record<string, unknown>>;
}

/** Reads a row by the columns of its register; throws what is wrong with it. */
export function readRow(register: Register<Record<string, unknown>>, cells: Cells): Record<string, unknown> {
  const titles = new Set(Object.values(register.columns).map((column) => column.title));
  const unknown = Object.keys(cells).filter((title) => !titles.has(title));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join()}`);
  const row = Object.fromEntries(
    Object.entries(register.columns).map(([property, column]) => [property, readCell(column, cells)]),
  );
  const faults = register.check?.(row) ?? [];
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join());
  return row;
}

function readCell(column: Column<unknown>, cells: Cells): unknown {
  const cell = cells[column.title] ?? '';
  if (cell === '' && !column.required) return null;
  const result = column.parse(cell, { region: (text) => ({ ok: true, value: text }) });
  if (!result.ok) throw new Error(`${column.title} ${cell}: ${result.message}`);
  return result.value;
}

const base: Viewer = { subject: 'test', body: null, roles: ['OFFICER'], scopes: [], regions: [] };

/** A viewer with the department's scope in the given region. */
export function officer(region: string, more: Partial<Viewer> = {}): Viewer {
  return { ...base, scopes: ['petitions:read', 'statistics:read'], regions: [region], ...more };
}
