import { and, asc, eq, inArray, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { mayAct, type ActContext } from '../../_kit/acts/machine.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AidFraudStatus, LegalAidPost } from '../codes.ts';
import type { HistoryEntry, LegalAidFraudCase } from '../models.ts';
import type { ObtainedAid } from '../rules/fraud-acts/facts.ts';
import { aidCase, aidFraud, aidFraudHistory } from '../tables/index.ts';

/** Which proceedings are wanted; what is absent does not restrict. */
export interface FraudSelection {
  readonly region?: string | null;
  readonly status?: readonly AidFraudStatus[] | null;
}

/** States in which a post has something to do. */
const duties: Partial<Record<LegalAidPost, readonly AidFraudStatus[]>> = {
  BUREAU_OFFICER: ['OPENED', 'NOTIFIED'],
  BUREAU_HEAD: ['HEARD'],
  FINANCE_OFFICER: ['DECIDED'],
};

/** SQL: the proceedings that exist for the viewer: for the posts that act in them, and for nobody else. */
export function visibleFraud(viewer: Viewer, at: ActContext<LegalAidPost>): SQL {
  const acts = mayAct({ by: ['BUREAU_OFFICER', 'BUREAU_HEAD', 'FINANCE_OFFICER'] }, at.posts);
  return acts ? visibleCases(viewer, 'legal-aid', aidFraud.regionCode) : sql`false`;
}

/** Reads of proceedings, for the posts that act in them, within their reach. */
export function fraudStore(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  const visible = visibleFraud(viewer, at);
  return {
    byId: (ids: readonly string[]): Promise<LegalAidFraudCase[]> => {
      const wanted = ids.filter((id) => uuidPattern.test(id));
      return db
        .select()
        .from(aidFraud)
        .where(and(visible, inArray(aidFraud.id, wanted)));
    },

    page: ({ region, status }: FraudSelection, page: PageArguments): Page<LegalAidFraudCase> => {
      const wanted = and(
        visible,
        typeof region === 'string' ? withinRegions(aidFraud.regionCode, [region]) : undefined,
        status ? inArray(aidFraud.status, [...status]) : undefined,
      );
      return casePage(db, aidFraud, wanted, page, 'descending');
    },

    /** Proceedings that wait for one of the viewer's posts, oldest first; what a revoked decision took is to be paid back. */
    inbox: (page: PageArguments): Page<LegalAidFraudCase> => {
      const states = at.posts.flatMap((post) => duties[post] ?? []);
      const paysBack = and(
        eq(aidFraud.status, 'REVOKED'),
        sql`${aidFraud.costPaid} + ${aidFraud.finePaid} > 0`,
        at.posts.includes('FINANCE_OFFICER') ? sql`true` : sql`false`,
      );
      const waiting = or(inArray(aidFraud.status, states), paysBack);
      return casePage(db, aidFraud, and(visible, waiting), page, 'ascending');
    },

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(aidFraudHistory)
        .where(inArray(aidFraudHistory.caseId, [...ids]))
        .orderBy(asc(aidFraudHistory.seq)),

    /** True when a proceeding about the case is open or its decision stands. */
    stands: (caseId: string): Promise<boolean> => fraudStands(db, caseId, ['DROPPED', 'REVOKED']),
  };
}

async function fraudStands(
  db: Database | Transaction,
  caseId: string,
  over: AidFraudStatus[],
): Promise<boolean> {
  const found = await db
    .select({ id: aidFraud.id })
    .from(aidFraud)
    .where(and(eq(aidFraud.caseId, caseId), notInArray(aidFraud.status, over)));
  return found.length > 0;
}

/**
 * The aid that a proceeding is about. Its case stays locked until the act is done, so that the termination is not
 * corrected at the same time.
 */
export async function obtainedAid(transaction: Transaction, caseId: string): Promise<ObtainedAid> {
  const { closedOn, objection } = aidCase;
  const [row] = await transaction
    .select({ closedOn, objection })
    .from(aidCase)
    .where(eq(aidCase.id, caseId))
    .for('update');
  return row ?? { closedOn: null, objection: null };
}

/** Whether a decision on deception stands in a case, which stays locked likewise. */
export async function fraudDecided(transaction: Transaction, caseId: string): Promise<boolean> {
  await obtainedAid(transaction, caseId);
  return fraudStands(transaction, caseId, ['OPENED', 'NOTIFIED', 'HEARD', 'DROPPED', 'REVOKED']);
}
