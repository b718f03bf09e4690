import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { TipStatus } from '../codes.ts';
import type { HistoryEntry, Tip } from '../models.ts';
import { tip, tipHistory } from '../tables/index.ts';
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

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(tipHistory)
        .where(inArray(tipHistory.caseId, [...ids]))
        .orderBy(asc(tipHistory.seq)),
  };
}
