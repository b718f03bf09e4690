import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn } from '../_kit/database.ts';
import * as types from './types.ts';

export * from './types.ts';

/** Mediation committees and centres of all tiers. */
export const committee = pgTable(
  'committee',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    kind: types.committeeKindType('kind').notNull(),
    tier: types.mediationTierType('tier').notNull(),
    sector: text('sector'),
    regionCode: regionColumn(),
    guidingOrganizationCode: text('guiding_organization_code'),
    establishedOn: date('established_on').notNull(),
    dissolvedOn: date('dissolved_on'),
  },
  (table) => [index('committee_region').on(table.regionCode, table.number)],
);

/** Disputes taken up by a committee; what the parties are called never leaves the department in this form. */
export const dispute = pgTable(
  'dispute',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    committeeNumber: committeeReference(),
    regionCode: regionColumn(),
    kind: types.disputeKindType('kind').notNull(),
    status: types.disputeStatusType('status').notNull(),
    result: types.disputeResultType('result').notNull(),
    origin: types.disputeOriginType('origin').notNull(),
    difficulty: types.disputeDifficultyType('difficulty').notNull(),
    method: types.mediationMethodType('method').notNull(),
    openedOn: date('opened_on').notNull(),
    settledOn: date('settled_on'),
    closedOn: date('closed_on'),
    relapsedOn: date('relapsed_on'),
    confirmedOn: date('confirmed_on'),
    amount: numeric('amount', { precision: 14, scale: 2 }),
    parties: text('parties').notNull(),
    partyCount: integer('party_count').notNull(),
    summary: text('summary'),
    projectNumber: text('project_number'),
    onLedger: boolean('on_ledger').notNull(),
  },
  (table) => [
    index('dispute_region_day').on(table.regionCode, table.openedOn),
    index('dispute_day').on(table.openedOn, table.id),
    index('dispute_committee').on(table.committeeNumber),
    check('dispute_settled', sql`${table.settledOn} is null or ${table.settledOn} >= ${table.openedOn}`),
  ],
);

export const disputeHistory = historyTable('dispute_history', () => dispute.id);

/** Roster of committee members: 3 to 9 a committee, one head, a woman among them (R-PM-3), for 3 years (R-PM-4). */
export const committeeMember = pgTable('committee_member', {
  id: idColumn(),
  number: text('number').notNull().unique(),
  committeeNumber: committeeReference(),
  name: text('name').notNull(),
  post: types.committeePostType('post').notNull(),
  isWoman: boolean('is_woman').notNull(),
  electedOn: date('elected_on').notNull(),
  leftOn: date('left_on'),
});

/** Roster of mediators, the group mediators among them. */
export const mediator = pgTable(
  'mediator',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    committeeNumber: committeeReference(),
    name: text('name').notNull(),
    employment: types.mediatorEmploymentType('employment').notNull(),
    villagersGroup: text('villagers_group'),
    appointedOn: date('appointed_on').notNull(),
    leftOn: date('left_on'),
  },
  (table) => [index('mediator_committee').on(table.committeeNumber)],
);

/** Roster of dispute information officers, one per villagers' group (F1-05). */
export const informationOfficer = pgTable(
  'information_officer',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    villagersGroup: text('villagers_group'),
    name: text('name').notNull(),
    appointedOn: date('appointed_on').notNull(),
    leftOn: date('left_on'),
  },
  (table) => [index('information_officer_region').on(table.regionCode)],
);

/** Lines of the four books kept besides the mediation register (M-08); only ever added to. */
export const registerEntry = pgTable(
  'register_entry',
  {
    id: idColumn(),
    book: types.registerBookType('book').notNull(),
    number: text('number').notNull().unique(),
    committeeNumber: committeeReference(),
    regionCode: regionColumn(),
    heldOn: date('held_on').notNull(),
    topic: text('topic').notNull(),
    attendance: integer('attendance'),
    findings: integer('findings'),
    disputeNumber: text('dispute_number'),
    outcome: text('outcome'),
  },
  (table) => [index('register_entry_book').on(table.book, table.regionCode, table.heldOn)],
);

/** Monthly dispute reports of the township centres (F2-14). */
export const monthlyReport = pgTable(
  'monthly_report',
  {
    committeeNumber: committeeReference(),
    regionCode: regionColumn(),
    month: text('month').notNull(),
    submittedOn: date('submitted_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.committeeNumber, table.month] }),
    check('monthly_report_month', sql`${table.month} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
  ],
);

/** The year's mediation budget of a county by purpose, in yuan (F2-10). */
export const budget = pgTable(
  'budget',
  {
    regionCode: regionColumn(),
    year: integer('year').notNull(),
    purpose: types.budgetPurposeType('purpose').notNull(),
    amount: numeric('amount', { precision: 14, scale: 2 }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.year, table.purpose] })],
);

/** Case subsidies: one per dispute (M-14). */
export const subsidy = pgTable(
  'subsidy',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    disputeNumber: text('dispute_number')
      .notNull()
      .unique()
      .references(() => dispute.number),
    regionCode: regionColumn(),
    status: types.subsidyStatusType('status').notNull(),
    amount: numeric('amount', { precision: 14, scale: 2 }).notNull(),
    claimedOn: date('claimed_on').notNull(),
    paidOn: date('paid_on'),
  },
  (table) => [index('subsidy_region_day').on(table.regionCode, table.claimedOn)],
);

/** Places of justice offices in the city's yearly review of dossiers (F1-29). */
export const dossierReview = pgTable(
  'dossier_review',
  {
    organizationCode: text('organization_code').notNull(),
    regionCode: regionColumn(),
    year: integer('year').notNull(),
    score: numeric('score', { precision: 5, scale: 2 }).notNull(),
    cityRank: integer('city_rank').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationCode, table.year] })],
);

function committeeReference() {
  return text('committee_number')
    .notNull()
    .references(() => committee.number);
}
