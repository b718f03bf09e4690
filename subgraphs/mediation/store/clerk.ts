import { and, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions, visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinePage, type DeadlineSelection } from '../../_kit/deadlines/page.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { MediationPost } from '../codes.ts';
import type { Dispute } from '../models.ts';
import { awaitedDisputeActs } from '../rules/disputeActs.ts';
import { committee, confirmation, deadline, dispute, escalation } from '../tables/index.ts';

/** What a clerk works from: the inbox of their posts, and what is due. */
export function clerkStore(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  const visible = visibleCases(viewer, 'mediation', dispute.regionCode);
  const committeeVisible = visibleCases(viewer, 'mediation', committee.regionCode);
  const confirmationVisible = visibleCases(viewer, 'mediation', confirmation.regionCode);

  const oldestFirst = (wanted: SQL | undefined, page: PageArguments): Page<Dispute> =>
    casePage(db, dispute, wanted, page, 'ascending');

  return {
    /** Disputes that wait for an act which one of the viewer's posts may do, oldest first. */
    inbox: (page: PageArguments): Page<Dispute> =>
      oldestFirst(and(visible, inArray(dispute.status, statesAwaiting(awaitedDisputeActs, at.posts))), page),

    /** Disputes whose transfer upward waits for an answer of a committee in the viewer's reach, oldest first. */
    escalations: (page: PageArguments): Page<Dispute> => {
      const asked = db
        .select({ id: escalation.id })
        .from(escalation)
        .innerJoin(committee, eq(committee.number, escalation.toCommittee))
        .where(
          and(
            eq(escalation.disputeId, dispute.id),
            eq(escalation.status, 'PROPOSED'),
            withinRegions(committee.regionCode, caseRegions(viewer, 'mediation')),
          ),
        );
      return oldestFirst(and(visible, exists(asked)), page);
    },

    deadlines: (caseIds: readonly string[]): Promise<DeadlineRow[]> => deadlinesOf(db, deadline, caseIds),

    /** Deadlines of the disputes, confirmations and committees in the viewer's reach, first due first. */
    due: (selection: DeadlineSelection, page: PageArguments): Page<DeadlineRow> => {
      const disputes = sql`select ${dispute.id} from ${dispute} where ${visible}`;
      const confirmations = sql`select ${confirmation.id} from ${confirmation} where ${confirmationVisible}`;
      const committees = sql`select ${committee.id} from ${committee} where ${committeeVisible}`;
      const mine = or(
        sql`${deadline.caseId} in (${disputes})`,
        sql`${deadline.caseId} in (${confirmations})`,
        sql`${deadline.caseId} in (${committees})`,
      );
      return deadlinePage(db, deadline, mine, selection, page, at.now);
    },
  };
}
