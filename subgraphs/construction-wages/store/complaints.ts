import { and, asc, between, count, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { WageComplaintOrigin, WageComplaintStatus, WageFinding } from '../codes.ts';
import type { HistoryEntry, ProjectComplaints, WageComplaint, WagePayment } from '../models.ts';
import { wageComplaint, wageComplaintHistory, wagePayment } from '../tables/index.ts';
import type { Period } from './period.ts';
import { hiddenFromFirms, visibleTo } from './reach.ts';

/** Which complaints are wanted; what is absent does not restrict. */
export interface ComplaintSelection {
  readonly number?: string | null;
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly origin?: readonly WageComplaintOrigin[] | null;
  readonly status?: readonly WageComplaintStatus[] | null;
  readonly finding?: readonly WageFinding[] | null;
  readonly project?: string | null;
  readonly open?: boolean | null;
}

/** Reads of wage complaints, always within the viewer's reach. */
export function complaintStore(db: Database, viewer: Viewer) {
  const visible = visibleTo(viewer, wageComplaint.regionCode, hiddenFromFirms);
  return {
    byId: (ids: readonly string[]): Promise<WageComplaint[]> =>
      db
        .select()
        .from(wageComplaint)
        .where(
          and(
            visible,
            inArray(
              wageComplaint.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<WageComplaint[]> =>
      db
        .select()
        .from(wageComplaint)
        .where(and(visible, inArray(wageComplaint.number, [...numbers]))),

    byDispute: (disputeNumbers: readonly string[]): Promise<WageComplaint[]> =>
      db
        .select()
        .from(wageComplaint)
        .where(and(visible, inArray(wageComplaint.disputeNumber, [...disputeNumbers])))
        .orderBy(asc(wageComplaint.openedOn), asc(wageComplaint.id)),

    page: (selection: ComplaintSelection, page: PageArguments): Page<WageComplaint> => {
      const wanted = and(visible, complaintCondition(selection));
      return casePage(db, wageComplaint, wanted, page, 'descending');
    },

    /** Sums over the complaints about each project. */
    ofProjects: (numbers: readonly string[]): Promise<(ProjectComplaints & { number: string })[]> =>
      db
        .select({
          number: sql<string>`${wageComplaint.projectNumber}`,
          total: count(),
          open: sql<number>`count(*) filter (where ${wageComplaint.closedOn} is null)::int`,
          workersAffected: sql<number>`sum(${wageComplaint.workersAffected})::int`,
          arrears: sql<string>`sum(${wageComplaint.arrearsAmount})::text`,
          recovered: sql<string>`sum(${wageComplaint.recoveredAmount})::text`,
        })
        .from(wageComplaint)
        .where(and(visible, inArray(wageComplaint.projectNumber, [...numbers])))
        .groupBy(wageComplaint.projectNumber),

    payments: (complaintIds: readonly string[]): Promise<WagePayment[]> =>
      db
        .select()
        .from(wagePayment)
        .where(inArray(wagePayment.complaintId, [...complaintIds]))
        .orderBy(asc(wagePayment.paidOn), asc(wagePayment.id)),

    history: (complaintIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(wageComplaintHistory)
        .where(inArray(wageComplaintHistory.caseId, [...complaintIds]))
        .orderBy(asc(wageComplaintHistory.seq)),
  };
}

function complaintCondition(selection: ComplaintSelection): SQL | undefined {
  const { number, region, period, origin, status, finding, project, open } = selection;
  return and(
    typeof number === 'string' ? eq(wageComplaint.number, number) : undefined,
    typeof region === 'string' ? withinRegions(wageComplaint.regionCode, [region]) : undefined,
    period ? between(wageComplaint.openedOn, period.from, period.to) : undefined,
    origin ? inArray(wageComplaint.origin, [...origin]) : undefined,
    status ? inArray(wageComplaint.status, [...status]) : undefined,
    finding ? inArray(wageComplaint.finding, [...finding]) : undefined,
    typeof project === 'string' ? eq(wageComplaint.projectNumber, project) : undefined,
    open === true ? isNull(wageComplaint.closedOn) : undefined,
    open === false ? isNotNull(wageComplaint.closedOn) : undefined,
  );
}
