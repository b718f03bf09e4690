import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Page, PageArguments } from '../../connection.ts';
import type { Database, historyTable, Transaction } from '../../database.ts';
import { loadAllByKey } from '../../loaders.ts';
import type { ActBooks, ActRequest, CaseBook } from '../caseKind.ts';
import { casePage } from '../casePage.ts';
import type { ActContext } from '../machine.ts';
import { caseActs } from '../perform.ts';
import { RefusedAct } from '../refusedAct.ts';
import { acceptance, returning, type OpenedCase } from './acts.ts';
import type { ReferralReturnGround } from './codes.ts';
import type { IncomingReferral, IncomingReferralTable } from './table.ts';

type IncomingReferralHistory = ReturnType<typeof historyTable>['$inferSelect'];

/** What a department does with the referrals that were sent to it; `by` are the posts that open its cases. */
export function incomingReferralDesk<Post extends string>(
  db: Database,
  books: ActBooks,
  book: CaseBook<IncomingReferralTable>,
  /** SQL: those that exist for the viewer. */
  visible: SQL | undefined,
  by: readonly Post[],
  at: ActContext<Post>,
) {
  const { table, history } = book;
  const actsWithin = (within: Database | Transaction) =>
    caseActs<IncomingReferralTable, IncomingReferral, Post>(within, books, book, visible, at);

  return {
    /** Those that wait, oldest first. */
    inbox: (page: PageArguments): Page<IncomingReferral> =>
      casePage(db, table, and(visible, eq(table.status, 'WAITING')), page, 'ascending'),

    /** What happened to each of them, oldest first. */
    history: loadAllByKey(
      (ids: readonly string[]): Promise<IncomingReferralHistory[]> =>
        db
          .select()
          .from(history)
          .where(inArray(history.caseId, [...ids]))
          .orderBy(asc(history.seq)),
      (line) => line.caseId,
    ),

    /** Returns one to its sender. */
    returnToSender: (request: ActRequest<{ readonly ground: ReferralReturnGround }>) =>
      actsWithin(db).perform('referralReturn', returning(by), request),

    /** Part of the act that opens a case: the referral by which it came, if it names one, is accepted by it. */
    async accept(
      transaction: Transaction,
      number: string | null | undefined,
      opened: OpenedCase,
    ): Promise<void> {
      if (number === null || number === undefined) return;
      const [found] = await transaction
        .select({ id: table.id })
        .from(table)
        .where(and(visible, eq(table.number, number)));
      if (!found) throw new RefusedAct({ code: 'NO_SUCH_REFERRAL', field: 'referral' });
      const outcome = await actsWithin(transaction).perform('referralAccept', acceptance(by), {
        id: found.id,
        input: opened,
      });
      if (!outcome.ok) throw new RefusedAct({ code: 'REFERRAL_ANSWERED', field: 'referral' });
    },
  };
}
