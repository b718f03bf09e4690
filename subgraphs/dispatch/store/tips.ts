import { and, asc, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { TipStatus } from '../codes.ts';
import type { HistoryEntry, ProtectionRequest, Tip } from '../models.ts';
import { protectionRequest, tip, tipHistory } from '../tables/index.ts';
import { tipOfCode, tipsOfChecker, tipsOfHead } from './tipVisibility.ts';

/** Reads of tips, each for one post alone. */
export function tipStore(db: Database, viewer: Viewer) {
  const byCondition = async (condition: SQL | undefined): Promise<Tip | null> => {
    const [found] = await db.select().from(tip).where(condition);
    return found ?? null;
  };
  return {
    /** The tip with this id, for its checkers. */
    byId: async (id: string): Promise<Tip | null> =>
      uuidPattern.test(id) ? byCondition(and(eq(tip.id, id), tipsOfChecker(viewer))) : null,

    /** The tip to which a receipt code belongs. */
    byCode: (code: string, post: 'TIP_DESK' | 'TIP_PAYER'): Promise<Tip | null> =>
      byCondition(tipOfCode(viewer, post, code)),

    /** Lines of tips for the head, oldest first. */
    lines: (status: readonly TipStatus[] | null, page: PageArguments): Page<Tip> =>
      casePage(
        db,
        tip,
        and(tipsOfHead(viewer), status ? inArray(tip.status, [...status]) : undefined),
        page,
        'ascending',
        'receivedOn',
      ),

    /** The tips of a checker on which they have something to do, oldest first. */
    toCheck: (states: readonly TipStatus[], page: PageArguments): Page<Tip> =>
      casePage(
        db,
        tip,
        and(tipsOfChecker(viewer), inArray(tip.status, [...states])),
        page,
        'ascending',
        'receivedOn',
      ),

    /** Lines of these tips, for the head. */
    linesById: (ids: readonly string[]): Promise<Tip[]> =>
      db
        .select()
        .from(tip)
        .where(and(inArray(tip.id, [...ids]), tipsOfHead(viewer))),

    /** The last request of protection of each of these tips. */
    protections: (tipIds: readonly string[]): Promise<ProtectionRequest[]> =>
      db
        .selectDistinctOn([protectionRequest.tipId])
        .from(protectionRequest)
        .where(inArray(protectionRequest.tipId, [...tipIds]))
        .orderBy(protectionRequest.tipId, desc(protectionRequest.id)),

    /** Requests of protection that are not over, for the head, oldest first. */
    toProtect: (page: PageArguments): Page<ProtectionRequest> =>
      casePage(
        db,
        protectionRequest,
        and(
          isNull(protectionRequest.endedOn),
          inArray(protectionRequest.tipId, db.select({ id: tip.id }).from(tip).where(tipsOfHead(viewer))),
        ),
        page,
        'ascending',
        'askedOn',
      ),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(tipHistory)
        .where(inArray(tipHistory.caseId, [...ids]))
        .orderBy(asc(tipHistory.seq)),
  };
}
