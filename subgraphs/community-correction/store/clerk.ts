import { and, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinePage, type DeadlineSelection } from '../../_kit/deadlines/page.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import type { CorrectionPost, CorrectionWait } from '../codes.ts';
import type { CorrectionSubject, ReintegrationCase } from '../models.ts';
import { helpAwaiting, waitsFor } from '../rules/inbox.ts';
import { correctionSubject, deadline, reintegrationCase } from '../tables/index.ts';
import { visibleRecords } from './visibility.ts';
import { waiting } from './waiting.ts';

/** What a clerk works from: the inbox of their posts, and what is due. */
export function clerkStore(db: Database, viewer: Viewer, at: ActContext<CorrectionPost>) {
  const visible = visibleRecords(viewer, correctionSubject);
  const own = waitsFor(at.posts);
  const conditions = waiting(at);
  return {
    /** Persons for whom something waits for one of the viewer's posts, first received first. */
    inbox: (page: PageArguments): Page<CorrectionSubject> => {
      const wanted = and(visible, or(sql`false`, ...own.map((wait) => conditions[wait])));
      return casePage(db, correctionSubject, wanted, page, 'ascending');
    },

    /** What of the viewer's own waits in each of these cases. */
    waits: async (ids: readonly string[]): Promise<{ caseId: string; waits: CorrectionWait[] }[]> => {
      if (own.length === 0) return ids.map((caseId) => ({ caseId, waits: [] }));
      const columns = Object.fromEntries(
        own.map((wait) => [wait, sql<boolean>`${conditions[wait]}`.mapWith(Boolean)]),
      ) as Record<CorrectionWait, SQL<boolean>>;
      const rows = await db
        .select({ caseId: correctionSubject.id, ...columns })
        .from(correctionSubject)
        .where(inArray(correctionSubject.id, [...ids]));
      return rows.map((row) => ({ caseId: row.caseId, waits: own.filter((wait) => row[wait]) }));
    },

    /** Reintegration cases in which one of the viewer's posts has something to do, first registered first. */
    reintegrationInbox: (page: PageArguments): Page<ReintegrationCase> => {
      const wanted = and(
        visibleRecords(viewer, reintegrationCase),
        inArray(reintegrationCase.status, helpAwaiting(at.posts)),
      );
      return casePage(db, reintegrationCase, wanted, page, 'ascending');
    },

    /** Deadlines of the persons in the viewer's reach, first due first. */
    due: (selection: DeadlineSelection, page: PageArguments): Page<DeadlineRow> => {
      const cases = sql`select ${correctionSubject.id} from ${correctionSubject} where ${visible}`;
      return deadlinePage(db, deadline, sql`${deadline.caseId} in (${cases})`, selection, page, at.now);
    },
  };
}
