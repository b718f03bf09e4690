import { and, asc, between, count, inArray, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AidCaseStatus, AidLane, AidOutcome, LegalAidForm, LegalAidMatter } from '../codes.ts';
import type { HistoryEntry, LegalAidCase, ProjectLegalAid } from '../models.ts';
import { figureRegions } from './reach.ts';
import { aidCase, aidCaseHistory } from '../tables/index.ts';
import { feeWaiversOf } from './feeWaivers.ts';
import { studiesOf } from './studies.ts';

/** Which cases are wanted; what is absent does not restrict. */
export interface CaseSelection {
  readonly region?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly status?: readonly AidCaseStatus[] | null;
  readonly form?: readonly LegalAidForm[] | null;
  readonly matter?: readonly LegalAidMatter[] | null;
  readonly outcome?: readonly AidOutcome[] | null;
  readonly lane?: AidLane | null;
}

/** Reads of cases, always within the viewer's reach. */
export function caseStore(db: Database, viewer: Viewer) {
  const visible = visibleCases(viewer, 'legal-aid', aidCase.regionCode);
  const casesWhere = (condition: SQL): Promise<LegalAidCase[]> =>
    db.select().from(aidCase).where(and(visible, condition)).orderBy(asc(aidCase.openedOn), asc(aidCase.id));
  return {
    byId: (ids: readonly string[]) =>
      casesWhere(
        inArray(
          aidCase.id,
          ids.filter((id) => uuidPattern.test(id)),
        ),
      ),

    byNumber: (numbers: readonly string[]) => casesWhere(inArray(aidCase.number, [...numbers])),

    byApplication: (numbers: readonly string[]) =>
      casesWhere(inArray(aidCase.applicationNumber, [...numbers])),

    byDispute: (numbers: readonly string[]) => casesWhere(inArray(aidCase.disputeNumber, [...numbers])),

    page: (selection: CaseSelection, page: PageArguments): Page<LegalAidCase> =>
      casePage(db, aidCase, and(visible, caseCondition(selection)), page, 'descending'),

    history: (caseIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(aidCaseHistory)
        .where(inArray(aidCaseHistory.caseId, [...caseIds]))
        .orderBy(asc(aidCaseHistory.seq)),

    feeWaivers: (caseIds: readonly string[]) => feeWaiversOf(db, caseIds),

    studies: (caseIds: readonly string[]) => studiesOf(db, caseIds),

    /** Counts per project within the regions whose figures the viewer may read; a project without a case has zeros. */
    ofProjects: async (numbers: readonly string[]): Promise<(ProjectLegalAid & { project: string })[]> => {
      const rows = await db
        .select({
          project: aidCase.projectNumber,
          totalCases: count(),
          closedCases: count(aidCase.closedOn),
        })
        .from(aidCase)
        .where(
          and(
            inArray(aidCase.projectNumber, [...numbers]),
            withinRegions(aidCase.regionCode, figureRegions(viewer)),
          ),
        )
        .groupBy(aidCase.projectNumber);
      const counts = new Map(rows.map((row) => [row.project, row]));
      return numbers.map((project) => {
        const { totalCases = 0, closedCases = 0 } = counts.get(project) ?? {};
        return { project, totalCases, openCases: totalCases - closedCases };
      });
    },
  };
}

function caseCondition({ region, period, status, form, matter, outcome, lane }: CaseSelection) {
  return and(
    typeof region === 'string' ? withinRegions(aidCase.regionCode, [region]) : undefined,
    period ? between(aidCase.openedOn, period.from, period.to) : undefined,
    status ? inArray(aidCase.status, [...status]) : undefined,
    form ? inArray(aidCase.form, [...form]) : undefined,
    matter ? inArray(aidCase.matter, [...matter]) : undefined,
    outcome ? inArray(aidCase.outcome, [...outcome]) : undefined,
    lane ? inArray(aidCase.lane, [lane]) : undefined,
  );
}
