import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { idColumn } from '../../_kit/database.ts';
import { petition, petitionReference } from './petitions.ts';
import { petitionResultType, reviewOutcomeType, reviewStageType, reviewStatusType } from './types.ts';

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

/** Handling opinions: what was asked for, the facts, the grounds and the result (R-PE-13); kept for the department. */
export const petitionOpinion = pgTable('petition_opinion', {
  id: idColumn(),
  petitionId: uuid('petition_id')
    .notNull()
    .unique()
    .references(() => petition.id),
  request: text('request').notNull(),
  facts: text('facts').notNull(),
  grounds: text('grounds').notNull(),
  result: petitionResultType('result').notNull(),
  issuedOn: date('issued_on').notNull(),
});

/** Hearings in a final review; their days do not count (D-6, R-PE-16). */
export const petitionHearing = pgTable(
  'petition_hearing',
  {
    id: idColumn(),
    petitionId: uuid('petition_id')
      .notNull()
      .references(() => petition.id),
    from: date('from_day').notNull(),
    to: date('to_day').notNull(),
  },
  (table) => [
    index('petition_hearing_petition').on(table.petitionId),
    check('petition_hearing_days', sql`${table.to} >= ${table.from}`),
  ],
);
