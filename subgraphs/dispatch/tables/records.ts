import { check, date, index, integer, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { codesOf, historyTable, idColumn, regionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const sweepTierType = pgEnum('sweep_tier', codesOf(codes.sweepTier));
export const sweepCadenceType = pgEnum('sweep_cadence', codesOf(codes.sweepCadence));
export const sweepStatusType = pgEnum('sweep_status', codesOf(codes.sweepStatus));
export const jointMeetingKindType = pgEnum('joint_meeting_kind', codesOf(codes.jointMeetingKind));
export const referralDepartmentType = pgEnum('referral_department', codesOf(codes.referralDepartment));
export const referralStatusType = pgEnum('referral_status', codesOf(codes.referralStatus));

/** The command centre of a county (M-02); posts, never persons. */
export const commandCentre = pgTable('command_centre', {
  id: idColumn(),
  number: text('number').notNull().unique(),
  name: text('name').notNull(),
  regionCode: regionColumn().unique(),
  directorPost: text('director_post').notNull(),
  officeOrganizationCode: text('office_organization_code').notNull(),
  establishedOn: date('established_on').notNull(),
});

/** Member bodies of a command centre (F2-06). */
export const memberBody = pgTable(
  'member_body',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    centreNumber: text('centre_number')
      .notNull()
      .references(() => commandCentre.number),
    organizationCode: text('organization_code').notNull(),
    liaisonPost: text('liaison_post'),
    joinedOn: date('joined_on').notNull(),
    leftOn: date('left_on'),
  },
  (table) => [unique('member_body_once').on(table.centreNumber, table.organizationCode)],
);

/** Which unit owes sweep meetings, and how often (M-05). */
export const sweepDuty = pgTable(
  'sweep_duty',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    tier: sweepTierType('tier').notNull(),
    cadence: sweepCadenceType('cadence').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [index('sweep_duty_region').on(table.regionCode)],
);

/** A sweep meeting of a unit for one slot of its cadence. */
export const sweep = pgTable(
  'sweep',
  {
    id: idColumn(),
    dutyNumber: text('duty_number')
      .notNull()
      .references(() => sweepDuty.number),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    tier: sweepTierType('tier').notNull(),
    slot: date('slot').notNull(),
    heldOn: date('held_on'),
    status: sweepStatusType('status').notNull(),
    findings: integer('findings'),
  },
  (table) => [
    unique('sweep_slot').on(table.dutyNumber, table.slot),
    index('sweep_region_slot').on(table.regionCode, table.slot),
    check('sweep_held', sql`(${table.status} = 'PLANNED') = (${table.heldOn} is null)`),
  ],
);

/** Joint meetings of bodies (M-12, F2-15). */
export const jointMeeting = pgTable(
  'joint_meeting',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    kind: jointMeetingKindType('kind').notNull(),
    heldOn: date('held_on').notNull(),
    topic: text('topic').notNull(),
  },
  (table) => [index('joint_meeting_region_day').on(table.regionCode, table.heldOn)],
);

/** Referrals between departments (M-12): both ends are cases by number, no person is named. */
export const referral = pgTable(
  'referral',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: referralStatusType('status').notNull(),
    fromDepartment: referralDepartmentType('from_department').notNull(),
    fromCaseNumber: text('from_case_number'),
    fromOrganizationCode: text('from_organization_code'),
    toDepartment: referralDepartmentType('to_department').notNull(),
    toCaseNumber: text('to_case_number'),
    toOrganizationCode: text('to_organization_code'),
    openedOn: date('opened_on').notNull(),
    sentOn: date('sent_on'),
    answeredOn: date('answered_on'),
    closedOn: date('closed_on'),
    returnReason: text('return_reason'),
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
