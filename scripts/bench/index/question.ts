import type postgres from 'postgres';
import type { Viewer } from '../../../schema/viewer.ts';
import { NOW, PROVINCE } from './fill.ts';

/** A question to the graph, and the same in SQL as somebody writes it who knows the tables. */
export interface Question {
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What of the answer's data is compared. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
  readonly rows: (data: any) => unknown[];
  readonly byHand: (sql: postgres.Sql) => PromiseLike<unknown[]>;
}

/** SQL: a part of a statement. */
export type Part = postgres.PendingQuery<postgres.Row[]>;

/** Reads all records and figures of the province. */
export const viewer: Viewer = {
  ...{ subject: 'bench', body: null, roles: ['SUPERVISOR'], regions: [PROVINCE] },
  scopes: [
    'statistics:read',
    ...['mediation', 'legal-aid', 'community-correction', 'petitions', 'construction-wages', 'dispatch'].map(
      (name) => `${name}:read`,
    ),
  ],
};

/** Units of the province, and what belongs to one of them. */
export const county = '990007000000';
export const township = '990007003000';
export const body = 'B9900073';

/** SQL: cases, of a unit if one is given. */
export function cases(sql: postgres.Sql, unit = PROVINCE): Part {
  return sql`opened_on is not null and ${within(sql, unit)}`;
}

/** SQL: a record lies in a unit. */
export function within(sql: postgres.Sql, unit: string, column = 'region_code'): Part {
  return sql`${sql(column)} between ${unit} and ${unit.replace(/(000)*$/, (zeros) => '9'.repeat(zeros.length))}`;
}

/** SQL: a moment is over. */
export function over(sql: postgres.Sql, column: string): Part {
  return sql`${sql(column)} <= ${NOW}`;
}
