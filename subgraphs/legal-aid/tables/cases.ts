import { sql } from 'drizzle-orm';
import { check, date, index, integer, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as types from './types.ts';

/**
 * Cases in which aid is given. The application's number is no foreign key: the two books are kept apart and may be
 * handed in in either order, and a criminal organ's notice opens a case without an application.
 */
export const aidCase = pgTable(
  'aid_case',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    applicationNumber: text('application_number'),
    regionCode: regionColumn(),
    agencyCode: text('agency_code').notNull(),
    status: types.aidCaseStatusType('status').notNull(),
    lane: types.aidLaneType('lane').notNull(),
    form: types.legalAidFormType('form').notNull(),
    matter: types.legalAidMatterType('matter'),
    applicantCategory: types.aidApplicantCategoryType('applicant_category').notNull(),
    recipientName: text('recipient_name').notNull(),
    recipientCount: integer('recipient_count').notNull(),
    opponentName: text('opponent_name'),
    providerKind: types.aidProviderKindType('provider_kind'),
    providerName: text('provider_name'),
    /** Account of who gives the aid; null for cases from the book, for which the agency's head acts. */
    assignee: text('assignee'),
    /** Code of the criminal organ whose notice opened the case. */
    noticeOrgan: text('notice_organ'),
    /** Open request for another person (art. 55). */
    changeRequestedOn: date('change_requested_on'),
    openedOn: date('opened_on').notNull(),
    assignedOn: date('assigned_on'),
    outcome: types.aidOutcomeType('outcome'),
    terminationGround: types.aidTerminationGroundType('termination_ground'),
    objection: types.aidObjectionStatusType('objection'),
    objectedOn: date('objected_on'),
    objectionDecidedOn: date('objection_decided_on'),
    closedOn: date('closed_on'),
    lossRecovered: numeric('loss_recovered', { precision: 14, scale: 2 }),
    disputeNumber: text('dispute_number'),
    wageComplaintNumber: text('wage_complaint_number'),
    projectNumber: text('project_number'),
    fileSubmittedOn: date('file_submitted_on'),
    fileReviewedOn: date('file_reviewed_on'),
    subsidyAmount: numeric('subsidy_amount', { precision: 14, scale: 2 }),
    subsidyApprovedOn: date('subsidy_approved_on'),
    /** Account that approved it: somebody else pays. */
    subsidyApprovedBy: text('subsidy_approved_by'),
    subsidyPaidOn: date('subsidy_paid_on'),
    qualityGrade: types.aidQualityGradeType('quality_grade'),
    qualityReviewedOn: date('quality_reviewed_on'),
    archivedOn: date('archived_on'),
    summary: text('summary'),
  },
  (table) => [
    index('aid_case_region_day').on(table.regionCode, table.openedOn),
    index('aid_case_day').on(table.openedOn, table.id),
    index('aid_case_recipient').on(table.recipientName),
    index('aid_case_opponent').on(table.opponentName),
    index('aid_case_application').on(table.applicationNumber),
    index('aid_case_dispute').on(table.disputeNumber),
    index('aid_case_project').on(table.projectNumber),
    check('aid_case_closed', sql`${table.closedOn} is null or ${table.closedOn} >= ${table.openedOn}`),
    check('aid_case_end', sql`${table.outcome} is null or ${table.terminationGround} is null`),
    check('aid_case_recipients', sql`${table.recipientCount} > 0`),
  ],
);

export const aidCaseHistory = historyTable('aid_case_history', () => aidCase.id);

/**
 * What a case avoided or recovered for its recipients, line by line: the case's `lossRecovered` is their sum. A mistake is
 * taken back by a line of the opposite sign.
 */
export const recovery = pgTable(
  'recovery',
  {
    id: idColumn(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => aidCase.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    kind: types.aidRecoveryKindType('kind').notNull(),
    amount: numeric('amount', { precision: 14, scale: 2 }).notNull(),
  },
  (table) => [index('recovery_case').on(table.caseId, table.at)],
);
