import { and, asc, between, count, inArray, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { statisticsRegions, visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { DisputeKind, DisputeStatus } from '../codes.ts';
import type { Dispute, HistoryEntry } from '../models.ts';
import { dispute, disputeHistory } from '../tables/index.ts';

/** Which disputes are wanted; what is absent does not restrict. */
export interface DisputeSelection {
  readonly region?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly kind?: readonly DisputeKind[] | null;
  readonly status?: readonly DisputeStatus[] | null;
}

/** How many disputes a project has. */
export interface ProjectCount {
  readonly number: string;
  readonly disputes: number;
  readonly open: number;
}

/** Reads of disputes, always within the viewer's reach. */
export function disputeStore(db: Database, viewer: Viewer) {
  const visible = visibleCases(viewer, 'mediation', dispute.regionCode);
  return {
    byId: (ids: readonly string[]): Promise<Dispute[]> =>
      db
        .select()
        .from(dispute)
        .where(
          and(
            visible,
            inArray(
              dispute.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<Dispute[]> =>
      db
        .select()
        .from(dispute)
        .where(and(visible, inArray(dispute.number, [...numbers]))),

    page: (selection: DisputeSelection, page: PageArguments): Page<Dispute> =>
      casePage(db, dispute, and(visible, disputeCondition(selection)), page, 'descending'),

    /** Disputes about each project within the regions whose figures the viewer may read. */
    projectCounts: async (projects: readonly string[]): Promise<ProjectCount[]> =>
      db
        .select({
          number: sql<string>`${dispute.projectNumber}`,
          disputes: count(),
          open: sql<number>`count(*) filter (where ${dispute.result} = 'IN_PROGRESS')::int`,
        })
        .from(dispute)
        .where(
          and(
            withinRegions(dispute.regionCode, statisticsRegions(viewer, 'mediation')),
            inArray(dispute.projectNumber, [...projects]),
          ),
        )
        .groupBy(dispute.projectNumber),

    history: (disputeIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(disputeHistory)
        .where(inArray(disputeHistory.caseId, [...disputeIds]))
        .orderBy(asc(disputeHistory.seq)),
  };
}

function disputeCondition({ region, period, kind, status }: DisputeSelection): SQL | undefined {
  return and(
    typeof region === 'string' ? withinRegions(dispute.regionCode, [region]) : undefined,
    period ? between(dispute.openedOn, period.from, period.to) : undefined,
    kind ? inArray(dispute.kind, [...kind]) : undefined,
    status ? inArray(dispute.status, [...status]) : undefined,
  );
}
