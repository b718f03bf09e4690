import { check, date, index, integer, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { codesOf, idColumn, regionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const sweepTierType = pgEnum('sweep_tier', codesOf(codes.sweepTier));
export const sweepCadenceType = pgEnum('sweep_cadence', codesOf(codes.sweepCadence));
export const sweepStatusType = pgEnum('sweep_status', codesOf(codes.sweepStatus));
export const jointMeetingKindType = pgEnum('joint_meeting_kind', codesOf(codes.jointMeetingKind));

/** The command centre of a county (M-02); posts, never persons. */
export const commandCentre = pgTable('command_centre', {
  id: idColumn(),
  number: text('number').notNull().unique(),
  name: text('name').notNull(),
  regionCode: regionColumn().unique(),
  directorPost: text('director_post').notNull(),
  officeOrganizationCode: text('office_organization_code').notNull(),
  establishedOn: date('established_on').notNull(),
  /** Within how many working days its bodies answer a referral. */
  answerDays: integer('answer_days').$type<codes.AnswerDays>().notNull().default(codes.usualAnswerDays),
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
