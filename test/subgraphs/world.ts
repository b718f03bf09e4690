import { generateKeyPair, type CryptoKey } from 'jose';
import { writeBatch } from '../../scripts/import/writeBatch.ts';
import { signViewer, VIEWER_HEADER, type Viewer } from '../../schema/viewer.ts';
import { plainReckoning } from '../../subgraphs/_kit/acts/context.ts';
import { connectDatabase, type DatabaseConnection } from '../../subgraphs/_kit/database.ts';
import type { Column, Register, RowFault, UpsertResult } from '../../subgraphs/_kit/register/register.ts';
import { serveSubgraph, type Subgraph } from '../../subgraphs/_kit/subgraph/serve.ts';
import { departmentDatabase, type TestDatabase } from '../setup/database.ts';

/** A row as a clerk writes it: cells by column title. */
export type Cells = Readonly<Record<string, string>>;

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
  data?: any;
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[];
}

/** One department served on a database of its own, and what it sent there; its clock may stand at a moment. */
export interface World {
  /** The department's clock; null for this machine's. */
  readonly clock: { now: Date | null };
  readonly url: string;
  readonly connection: DatabaseConnection;
  readonly privateKey: CryptoKey;
  readonly statements: string[];
  readonly faults: unknown[];
  /** Asks as a viewer; the header is signed as the gateway signs it. */
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Resolves entities as the gateway asks for them; throws what the department complains of. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
  entities(viewer: Viewer, refs: readonly object[], selection: string, variables?: object): Promise<any[]>;
  /** Writes rows by a register as an import does; throws for a row whose cells the register refuses. */
  take(register: string, rows: readonly Cells[]): Promise<UpsertResult>;
  close(): Promise<void>;
}

/**
 * Serves a department, on an empty database unless one is given; `enabledRules` are the unverified rules that its county
 * has switched on.
 */
export async function departmentWorld(
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- departments have contexts of their own
  department: Subgraph<any>,
  moment?: string,
  given?: TestDatabase,
  enabledRules: readonly string[] = [],
): Promise<World> {
  const { name } = department;
  const clock = { now: moment === undefined ? null : new Date(moment) };
  const database = given ?? (await departmentDatabase(name));
  const connection = connectDatabase(database.url, { name: `${name}-test`, max: 1 });
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
    reckoning: { ...plainReckoning, enabledRules, clock: () => clock.now ?? new Date() },
  });
  const ask: World['ask'] = async (viewer, query, variables = {}) => {
    const response = await fetch(running.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [VIEWER_HEADER]: signViewer(viewer, name, privateKey),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    clock,
    url: running.url,
    connection,
    privateKey,
    statements,
    faults,
    ask,
    entities: async (viewer, refs, selection, variables = {}) => {
      const declared = selection.includes('$period')
        ? '($refs: [_Any!]!, $period: PeriodInput!)'
        : '($refs: [_Any!]!)';
      const query = `query ${declared} { _entities(representations: $refs) { __typename ${selection} } }`;
      const { data, errors } = await ask(viewer, query, { refs, ...variables });
      if (errors) throw new Error(JSON.stringify(errors));
      return data._entities;
    },
    take: async (registerName, rows) => {
      const register = registerOf(department, registerName);
      const read = rows.map((cells) => {
        const { row, faults: found } = readCells(register, cells);
        if (found.length > 0) throw new Error(JSON.stringify(found));
        return row;
      });
      return connection.db.transaction((transaction) => writeBatch(transaction, register, read));
    },
    close: async () => {
      await running.close();
      await connection.close();
      await database.drop();
    },
  };
}

/** One of a department's registers. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- departments have contexts of their own
export function registerOf({ registers }: Subgraph<any>, name: string): Register<Record<string, unknown>> {
  const register = registers.find((each) => each.name === name);
  if (!register) throw new Error(`no register ${name}`);
  return register as Register<Record<string, unknown>>;
}

/** A row by the columns of its register, with what is wrong in its cells, or else between them. */
export function readCells(
  register: Register<Record<string, unknown>>,
  cells: Cells,
): { row: Record<string, unknown>; faults: readonly RowFault[] } {
  const columns = Object.entries(register.columns);
  const unknown = Object.keys(cells).filter((title) => !columns.some(([, column]) => column.title === title));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join()}`);
  const row: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  for (const [property, column] of columns) {
    const cell = cells[column.title] ?? '';
    const result = cell === '' && !column.required ? { ok: true, value: null } : readCell(column, cell);
    if ('message' in result) faults.push({ property, message: result.message });
    else row[property] = result.value;
  }
  return { row, faults: faults.length > 0 ? faults : (register.check?.(row) ?? []) };
}

function readCell(column: Column<unknown>, cell: string) {
  return column.parse(cell, { region: (text) => ({ ok: true, value: text }) });
}

/** A viewer with the given scopes in the given regions. */
export function viewerOf(scopes: readonly string[], ...regions: string[]): Viewer {
  return { subject: 'test', body: null, roles: ['OFFICER'], scopes, regions };
}

/** Walks a connection to its end; `page` asks for the page after a cursor. */
export async function allPages<Node>(
  page: (
    after: string | null,
  ) => Promise<{ nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const found = await page(after);
    nodes.push(...found.nodes);
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
