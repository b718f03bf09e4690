import { asc, desc, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { catalogued } from '../../schema/errors.ts';
import { isDay } from './scalars.ts';

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/** The arguments of every list that can grow. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One column of an order; its values travel in the cursor and are checked against the pattern on the way back. */
export interface OrderColumn<Row> {
  readonly column: AnyColumn;
  readonly value: (row: Row) => string;
  readonly pattern: Pick<RegExp, 'test'>;
  /** The value of the column that a cursor's text stands for; the text itself unless given. */
  readonly parse?: (text: string) => unknown;
}

/** A page of rows and the count of all of them: each is read once, and only when somebody asks for it. */
export interface Page<Row> {
  readonly nodes: () => Promise<Row[]>;
  readonly edges: () => Promise<Edge<Row>[]>;
  readonly pageInfo: () => Promise<{ hasNextPage: boolean; endCursor: string | null }>;
  readonly totalCount: () => Promise<number>;
}

interface Edge<Row> {
  readonly node: Row;
  readonly cursor: string;
}

export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A day that exists: the database refuses the others. */
export const dayPattern = { test: isDay };
/** A moment that exists, as a cursor bears it. */
export const momentPattern = {
  test: (text: string) =>
    isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/.test(text.slice(10)),
};

/** What the store needs to read one page: where it starts, in which order, and how many rows at most. */
export interface PageQuery {
  readonly after: SQL | undefined;
  readonly orderBy: SQL[];
  readonly limit: number;
}

/**
 * One page by keyset: ORDER BY and cursor name the same columns in the same direction, and the last of them
 * is unique. Throws BAD_USER_INPUT for a page size outside 1…100 or a cursor that this list did not give.
 */
export function readPage<Row>(
  page: PageArguments,
  direction: 'ascending' | 'descending',
  order: readonly OrderColumn<Row>[],
  read: (query: PageQuery) => Promise<Row[]>,
  count: () => Promise<number>,
): Page<Row> {
  const size = pageSize(page.first);
  const query: PageQuery = {
    after:
      typeof page.after === 'string' ? beyond(decodeCursor(page.after, order), direction, order) : undefined,
    orderBy: order.map(({ column }) => (direction === 'ascending' ? asc(column) : desc(column))),
    limit: size + 1,
  };
  const rows = once(() => read(query));
  const shown = async (): Promise<Row[]> => (await rows()).slice(0, size);
  const cursorOf = (node: Row): string => encodeCursor(node, order);
  return {
    nodes: shown,
    edges: async () => (await shown()).map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: async () => {
      const last = (await shown()).at(-1);
      return {
        hasNextPage: (await rows()).length > size,
        endCursor: last === undefined ? null : cursorOf(last),
      };
    },
    totalCount: once(count),
  };
}

/** Asks once; a query is no promise yet, and would be sent again each time that somebody waits for it. */
function once<Value>(ask: () => PromiseLike<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => (asked ??= Promise.resolve(ask()));
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw catalogued('BAD_USER_INPUT', `first 只能是 1 到 ${LARGEST_PAGE}`);
  }
  return size;
}

function beyond<Row>(
  values: readonly string[],
  direction: 'ascending' | 'descending',
  order: readonly OrderColumn<Row>[],
): SQL {
  const columns = sql.join(
    order.map(({ column }) => sql`${column}`),
    sql`, `,
  );
  const bounds = sql.join(
    order.map(({ column, parse = (text) => text }, index) => {
      const text = values[index] ?? '';
      return sql`${sql.param(parse(text), column)}`;
    }),
    sql`, `,
  );
  return direction === 'ascending' ? sql`(${columns}) > (${bounds})` : sql`(${columns}) < (${bounds})`;
}

function encodeCursor<Row>(row: Row, order: readonly OrderColumn<Row>[]): string {
  return Buffer.from(JSON.stringify(order.map(({ value }) => value(row)))).toString('base64url');
}

function decodeCursor<Row>(cursor: string, order: readonly OrderColumn<Row>[]): string[] {
  const values = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  const fits =
    Array.isArray(values) &&
    values.length === order.length &&
    values.every((value) => typeof value === 'string' && !value.includes('\0')) &&
    order.every(({ pattern }, index) => pattern.test(values[index] as string));
  if (!fits) throw catalogued('BAD_USER_INPUT', 'after 不是这个列表给出的游标');
  return values as string[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The number in a `select count(*) as n`. */
export async function countOf(query: PromiseLike<readonly { n: number }[]>): Promise<number> {
  return (await query)[0]?.n ?? 0;
}
