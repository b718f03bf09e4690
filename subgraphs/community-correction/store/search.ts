import { and, count, eq } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { countOf, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { CorrectionPost } from '../codes.ts';
import type { CorrectionSubject, ReintegrationCase } from '../models.ts';
import { correctionSubject, partySearch, reintegrationCase } from '../tables/index.ts';
import { reintegrationStore } from './reintegration.ts';
import { subjectStore } from './subjects.ts';
import { visibleRecords } from './visibility.ts';

/** Who is searched for, and why. */
export interface PartySearch extends PageArguments {
  readonly party: string;
  readonly reason: string;
}

/** The shortest name and the shortest reason that a search may give, in characters. */
const SHORTEST = 2;

/**
 * Search by the exact name, within the viewer's reach and for the posts of the department alone. What is asked is kept in
 * `party_search` before anything is answered, in the transaction that answers it; the answer itself is not kept.
 */
export function searchStore(db: Database, viewer: Viewer, at: ActContext<CorrectionPost>) {
  return {
    subjects: (search: PartySearch): Promise<Page<CorrectionSubject>> =>
      searched(search, correctionSubject, (transaction, name, page) =>
        subjectStore(transaction, viewer).page({ name }, page),
      ),
    cases: (search: PartySearch): Promise<Page<ReintegrationCase>> =>
      searched(search, reintegrationCase, (transaction, name, page) =>
        reintegrationStore(transaction, viewer).page({ name }, page),
      ),
  };

  async function searched<Row>(
    { party, reason, ...page }: PartySearch,
    table: typeof correctionSubject | typeof reintegrationCase,
    read: (transaction: Transaction, name: string, page: PageArguments) => Promise<Page<Row>>,
  ): Promise<Page<Row>> {
    if (!at.posts.some((post) => post !== 'GROUP_MEMBER')) throw catalogued('FORBIDDEN');
    const name = party.trim();
    if ([...name].length < SHORTEST) throw catalogued('BAD_USER_INPUT', '姓名至少两个字');
    if ([...reason.trim()].length < SHORTEST) throw catalogued('BAD_USER_INPUT', '请写明查询事由');
    return db.transaction(async (transaction) => {
      const wanted = and(visibleRecords(viewer, table), eq(table.name, name));
      const found = await countOf(transaction.select({ n: count() }).from(table).where(wanted));
      await transaction
        .insert(partySearch)
        .values({ at: at.now, subject: at.subject, body: at.body, reason: reason.trim(), found });
      const answer = await read(transaction, name, page);
      return { ...answer, totalCount: () => Promise.resolve(found) };
    });
  }
}
