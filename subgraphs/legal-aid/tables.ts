import { sql } from 'drizzle-orm';
import { check, date, index, integer, numeric, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../_kit/database.ts';
import { actReceiptTable, numberSeriesTable, outboxTable } from '../_kit/acts/tables.ts';
import { deadlineTable } from '../_kit/deadlines/table.ts';
import * as codes from './codes.ts';

export const legalAidFormType = pgEnum('legal_aid_form', codesOf(codes.legalAidForm));
export const legalAidMatterType = pgEnum('legal_aid_matter', codesOf(codes.legalAidMatter));
export const meansTestWaivedType = pgEnum('means_test_waived', codesOf(codes.meansTestWaived));
export const meansCheckExemptType = pgEnum('means_check_exempt', codesOf(codes.meansCheckExempt));
export const hardshipProofType = pgEnum('hardship_proof', codesOf(codes.hardshipProof));
export const aidTerminationGroundType = pgEnum('aid_termination_ground', codesOf(codes.aidTerminationGround));
export const advanceAidGroundType = pgEnum('advance_aid_ground', codesOf(codes.advanceAidGround));
export const aidApplicationStatusType = pgEnum('aid_application_status', codesOf(codes.aidApplicationStatus));
export const aidCaseStatusType = pgEnum('aid_case_status', codesOf(codes.aidCaseStatus));
export const aidObjectionStatusType = pgEnum('aid_objection_status', codesOf(codes.aidObjectionStatus));
export const aidOutcomeType = pgEnum('aid_outcome', codesOf(codes.aidOutcome));
export const aidChannelType = pgEnum('aid_channel', codesOf(codes.aidChannel));
export const aidLaneType = pgEnum('aid_lane', codesOf(codes.aidLane));
export const aidApplicantCategoryType = pgEnum('aid_applicant_category', codesOf(codes.aidApplicantCategory));
export const aidProviderKindType = pgEnum('aid_provider_kind', codesOf(codes.aidProviderKind));
export const workstationKindType = pgEnum('workstation_kind', codesOf(codes.workstationKind));

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
    status: aidApplicationStatusType('status').notNull(),
    channel: aidChannelType('channel').notNull(),
    lane: aidLaneType('lane').notNull(),
    form: legalAidFormType('form').notNull(),
    matter: legalAidMatterType('matter'),
    applicantCategory: aidApplicantCategoryType('applicant_category').notNull(),
    applicantName: text('applicant_name').notNull(),
    meansTestWaived: meansTestWaivedType('means_test_waived'),
    meansCheckExempt: meansCheckExemptType('means_check_exempt'),
    hardshipProof: hardshipProofType('hardship_proof'),
    advanceAidGround: advanceAidGroundType('advance_aid_ground'),
    openedOn: date('opened_on').notNull(),
    supplementRequestedOn: date('supplement_requested_on'),
    decidedOn: date('decided_on'),
    refusalReason: text('refusal_reason'),
    objection: aidObjectionStatusType('objection'),
    objectedOn: date('objected_on'),
    objectionDecidedOn: date('objection_decided_on'),
    closedOn: date('closed_on'),
    summary: text('summary'),
  },
  (table) => [
    index('application_region_day').on(table.regionCode, table.openedOn),
    index('application_day').on(table.openedOn, table.id),
    check('application_decided', sql`${table.decidedOn} is null or ${table.decidedOn} >= ${table.openedOn}`),
  ],
);

export const applicationHistory = historyTable('application_history', () => application.id);

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
    status: aidCaseStatusType('status').notNull(),
    lane: aidLaneType('lane').notNull(),
    form: legalAidFormType('form').notNull(),
    matter: legalAidMatterType('matter'),
    applicantCategory: aidApplicantCategoryType('applicant_category').notNull(),
    recipientName: text('recipient_name').notNull(),
    recipientCount: integer('recipient_count').notNull(),
    opponentName: text('opponent_name'),
    providerKind: aidProviderKindType('provider_kind'),
    providerName: text('provider_name'),
    openedOn: date('opened_on').notNull(),
    assignedOn: date('assigned_on'),
    outcome: aidOutcomeType('outcome'),
    terminationGround: aidTerminationGroundType('termination_ground'),
    objection: aidObjectionStatusType('objection'),
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
    subsidyPaidOn: date('subsidy_paid_on'),
    archivedOn: date('archived_on'),
    summary: text('summary'),
  },
  (table) => [
    index('aid_case_region_day').on(table.regionCode, table.openedOn),
    index('aid_case_day').on(table.openedOn, table.id),
    index('aid_case_application').on(table.applicationNumber),
    index('aid_case_dispute').on(table.disputeNumber),
    index('aid_case_project').on(table.projectNumber),
    check('aid_case_closed', sql`${table.closedOn} is null or ${table.closedOn} >= ${table.openedOn}`),
    check('aid_case_end', sql`${table.outcome} is null or ${table.terminationGround} is null`),
    check('aid_case_recipients', sql`${table.recipientCount} > 0`),
  ],
);

export const aidCaseHistory = historyTable('aid_case_history', () => aidCase.id);

/** Workstations outside the agency: in court, at the federations, in the townships (M-22). */
export const workstation = pgTable(
  'workstation',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    kind: workstationKindType('kind').notNull(),
    regionCode: regionColumn(),
    agencyCode: text('agency_code').notNull(),
    hostCode: text('host_code'),
    noticeNumber: text('notice_number'),
    openedOn: date('opened_on').notNull(),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('workstation_region').on(table.regionCode, table.number),
    check('workstation_closed', sql`${table.closedOn} is null or ${table.closedOn} >= ${table.openedOn}`),
  ],
);

/** The bodies that issued a joint notice on workstations, one row each (F2-17). */
export const noticeIssuer = pgTable(
  'notice_issuer',
  {
    noticeNumber: text('notice_number').notNull(),
    issuer: text('issuer').notNull(),
    organizationCode: text('organization_code'),
    title: text('title').notNull(),
    regionCode: regionColumn(),
    issuedOn: date('issued_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noticeNumber, table.issuer] }),
    index('notice_issuer_region').on(table.regionCode),
  ],
);

/** The coverage that a county reported for a year, with what it meant by it (F1-16): a reported figure, never computed. */
export const coverageReport = pgTable(
  'coverage_report',
  {
    regionCode: regionColumn(),
    year: integer('year').notNull(),
    percentage: numeric('percentage', { precision: 5, scale: 2 }).notNull(),
    definition: text('definition').notNull(),
    reportedOn: date('reported_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.year] }),
    check('coverage_report_percentage', sql`${table.percentage} between 0 and 100`),
  ],
);

export const deadline = deadlineTable();
export const outbox = outboxTable();
export const actReceipt = actReceiptTable();
export const numberSeries = numberSeriesTable();
