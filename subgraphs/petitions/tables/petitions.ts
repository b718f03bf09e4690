import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { receptionDay } from './reception.ts';
import {
  declineGroundType,
  petitionBranchType,
  petitionFieldType,
  petitionFormType,
  petitionKindType,
  petitionResultType,
  petitionStatusType,
  satisfactionRatingType,
} from './types.ts';

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
    field: petitionFieldType('field'),
    /** Representatives of a visit; at most five (R-PE-4). */
    representatives: integer('representatives'),
    /** SHA-256 of the receipt code, which only the petitioner holds. */
    receiptCodeHash: text('receipt_code_hash').unique(),
    /** Number of an earlier matter of the same facts and reasons (R-PE-3, R-PE-17). */
    earlierNumber: text('earlier_number'),
    /** The reception day at which it was brought forward (M-42). */
    receptionDayNumber: text('reception_day_number').references(() => receptionDay.number),
    declined: declineGroundType('declined'),
    /** The way it was diverted, to go back to when an objection fails; and the day of the latest diversion. */
    divertedAs: petitionStatusType('diverted_as'),
    handedOn: date('handed_on'),
    /** The day the latest written answer reached the petitioner: the right to go on runs from it. */
    answerDeliveredOn: date('answer_delivered_on'),
    executedOn: date('executed_on'),
    feedbackOn: date('feedback_on'),
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

/** The number of the petition that a row belongs to. */
export function petitionReference() {
  return text('petition_number')
    .notNull()
    .references(() => petition.number);
}
