import { and, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinePage, type DeadlineSelection } from '../../_kit/deadlines/page.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import type { WagePost } from '../codes.ts';
import type { AcceptanceApplication, WageComplaint } from '../models.ts';
import { acceptanceActs } from '../rules/acceptanceActs.ts';
import { complaintActs } from '../rules/complaintActs.ts';
import {
  acceptanceApplication,
  constructionProject,
  deadline,
  payrollSheet,
  wageComplaint,
  wageDeposit,
} from '../tables/index.ts';
import { hiddenFromFirms, projectOfFirm, visibleTo, withinProjectOfFirm } from './reach.ts';

/** What a clerk works from: the inbox of their posts, and what is due. */
export function clerkStore(db: Database, viewer: Viewer, at: ActContext<WagePost>) {
  const complaints = visibleTo(viewer, wageComplaint.regionCode, hiddenFromFirms);
  const idsOf = (table: PgTable & { id: PgColumn }, visible: SQL): SQL =>
    sql`${deadline.caseId} in (select ${table.id} from ${table} where ${visible})`;
  const projects = visibleTo(viewer, constructionProject.regionCode, projectOfFirm);
  const deposits = visibleTo(viewer, wageDeposit.regionCode, withinProjectOfFirm(wageDeposit.projectNumber));
  const sheets = visibleTo(viewer, payrollSheet.regionCode, withinProjectOfFirm(payrollSheet.projectNumber));
  return {
    /** Applications that wait for an act which one of the viewer's posts may do, oldest first. */
    acceptance: (page: PageArguments): Page<AcceptanceApplication> => {
      const { regionCode, projectNumber, status } = acceptanceApplication;
      const wanted = and(
        visibleTo(viewer, regionCode, withinProjectOfFirm(projectNumber)),
        inArray(status, statesAwaiting(acceptanceActs, at.posts)),
      );
      return casePage(db, acceptanceApplication, wanted, page, 'ascending');
    },

    /** Complaints that wait for an act which one of the viewer's posts may do, oldest first; closed ones wait for none. */
    complaints: (page: PageArguments): Page<WageComplaint> => {
      const waiting = statesAwaiting(complaintActs, at.posts).filter((state) => state !== 'CLOSED');
      const wanted = and(complaints, inArray(wageComplaint.status, waiting));
      return casePage(db, wageComplaint, wanted, page, 'ascending');
    },

    deadlines: (caseIds: readonly string[]): Promise<DeadlineRow[]> => deadlinesOf(db, deadline, caseIds),

    /** Deadlines of the cases in the viewer's reach, first due first. */
    due: (selection: DeadlineSelection, page: PageArguments): Page<DeadlineRow> =>
      deadlinePage(
        db,
        deadline,
        or(
          idsOf(wageComplaint, complaints),
          idsOf(wageDeposit, deposits),
          idsOf(constructionProject, projects),
          idsOf(payrollSheet, sheets),
        ),
        selection,
        page,
        at.now,
      ),
  };
}
