import { and, asc, between, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AssessmentConclusion, DecisionKind, RiskAssessmentStatus } from '../codes.ts';
import type { HistoryEntry, RiskAssessment } from '../models.ts';
import {
  riskAssessment,
  riskAssessmentHistory,
  riskConsultation,
  riskPoint,
  riskQuestionAnswer,
} from '../tables/index.ts';
import type { Period } from './sweepSlots.ts';
import { visibleRiskAssessments } from './visibleRecords.ts';

/** Which risk assessments are wanted; what is absent does not restrict. */
export interface RiskAssessmentSelection {
  readonly region?: string | null;
  readonly openedIn?: Period | null;
  readonly kind?: readonly DecisionKind[] | null;
  readonly status?: readonly RiskAssessmentStatus[] | null;
  readonly conclusion?: readonly AssessmentConclusion[] | null;
  readonly body?: string | null;
}

/** Reads of risk assessments within the viewer's reach, and of what hangs on those that were read. */
export function riskAssessmentStore(db: Database, viewer: Viewer) {
  const visible = visibleRiskAssessments(viewer);
  return {
    byId: (ids: readonly string[]): Promise<RiskAssessment[]> =>
      db
        .select()
        .from(riskAssessment)
        .where(
          and(
            visible,
            inArray(
              riskAssessment.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    page: (selection: RiskAssessmentSelection, page: PageArguments): Page<RiskAssessment> =>
      casePage(db, riskAssessment, and(visible, condition(selection)), page, 'descending'),

    consultations: (ids: readonly string[]) =>
      db
        .select()
        .from(riskConsultation)
        .where(inArray(riskConsultation.assessmentId, [...ids]))
        .orderBy(asc(riskConsultation.heldOn), asc(riskConsultation.channel)),

    /** The answers of the last analysis, in the order of the questions. */
    answers: (ids: readonly string[]) =>
      db
        .select({ of: riskQuestionAnswer })
        .from(riskQuestionAnswer)
        .innerJoin(riskAssessment, lastAnalysis(riskQuestionAnswer))
        .where(inArray(riskAssessment.id, [...ids]))
        .orderBy(asc(riskQuestionAnswer.question))
        .then((rows) => rows.map(({ of }) => of)),

    /** The risk points of the last analysis, as they were named. */
    points: (ids: readonly string[]) =>
      db
        .select({ of: riskPoint })
        .from(riskPoint)
        .innerJoin(riskAssessment, lastAnalysis(riskPoint))
        .where(inArray(riskAssessment.id, [...ids]))
        .orderBy(asc(riskPoint.place))
        .then((rows) => rows.map(({ of }) => of)),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(riskAssessmentHistory)
        .where(inArray(riskAssessmentHistory.caseId, [...ids]))
        .orderBy(asc(riskAssessmentHistory.seq)),
  };
}

function condition(selection: RiskAssessmentSelection): SQL | undefined {
  const { region, openedIn, kind, status, conclusion, body } = selection;
  const { deciderCode, authorCode, approverCode } = riskAssessment;
  return and(
    typeof region === 'string' ? withinRegions(riskAssessment.regionCode, [region]) : undefined,
    openedIn ? between(riskAssessment.openedOn, openedIn.from, openedIn.to) : undefined,
    kind ? inArray(riskAssessment.kind, [...kind]) : undefined,
    status ? inArray(riskAssessment.status, [...status]) : undefined,
    conclusion ? inArray(riskAssessment.conclusion, [...conclusion]) : undefined,
    typeof body === 'string'
      ? or(...[deciderCode, authorCode, approverCode].map((column) => eq(column, body)))
      : undefined,
  );
}

function lastAnalysis({ assessmentId, analysis }: typeof riskPoint | typeof riskQuestionAnswer) {
  return and(eq(assessmentId, riskAssessment.id), eq(analysis, riskAssessment.analyses));
}
