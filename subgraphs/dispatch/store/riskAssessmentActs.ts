import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { DispatchPost } from '../codes.ts';
import type { RiskAssessment } from '../models.ts';
import { riskAssessmentActs as acts } from '../rules/riskAssessmentActs.ts';
import type { RiskAssessmentAnalyseInput, RiskAssessmentHearInput } from '../rules/riskAssessmentAnalysis.ts';
import type { RiskAssessmentAct, RiskAssessmentFacts } from '../rules/riskAssessmentFacts.ts';
import type { OpeningFacts, RiskAssessmentOpenInput } from '../rules/riskAssessmentOpening.ts';
import {
  riskAssessment,
  riskAssessmentHistory,
  riskConsultation,
  riskPoint,
  riskQuestionAnswer,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { visibleRiskAssessments } from './visibleRecords.ts';

/** Acts to risk assessments, for one viewer. */
export function riskAssessmentActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const visible = visibleRiskAssessments(viewer);
  const assessments = caseActs<typeof riskAssessment, RiskAssessment, DispatchPost>(
    db,
    books,
    caseBooks.riskAssessment,
    visible,
    at,
  );

  return {
    /** Fixes what is assessed. */
    riskAssessmentOpen: async (input: RiskAssessmentOpenInput & { region: string }, idempotencyKey: string) =>
      assessments.open(
        'riskAssessmentOpen',
        acts.riskAssessmentOpen,
        { input, idempotencyKey },
        { of: await openingFacts(input), regionCode: input.region, series: '稳评' },
      ),

    /** Opinions were heard; their figures are kept beside. */
    riskAssessmentHear: (request: ActRequest<RiskAssessmentHearInput>) =>
      assessments.perform('riskAssessmentHear', acts.riskAssessmentHear, request, {
        facts: riskAssessmentFacts,
        also: async (transaction, { id: assessmentId }, _done, input) => {
          await transaction.insert(riskConsultation).values({ ...input, assessmentId });
        },
      }),

    /** All questions were answered; answers and risk points are kept beside, those of earlier analyses too. */
    riskAssessmentAnalyse: (request: ActRequest<RiskAssessmentAnalyseInput>) =>
      assessments.perform('riskAssessmentAnalyse', acts.riskAssessmentAnalyse, request, {
        facts: riskAssessmentFacts,
        also: async (transaction, { id: assessmentId, analyses: analysis }, _done, { answers, points }) => {
          const of = { assessmentId, analysis };
          await transaction.insert(riskQuestionAnswer).values(answers.map((each) => ({ ...each, ...of })));
          if (points.length === 0) return;
          await transaction
            .insert(riskPoint)
            .values(
              points.map(({ body, ...each }, place) => ({ ...each, ...of, place, organizationCode: body })),
            );
        },
      }),

    /** Does an act that writes nothing beside the assessment. */
    riskAssessment: <Input>(name: string, act: RiskAssessmentAct<Input>, request: ActRequest<Input>) =>
      assessments.perform(name, act, request, { facts: riskAssessmentFacts }),
  };

  /** What is known of the decision: that it is being assessed, whoever does, and what came before in the viewer's reach. */
  async function openingFacts(input: RiskAssessmentOpenInput): Promise<OpeningFacts> {
    const { title, decidingBody, earlier: id } = input;
    const same = and(eq(riskAssessment.title, title.trim()), eq(riskAssessment.deciderCode, decidingBody));
    const { concludedOn, closedOn } = riskAssessment;
    const exists = async (where: ReturnType<typeof and>): Promise<boolean> =>
      (await db.select({ id: riskAssessment.id }).from(riskAssessment).where(where).limit(1)).length > 0;
    const named = typeof id === 'string' && uuidPattern.test(id) ? id : null;
    const [earlier] =
      named === null
        ? []
        : await db
            .select()
            .from(riskAssessment)
            .where(and(visible, eq(riskAssessment.id, named)));
    return {
      isUnderWay: await exists(and(same, isNull(concludedOn), isNull(closedOn))),
      isAssessed: await exists(and(visible, same, isNotNull(concludedOn))),
      earlier: earlier
        ? {
            ...earlier,
            isFollowed: await exists(
              and(eq(riskAssessment.earlierId, earlier.id), ne(riskAssessment.status, 'WITHDRAWN')),
            ),
          }
        : null,
    };
  }
}

/** Reads what rules know of a risk assessment besides its row. */
async function riskAssessmentFacts(
  transaction: Transaction,
  row: RiskAssessment,
): Promise<RiskAssessmentFacts> {
  const written = await transaction
    .selectDistinct({ actor: riskAssessmentHistory.actor })
    .from(riskAssessmentHistory)
    .where(and(eq(riskAssessmentHistory.caseId, row.id), eq(riskAssessmentHistory.bodyCode, row.authorCode)));
  return {
    ...row,
    writers: written.flatMap(({ actor }) => actor ?? []),
    consultations: await transaction
      .select()
      .from(riskConsultation)
      .where(eq(riskConsultation.assessmentId, row.id)),
    answers: await transaction
      .select()
      .from(riskQuestionAnswer)
      .where(and(eq(riskQuestionAnswer.assessmentId, row.id), eq(riskQuestionAnswer.analysis, row.analyses))),
    points: await transaction
      .select()
      .from(riskPoint)
      .where(and(eq(riskPoint.assessmentId, row.id), eq(riskPoint.analysis, row.analyses))),
  };
}
