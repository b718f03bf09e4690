import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../_kit/database.ts';
import { actReceiptTable, numberSeriesTable, outboxTable } from '../_kit/acts/tables.ts';
import { deadlineTable } from '../_kit/deadlines/table.ts';
import * as codes from './codes.ts';

export const petitionFormType = pgEnum('petition_form', codesOf(codes.petitionForm));
export const petitionKindType = pgEnum('petition_kind', codesOf(codes.petitionKind));
export const petitionBranchType = pgEnum('petition_branch', codesOf(codes.petitionBranch));
export const petitionResultType = pgEnum('petition_result', codesOf(codes.petitionResult));
export const petitionStatusType = pgEnum('petition_status', codesOf(codes.petitionStatus));
export const reviewStageType = pgEnum('review_stage', codesOf(codes.reviewStage));
export const reviewStatusType = pgEnum('review_status', codesOf(codes.reviewStatus));
export const reviewOutcomeType = pgEnum('review_outcome', codesOf(codes.reviewOutcome));
export const satisfactionRatingType = pgEnum('satisfaction_rating', codesOf(codes.satisfactionRating));
export const leaderCaseStatusType = pgEnum('leader_case_status', codesOf(codes.leaderCaseStatus));
export const receptionKindType = pgEnum('reception_kind', codesOf(codes.receptionKind));

/**
 * Petition matters. `regionCode` is where the matter arose, not where the petitioner lives. Petitioner, contact and
 * summary never leave the department, and there is no index by which one petitioner's matters could be gathered.
 */
export const petition = pgTable(
  'petition',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    externalReference: text('external_reference'),
    regionCode: regionColumn(),
    form: petitionFormType('form').notNull(),
    kind: petitionKindType('kind').notNull(),
    branch: petitionBranchType('branch'),
    status: petitionStatusType('status').notNull(),
    result: petitionResultType('result'),
    registeringBodyCode: text('registering_body_code').notNull(),
    competentBodyCode: text('competent_body_code'),
    accusedBodyCode: text('accused_body_code'),
    openedOn: date('opened_on').notNull(),
    divertedOn: date('diverted_on'),
    acceptedOn: date('accepted_on'),
    opinionIssuedOn: date('opinion_issued_on'),
    pressedOn: date('pressed_on'),
    closedOn: date('closed_on'),
    satisfaction: satisfactionRatingType('satisfaction'),
    projectNumber: text('project_number'),
    disputeNumber: text('dispute_number'),
    petitioner: text('petitioner'),
    contact: text('contact'),
    summary: text('summary'),
  },
  (table) => [
    index('petition_region_day').on(table.regionCode, table.openedOn),
    index('petition_day').on(table.openedOn, table.id),
    index('petition_competent_body').on(table.competentBodyCode),
    index('petition_project').on(table.projectNumber),
    index('petition_dispute').on(table.disputeNumber),
    // Without the accused body nobody could tell from whom an accusation has to be kept (R-PE-11).
    check(
      'petition_accused',
      sql`(${table.kind} = 'ACCUSATION') = (${table.accusedBodyCode} is not null)
        and ${table.accusedBodyCode} is distinct from coalesce(${table.competentBodyCode}, '')`,
    ),
    check('petition_branch', sql`${table.branch} is null or ${table.kind} = 'CLAIM'`),
    check('petition_dispute', sql`${table.disputeNumber} is null or ${table.kind} = 'CLAIM'`),
    check(
      'petition_days',
      sql`coalesce(${table.divertedOn} >= ${table.openedOn}, true) and coalesce(${table.closedOn} >= ${table.openedOn}, true)`,
    ),
  ],
);

export const petitionHistory = historyTable('petition_history', () => petition.id);

/** Requests for review and final review: one of each for a petition (M-41, R-PE-15, R-PE-16). */
export const reviewRequest = pgTable(
  'review_request',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    petitionNumber: petitionReference(),
    stage: reviewStageType('stage').notNull(),
    status: reviewStatusType('status').notNull(),
    reviewingBodyCode: text('reviewing_body_code').notNull(),
    requestedOn: date('requested_on').notNull(),
    answeredOn: date('answered_on'),
    outcome: reviewOutcomeType('outcome'),
    hearingDays: integer('hearing_days').notNull(),
  },
  (table) => [
    unique('review_request_stage').on(table.petitionNumber, table.stage),
    check(
      'review_request_answered',
      sql`${table.answeredOn} is null or ${table.answeredOn} >= ${table.requestedOn}`,
    ),
  ],
);

/** Cases for which a leader answers: the post is published, the petitioner never (M-42). */
export const leaderCase = pgTable(
  'leader_case',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    petitionNumber: petitionReference(),
    leaderPost: text('leader_post').notNull(),
    status: leaderCaseStatusType('status').notNull(),
    assignedOn: date('assigned_on').notNull(),
    resolvedOn: date('resolved_on'),
    closedOn: date('closed_on'),
  },
  (table) => [index('leader_case_petition').on(table.petitionNumber)],
);

/** On which day of each month a unit's petition office holds a reception, and since when (F2-16: the 15th). */
export const receptionSchedule = pgTable(
  'reception_schedule',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    kind: receptionKindType('kind').notNull(),
    dayOfMonth: integer('day_of_month').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    index('reception_schedule_region').on(table.regionCode, table.kind),
    // Every month has a 28th; a cadence on the 31st would leave out five months.
    check('reception_schedule_day', sql`${table.dayOfMonth} between 1 and 28`),
  ],
);

/** Reception days that were held; `dueOn` is the day of the schedule that it stands for, null for one beside it. */
export const receptionDay = pgTable(
  'reception_day',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    kind: receptionKindType('kind').notNull(),
    dueOn: date('due_on'),
    heldOn: date('held_on').notNull(),
    leaderPost: text('leader_post'),
    mediatorsOnDuty: integer('mediators_on_duty'),
    mattersHeard: integer('matters_heard').notNull(),
  },
  (table) => [
    index('reception_day_region').on(table.regionCode, table.heldOn),
    index('reception_day_day').on(table.heldOn, table.id),
    index('reception_day_due').on(table.regionCode, table.kind, table.dueOn),
  ],
);

function petitionReference() {
  return text('petition_number')
    .notNull()
    .references(() => petition.number);
}

export const deadline = deadlineTable();
export const outbox = outboxTable();
export const actReceipt = actReceiptTable();
export const numberSeries = numberSeriesTable();
