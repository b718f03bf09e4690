import { and, eq, or } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { LegalAidPost } from '../codes.ts';
import type { LegalAidApplication, LegalAidCase } from '../models.ts';
import { aidCase, application, partySearch } from '../tables/index.ts';
import { applicationPage, casePage } from './pages.ts';

/** A name and why it is asked. */
export interface PartyQuestion {
  readonly party: string;
  readonly reason: string;
}

/**
 * Search by the exact name of a party within the department, for who holds a post in it. Who asked, when and why is
 * written in the transaction of the search, without the name and without the answer, and the answer waits for it.
 */
export function partySearchStore(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  const visibleApplication = visibleCases(viewer, 'legal-aid', application.regionCode);
  const visibleCase = visibleCases(viewer, 'legal-aid', aidCase.regionCode);
  return {
    applications: (question: PartyQuestion, page: PageArguments): Promise<Page<LegalAidApplication>> =>
      logged(question, (transaction, name) => {
        const wanted = and(visibleApplication, eq(application.applicantName, name));
        return applicationPage(transaction, wanted, page, 'descending');
      }),

    cases: (question: PartyQuestion, page: PageArguments): Promise<Page<LegalAidCase>> =>
      logged(question, (transaction, name) => {
        const named = or(eq(aidCase.recipientName, name), eq(aidCase.opponentName, name));
        return casePage(transaction, and(visibleCase, named), page, 'descending');
      }),
  };

  async function logged<Row>(
    { party, reason }: PartyQuestion,
    search: (transaction: Transaction, name: string) => Promise<Page<Row>>,
  ): Promise<Page<Row>> {
    if (at.posts.length === 0) throw catalogued('FORBIDDEN');
    const name = party.trim();
    if (name.length < 2) throw catalogued('BAD_USER_INPUT', '姓名至少写两个字');
    if (reason.trim() === '') throw catalogued('BAD_USER_INPUT', '请写明查询事由');
    return db.transaction(async (transaction) => {
      const page = await search(transaction, name);
      const found = await page.totalCount();
      const { now, subject, body } = at;
      await transaction.insert(partySearch).values({ at: now, subject, body, reason, found });
      return { ...page, totalCount: () => Promise.resolve(found) };
    });
  }
}
