import { isDeepStrictEqual } from 'node:util';
import { and, count, eq, isNull } from 'drizzle-orm';
import type { FactDeadline, FactLink } from '../../schema/events.ts';
import { countOf } from '../../subgraphs/_kit/connection.ts';
import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import type { Database } from '../../subgraphs/_kit/database.ts';
import { factsToTell, numbersToTell, type NumberPage } from '../../subgraphs/_kit/acts/telling.ts';
import {
  indexedFacts,
  indexedKinds,
  indexedNumbers,
  type IndexedFacts,
} from '../../subgraphs/dispatch/store/caseIndex.ts';
import type { Teller } from './rebuildIndex.ts';

/** What came of a comparison of the case index with the departments' own books. */
export interface Comparison {
  readonly cases: number;
  /** Events that are still on their way: where there are some, differences may pass. */
  readonly waiting: number;
  /** The first of them, a line each: `department kind number: what`. */
  readonly differences: readonly string[];
}

const PAGE = 2_000;
const MOST_DIFFERENCES = 50;

/** Compares what the index knows with what stands in the departments' tables, not with what was told of them. */
export async function compareIndex(index: Database, tellers: readonly Teller[]): Promise<Comparison> {
  const differences: string[] = [];
  const expected = new Set<string>();
  let cases = 0;
  let waiting = 0;
  for (const { department, db } of tellers) {
    const { name, tells, deadlines } = department;
    if (!tells || !deadlines) continue;
    const { outbox } = tells;
    waiting += await countOf(
      db
        .select({ n: count() })
        .from(outbox)
        .where(and(eq(outbox.recipient, CASE_INDEX), isNull(outbox.relayedAt))),
    );
    for (const kind of tells.kinds) {
      const told = { department: name, kind: kind.toldAs?.kind ?? kind.kind };
      expected.add(`${name} ${told.kind}`);
      const facts = async (numbers: readonly string[]) =>
        byNumber(await factsToTell(db, deadlines.table, kind, numbers));
      const differ = (number: string, what: string | null): void => {
        if (what && differences.length < MOST_DIFFERENCES)
          differences.push(`${name} ${told.kind} ${number}: ${what}`);
      };
      // Each side in its own order: two databases may sort by different rules.
      for await (const numbers of pages((page) => numbersToTell(db, kind, page))) {
        const [own, known] = [await facts(numbers), byNumber(await indexedFacts(index, told, numbers))];
        cases += own.size;
        for (const [number, one] of own) differ(number, differenceOf(one, known.get(number)));
        if (differences.length >= MOST_DIFFERENCES) return { cases, waiting, differences };
      }
      for await (const numbers of pages((page) => indexedNumbers(index, told, page))) {
        const own = await facts(numbers);
        for (const number of numbers) differ(number, own.has(number) ? null : 'only in the index');
        if (differences.length >= MOST_DIFFERENCES) return { cases, waiting, differences };
      }
    }
  }
  for (const { department, kind } of await indexedKinds(index))
    if (!expected.has(`${department} ${kind}`))
      differences.push(`${department} ${kind}: no such kind of case`);
  return { cases, waiting, differences };
}

function differenceOf(own: IndexedFacts, known: IndexedFacts | undefined): string | null {
  if (!known) return 'not in the index';
  const [one, other] = [comparable(own), comparable(known)];
  const names = Object.keys(one).filter((name) => !isDeepStrictEqual(one[name], other[name]));
  return names.length === 0
    ? null
    : names.map((name) => `${name} ${JSON.stringify(other[name])} ≠ ${JSON.stringify(one[name])}`).join(', ');
}

/** Moments as numbers, lists in an order of their own. */
function comparable({ deadlines, links, ...plain }: IndexedFacts): Record<string, unknown> {
  const moment = (text: string | null): number | null => (text === null ? null : Date.parse(text));
  const duty = ({ rule, startedAt, dueAt }: FactDeadline): string =>
    JSON.stringify([rule, moment(startedAt), moment(dueAt)]);
  const link = ({ department, kind, number }: FactLink): string => [department, kind, number].join(' ');
  const known: Record<string, unknown> = { ...plain };
  delete known['act'];
  return { ...known, deadlines: deadlines.map(duty).sort(), links: [...new Set(links.map(link))].sort() };
}

async function* pages(read: (page: NumberPage) => Promise<string[]>): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const page = await read({ after, limit: PAGE });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last;
  }
}

function byNumber(facts: readonly IndexedFacts[]): Map<string, IndexedFacts> {
  return new Map(facts.map((each) => [each.number, each]));
}
