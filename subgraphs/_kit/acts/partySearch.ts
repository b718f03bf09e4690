import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { catalogued } from '../../../schema/errors.ts';
import type { Page } from '../connection.ts';
import type { Database, Transaction } from '../database.ts';
import { mayAct, type ActContext } from './machine.ts';

/** The whole name that is searched for, and why. */
export interface PartyQuestion {
  readonly party: string;
  readonly reason: string;
}

/** Where searches are written down, and the posts that may search. */
export interface PartySearchRules<Post extends string> {
  readonly by: readonly Post[];
  readonly log: PgTable & Record<'at' | 'subject' | 'body' | 'reason' | 'found', PgColumn>;
}

/** What a search found: the answer, and how many cases it is, which alone is written down. */
export interface Found<Answer> {
  readonly answer: Answer;
  readonly count: number;
}

/** The shortest name and the shortest reason, in characters. */
const SHORTEST = 2;

/**
 * Searches a department's own cases for a party of exactly this name. Who asked, when and why is written in the
 * transaction of the search, without the name and without the answer, and the answer waits for it. Throws FORBIDDEN for
 * who holds none of the posts, BAD_USER_INPUT for a name or a reason that is too short.
 */
export async function searchByParty<Answer, Post extends string>(
  db: Database,
  { by, log }: PartySearchRules<Post>,
  at: ActContext<Post>,
  question: PartyQuestion,
  search: (transaction: Transaction, name: string) => Promise<Found<Answer>>,
): Promise<Answer> {
  if (!mayAct({ by }, at.posts)) throw catalogued('FORBIDDEN');
  const [party, reason] = [question.party.trim(), question.reason.trim()];
  if ([...party].length < SHORTEST) throw catalogued('BAD_USER_INPUT', '姓名或名称须写全，至少两个字');
  if ([...reason].length < SHORTEST) throw catalogued('BAD_USER_INPUT', '请写明查询事由，至少两个字');
  return db.transaction(async (transaction) => {
    const { answer, count } = await search(transaction, party);
    const { now, subject, body } = at;
    await transaction.insert(log).values({ at: now, subject, body, reason, found: count });
    return answer;
  });
}

/** A page as the answer of a search, read and counted while the search's transaction lasts. */
export async function counted<Row>(page: Page<Row>): Promise<Found<Page<Row>>> {
  await page.nodes();
  return { answer: page, count: await page.totalCount() };
}
