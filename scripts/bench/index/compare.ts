import type { CryptoKey } from 'jose';
import type postgres from 'postgres';
import { signViewer, VIEWER_HEADER } from '../../../schema/viewer.ts';
import { dutyPages } from './dutyPages.ts';
import { groupings } from './groups.ts';
import { casePages } from './pages.ts';
import { viewer, type Question } from './question.ts';

/** What is compared: the command centre at its address, and its database. */
export interface Sides {
  readonly url: string;
  /** Signs the viewer for it. */
  readonly key: CryptoKey;
  readonly sql: postgres.Sql;
}

/** What a question costs through the graph and by hand, in milliseconds: the fastest round, since whatever else the machine does only slows. */
export interface Comparison {
  readonly title: string;
  readonly rows: number;
  readonly graphMs: number;
  readonly handMs: number;
}

/** How often a question is asked at least, and for how many milliseconds. */
interface Patience {
  readonly rounds: number;
  readonly leastMs: number;
}

/** What a request costs that asks for nothing. */
const nothing: Question = {
  title: '空请求 nothing',
  query: '{ __typename }',
  variables: {},
  rows: ({ __typename }: { __typename: string }) => [__typename],
  byHand: async (sql) => (await sql<{ name: string }[]>`select 'Query' as name`).map(({ name }) => name),
};

/** All questions of the benchmark, the first of them for nothing; some go on from rows of the index. */
export async function questions(sql: postgres.Sql): Promise<Question[]> {
  return [nothing, ...(await casePages(sql)), ...(await dutyPages(sql)), ...groupings];
}

/**
 * Asks a question through the graph and by hand, in turn, after a first time that does not count. Throws when the two answer
 * differently.
 */
export async function compare(
  { title, query, variables, rows, byHand }: Question,
  { url, key, sql }: Sides,
  { rounds, leastMs }: Patience,
): Promise<Comparison> {
  const body = JSON.stringify({ query, variables });
  const graph = async (): Promise<unknown[]> => {
    const headers = {
      'content-type': 'application/json',
      [VIEWER_HEADER]: signViewer(viewer, 'dispatch', key),
    };
    const response = await fetch(url, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors) throw new Error(`${title}: ${JSON.stringify(errors)}`);
    return rows(data);
  };
  const answer = await graph();
  const [ours, theirs] = [JSON.stringify(answer), JSON.stringify(await byHand(sql))];
  if (ours !== theirs) throw new Error(`${title}: ${ours.slice(0, 1_000)} ≠ ${theirs.slice(0, 1_000)}`);
  const times = { graph: [] as number[], hand: [] as number[] };
  const began = performance.now();
  for (let round = 0; round < rounds || performance.now() - began < leastMs; round += 1) {
    times.hand.push(await timed(() => byHand(sql)));
    times.graph.push(await timed(graph));
  }
  return { title, rows: answer.length, graphMs: Math.min(...times.graph), handMs: Math.min(...times.hand) };
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
