import { and, asc, between, inArray, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AidApplicationStatus, AidLane, LegalAidForm, LegalAidMatter } from '../codes.ts';
import type { HistoryEntry, LegalAidApplication } from '../models.ts';
import { application, applicationHistory } from '../tables/index.ts';

/** Which applications are wanted; what is absent does not restrict. */
export interface ApplicationSelection {
  readonly region?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly status?: readonly AidApplicationStatus[] | null;
  readonly form?: readonly LegalAidForm[] | null;
  readonly matter?: readonly LegalAidMatter[] | null;
  readonly lane?: AidLane | null;
}

/** Reads of applications, always within the viewer's reach. */
export function applicationStore(db: Database, viewer: Viewer) {
  const visible = visibleCases(viewer, 'legal-aid', application.regionCode);
  const applicationsWhere = (condition: SQL): Promise<LegalAidApplication[]> =>
    db.select().from(application).where(and(visible, condition));
  return {
    byId: (ids: readonly string[]) =>
      applicationsWhere(
        inArray(
          application.id,
          ids.filter((id) => uuidPattern.test(id)),
        ),
      ),

    byNumber: (numbers: readonly string[]) => applicationsWhere(inArray(application.number, [...numbers])),

    page: (selection: ApplicationSelection, page: PageArguments): Page<LegalAidApplication> =>
      casePage(db, application, and(visible, applicationCondition(selection)), page, 'descending'),

    history: (applicationIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(applicationHistory)
        .where(inArray(applicationHistory.caseId, [...applicationIds]))
        .orderBy(asc(applicationHistory.seq)),
  };
}

function applicationCondition({ region, period, status, form, matter, lane }: ApplicationSelection) {
  return and(
    typeof region === 'string' ? withinRegions(application.regionCode, [region]) : undefined,
    period ? between(application.openedOn, period.from, period.to) : undefined,
    status ? inArray(application.status, [...status]) : undefined,
    form ? inArray(application.form, [...form]) : undefined,
    matter ? inArray(application.matter, [...matter]) : undefined,
    lane ? inArray(application.lane, [lane]) : undefined,
  );
}
