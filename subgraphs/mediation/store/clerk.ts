import { and, count, inArray, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinePage, type DeadlineSelection } from '../../_kit/deadlines/page.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import type { MediationPost } from '../codes.ts';
import type { Dispute } from '../models.ts';
import { disputeActs } from '../rules/disputeActs.ts';
import { deadline, dispute } from '../tables/index.ts';

/** What a clerk works from: the inbox of their posts, and what is due. */
export function clerkStore(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  const visible = visibleCases(viewer, 'mediation', dispute.regionCode);
  return {
    /** Disputes that wait for an act which one of the viewer's posts may do, oldest first. */
    inbox: (page: PageArguments): Promise<Page<Dispute>> => {
      const wanted = and(visible, inArray(dispute.status, statesAwaiting(disputeActs, at.posts)));
      return readPage(
        page,
        'ascending',
        [
          { column: dispute.openedOn, value: (row: Dispute) => row.openedOn, pattern: dayPattern },
          { column: dispute.id, value: (row: Dispute) => row.id, pattern: uuidPattern },
        ],
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(dispute)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(dispute).where(wanted)),
      );
    },

    deadlines: (caseIds: readonly string[]): Promise<DeadlineRow[]> => deadlinesOf(db, deadline, caseIds),

    /** Deadlines of the disputes in the viewer's reach, first due first. */
    due: (selection: DeadlineSelection, page: PageArguments): Promise<Page<DeadlineRow>> => {
      const cases = sql`select ${dispute.id} from ${dispute} where ${visible}`;
      return deadlinePage(db, deadline, sql`${deadline.caseId} in (${cases})`, selection, page, at.now);
    },
  };
}
