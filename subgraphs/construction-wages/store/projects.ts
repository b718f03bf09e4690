import { and, asc, between, eq, exists, inArray, isNull, not, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { ConstructionProjectKind, ConstructionProjectStatus } from '../codes.ts';
import type { ConstructionProject, HistoryEntry } from '../models.ts';
import { constructionProject, constructionProjectHistory, wageComplaint } from '../tables/index.ts';
import type { Period } from './period.ts';
import { hiddenFromFirms, projectOfFirm, visibleTo } from './reach.ts';

/** Which projects are wanted; what is absent does not restrict. */
export interface ProjectSelection {
  readonly number?: string | null;
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly kind?: readonly ConstructionProjectKind[] | null;
  readonly status?: readonly ConstructionProjectStatus[] | null;
  readonly generalContractor?: string | null;
  readonly withOpenComplaints?: boolean | null;
}

/** Reads of projects, always within the viewer's reach. */
export function projectStore(db: Database, viewer: Viewer) {
  const visible = visibleTo(viewer, constructionProject.regionCode, projectOfFirm);
  return {
    byId: (ids: readonly string[]): Promise<ConstructionProject[]> =>
      db
        .select()
        .from(constructionProject)
        .where(
          and(
            visible,
            inArray(
              constructionProject.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<ConstructionProject[]> =>
      db
        .select()
        .from(constructionProject)
        .where(and(visible, inArray(constructionProject.number, [...numbers]))),

    page: (selection: ProjectSelection, page: PageArguments): Page<ConstructionProject> => {
      const wanted = and(visible, projectCondition(db, viewer, selection));
      return casePage(db, constructionProject, wanted, page, 'descending');
    },

    history: (projectIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(constructionProjectHistory)
        .where(inArray(constructionProjectHistory.caseId, [...projectIds]))
        .orderBy(asc(constructionProjectHistory.seq)),
  };
}

function projectCondition(
  db: Database,
  viewer: Viewer,
  { number, region, period, kind, status, generalContractor, withOpenComplaints }: ProjectSelection,
): SQL | undefined {
  const openComplaint = exists(
    db
      .select({ one: sql`1` })
      .from(wageComplaint)
      .where(
        and(
          visibleTo(viewer, wageComplaint.regionCode, hiddenFromFirms),
          eq(wageComplaint.projectNumber, constructionProject.number),
          isNull(wageComplaint.closedOn),
        ),
      ),
  );
  return and(
    typeof number === 'string' ? eq(constructionProject.number, number) : undefined,
    typeof region === 'string' ? withinRegions(constructionProject.regionCode, [region]) : undefined,
    period ? between(constructionProject.openedOn, period.from, period.to) : undefined,
    kind ? inArray(constructionProject.kind, [...kind]) : undefined,
    status ? inArray(constructionProject.status, [...status]) : undefined,
    typeof generalContractor === 'string'
      ? eq(constructionProject.generalContractorCode, generalContractor)
      : undefined,
    withOpenComplaints === true ? openComplaint : undefined,
    withOpenComplaints === false ? not(openComplaint) : undefined,
  );
}
