import { check, date, index, pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const referralDepartmentType = pgEnum('referral_department', codesOf(codes.referralDepartment));
export const referralStatusType = pgEnum('referral_status', codesOf(codes.referralStatus));
export const referralReturnGroundType = pgEnum('referral_return_ground', codesOf(codes.referralReturnGround));
export const referralOutcomeType = pgEnum('referral_outcome', codesOf(codes.referralOutcome));

/** Referrals between departments (M-12): both ends are cases by number, no person is named. */
export const referral = pgTable(
  'referral',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: referralStatusType('status').notNull(),
    fromDepartment: referralDepartmentType('from_department').notNull(),
    /** GraphQL type of the case, where its department has several. */
    fromCaseKind: text('from_case_kind'),
    fromCaseNumber: text('from_case_number'),
    fromOrganizationCode: text('from_organization_code'),
    toDepartment: referralDepartmentType('to_department').notNull(),
    toCaseKind: text('to_case_kind'),
    toCaseNumber: text('to_case_number'),
    toOrganizationCode: text('to_organization_code'),
    applicantConsentedOn: date('applicant_consented_on'),
    otherSideConsentedOn: date('other_side_consented_on'),
    openedOn: date('opened_on').notNull(),
    sentOn: date('sent_on'),
    answeredOn: date('answered_on'),
    closedOn: date('closed_on'),
    /** As a register kept by hand says it. */
    returnReason: text('return_reason'),
    returnGround: referralReturnGroundType('return_ground'),
    outcome: referralOutcomeType('outcome'),
  },
  (table) => [
    index('referral_region_day').on(table.regionCode, table.openedOn),
    index('referral_from_case').on(table.fromCaseNumber),
    index('referral_to_case').on(table.toCaseNumber),
    check('referral_ends', sql`${table.fromDepartment} <> ${table.toDepartment}`),
    check('referral_answer', sql`${table.answeredOn} is null or ${table.answeredOn} >= ${table.sentOn}`),
  ],
);

export const referralHistory = historyTable('referral_history', () => referral.id);

/** Bodies above that were told of an answer that is overdue; who has to answer stays who it was. */
export const referralEscalation = pgTable(
  'referral_escalation',
  {
    id: idColumn(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    toOrganizationCode: text('to_organization_code').notNull(),
  },
  (table) => [unique('referral_escalation_once').on(table.referralId, table.toOrganizationCode)],
);
