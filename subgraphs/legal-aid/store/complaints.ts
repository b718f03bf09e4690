import { and, asc, between, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { mayAct, statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AidComplaintAgainst, AidComplaintGround, AidComplaintStatus, LegalAidPost } from '../codes.ts';
import type { HistoryEntry, LegalAidComplaint } from '../models.ts';
import { complaintActs, type ComplainedCase } from '../rules/complaintActs.ts';
import { aidCase, aidComplaint, aidComplaintHistory } from '../tables/index.ts';

/** Which complaints are wanted; what is absent does not restrict. */
export interface ComplaintSelection {
  readonly region?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly status?: readonly AidComplaintStatus[] | null;
  readonly against?: AidComplaintAgainst | null;
  readonly ground?: readonly AidComplaintGround[] | null;
}

/** SQL: the complaints that exist for the viewer: for the justice bureau there, and not for those complained of. */
export function visibleComplaints(viewer: Viewer, at: ActContext<LegalAidPost>): SQL {
  const bureau = mayAct({ by: ['BUREAU_OFFICER', 'BUREAU_HEAD'] }, at.posts);
  return bureau ? visibleCases(viewer, 'legal-aid', aidComplaint.regionCode) : sql`false`;
}

/** Reads of complaints, for the justice bureau within its reach. */
export function complaintStore(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  const visible = visibleComplaints(viewer, at);
  return {
    byId: (ids: readonly string[]): Promise<LegalAidComplaint[]> => {
      const wanted = ids.filter((id) => uuidPattern.test(id));
      return db
        .select()
        .from(aidComplaint)
        .where(and(visible, inArray(aidComplaint.id, wanted)));
    },

    page: (
      { region, period, status, against, ground }: ComplaintSelection,
      page: PageArguments,
    ): Page<LegalAidComplaint> => {
      const wanted = and(
        visible,
        typeof region === 'string' ? withinRegions(aidComplaint.regionCode, [region]) : undefined,
        period ? between(aidComplaint.openedOn, period.from, period.to) : undefined,
        status ? inArray(aidComplaint.status, [...status]) : undefined,
        against ? eq(aidComplaint.against, against) : undefined,
        ground ? inArray(aidComplaint.ground, [...ground]) : undefined,
      );
      return casePage(db, aidComplaint, wanted, page, 'descending');
    },

    /** Complaints that wait for an act of the viewer's, oldest first. */
    inbox: (page: PageArguments): Page<LegalAidComplaint> => {
      const waiting = inArray(aidComplaint.status, statesAwaiting(complaintActs, at.posts));
      return casePage(db, aidComplaint, and(visible, waiting), page, 'ascending');
    },

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(aidComplaintHistory)
        .where(inArray(aidComplaintHistory.caseId, [...ids]))
        .orderBy(asc(aidComplaintHistory.seq)),
  };
}

/** The case that a complaint is about, as the rules need to know it; null without one. */
export async function complainedCase(
  db: Database | Transaction,
  caseId: string | null,
): Promise<ComplainedCase | null> {
  if (caseId === null) return null;
  const { assignee, agencyCode } = aidCase;
  const [row] = await db.select({ assignee, agencyCode }).from(aidCase).where(eq(aidCase.id, caseId));
  return row ?? null;
}
