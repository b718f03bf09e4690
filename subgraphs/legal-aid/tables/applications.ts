import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as types from './types.ts';

/** Applications for aid; who applies never leaves the department. */
export const application = pgTable(
  'application',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    agencyCode: text('agency_code').notNull(),
    workstationNumber: text('workstation_number'),
    status: types.aidApplicationStatusType('status').notNull(),
    channel: types.aidChannelType('channel').notNull(),
    lane: types.aidLaneType('lane').notNull(),
    form: types.legalAidFormType('form').notNull(),
    matter: types.legalAidMatterType('matter'),
    applicantCategory: types.aidApplicantCategoryType('applicant_category').notNull(),
    applicantName: text('applicant_name').notNull(),
    litigation: boolean('litigation'),
    opponentName: text('opponent_name'),
    recipientCount: integer('recipient_count'),
    disputeNumber: text('dispute_number'),
    wageComplaintNumber: text('wage_complaint_number'),
    projectNumber: text('project_number'),
    meansTestWaived: types.meansTestWaivedType('means_test_waived'),
    meansCheckExempt: types.meansCheckExemptType('means_check_exempt'),
    hardshipProof: types.hardshipProofType('hardship_proof'),
    meansResult: types.meansResultType('means_result'),
    /** Monthly income per head that counted as hardship; null when none was looked at. */
    meansStandard: numeric('means_standard', { precision: 14, scale: 2 }),
    advanceAidGround: types.advanceAidGroundType('advance_aid_ground'),
    openedOn: date('opened_on').notNull(),
    supplementRequestedOn: date('supplement_requested_on'),
    /** The last day for what is missing. */
    supplyBy: date('supply_by'),
    decidedOn: date('decided_on'),
    refusalGround: types.aidRefusalGroundType('refusal_ground'),
    refusalReason: text('refusal_reason'),
    objection: types.aidObjectionStatusType('objection'),
    objectedOn: date('objected_on'),
    objectionDecidedOn: date('objection_decided_on'),
    closedOn: date('closed_on'),
    summary: text('summary'),
  },
  (table) => [
    index('application_region_day').on(table.regionCode, table.openedOn),
    index('application_applicant').on(table.applicantName),
    index('application_day').on(table.openedOn, table.id),
    check('application_decided', sql`${table.decidedOn} is null or ${table.decidedOn} >= ${table.openedOn}`),
  ],
);

export const applicationHistory = historyTable('application_history', () => application.id);
