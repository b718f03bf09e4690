import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const decisionKindType = pgEnum('decision_kind', codesOf(codes.decisionKind));
export const riskAssessmentStatusType = pgEnum('risk_assessment_status', codesOf(codes.riskAssessmentStatus));
export const consultationChannelType = pgEnum('consultation_channel', codesOf(codes.consultationChannel));
export const riskQuestionType = pgEnum('risk_question', codesOf(codes.riskQuestion));
export const riskAnswerType = pgEnum('risk_answer', codesOf(codes.riskAnswer));
export const riskPointKindType = pgEnum('risk_point_kind', codesOf(codes.riskPointKind));
export const riskLevelType = pgEnum('risk_level', codesOf(codes.riskLevel));
export const riskMeasureType = pgEnum('risk_measure', codesOf(codes.riskMeasure));
export const riskReturnGroundType = pgEnum('risk_return_ground', codesOf(codes.riskReturnGround));
export const assessmentConclusionType = pgEnum('assessment_conclusion', codesOf(codes.assessmentConclusion));
export const riskReviewOutcomeType = pgEnum('risk_review_outcome', codesOf(codes.riskReviewOutcome));

/** Risk assessments of decisions (M-63): of a decision that a body wants to take, never of people. */
export const riskAssessment = pgTable(
  'risk_assessment',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: riskAssessmentStatusType('status').notNull(),
    title: text('title').notNull(),
    kind: decisionKindType('kind').notNull(),
    /** The body that wants to decide. */
    deciderCode: text('decider_code').notNull(),
    authorCode: text('author_code').notNull(),
    approverCode: text('approver_code').notNull(),
    /** The assessment of the same decision that this one follows. */
    earlierId: uuid('earlier_id').references((): AnyPgColumn => riskAssessment.id),
    openedOn: date('opened_on').notNull(),
    /** How often it was analysed; the answers and risk points of the last time count. */
    analyses: integer('analyses').notNull().default(0),
    reportedOn: date('reported_on'),
    /** Why the report was returned; null once there is another. */
    returnGround: riskReturnGroundType('return_ground'),
    approvedOn: date('approved_on'),
    concludedOn: date('concluded_on'),
    conclusion: assessmentConclusionType('conclusion'),
    /** What has to be done before the decision may be carried out. */
    demanded: riskMeasureType('demanded').array().notNull().default([]),
    reviewDueOn: date('review_due_on'),
    reviewedOn: date('reviewed_on'),
    reviewOutcome: riskReviewOutcomeType('review_outcome'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('risk_assessment_region_day').on(table.regionCode, table.openedOn),
    index('risk_assessment_day').on(table.openedOn, table.id),
    uniqueIndex('risk_assessment_under_way')
      .on(table.deciderCode, table.title)
      .where(sql`${table.concludedOn} is null and ${table.closedOn} is null`),
    uniqueIndex('risk_assessment_earlier')
      .on(table.earlierId)
      .where(sql`${table.status} <> 'WITHDRAWN'`),
    check(
      'risk_assessment_approver',
      sql`${table.approverCode} <> ${table.authorCode} and ${table.approverCode} <> ${table.deciderCode}`,
    ),
    check(
      'risk_assessment_conclusion',
      sql`(${table.status} in ('CONCLUDED', 'REVIEWED_AFTER')) = (${table.conclusion} is not null)
        and (${table.conclusion} is null) = (${table.concludedOn} is null)`,
    ),
  ],
);

export const riskAssessmentHistory = historyTable('risk_assessment_history', () => riskAssessment.id);

const assessmentId = () =>
  uuid('assessment_id')
    .notNull()
    .references(() => riskAssessment.id);

/** How opinions on a decision were heard: how many, never who said what. */
export const riskConsultation = pgTable(
  'risk_consultation',
  {
    assessmentId: assessmentId(),
    channel: consultationChannelType('channel').notNull(),
    heldOn: date('held_on').notNull(),
    statements: integer('statements').notNull(),
    supporting: integer('supporting').notNull(),
    objecting: integer('objecting').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.channel, table.heldOn] })],
);

/** The answer to one of the five questions in one analysis. */
export const riskQuestionAnswer = pgTable(
  'risk_question_answer',
  {
    assessmentId: assessmentId(),
    analysis: integer('analysis').notNull(),
    question: riskQuestionType('question').notNull(),
    answer: riskAnswerType('answer').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.analysis, table.question] })],
);

/** A risk that one analysis found, with the measure against it and the body that answers for the measure. */
export const riskPoint = pgTable(
  'risk_point',
  {
    assessmentId: assessmentId(),
    analysis: integer('analysis').notNull(),
    /** Its place in the analysis. */
    place: integer('place').notNull(),
    question: riskQuestionType('question').notNull(),
    kind: riskPointKindType('kind').notNull(),
    level: riskLevelType('level').notNull(),
    measure: riskMeasureType('measure').notNull(),
    /** True when the measure keeps it under control. */
    isControlled: boolean('is_controlled').notNull(),
    organizationCode: text('organization_code').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.analysis, table.place] })],
);
