import { boolean, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, regionColumn } from '../../_kit/database.ts';
import * as types from './types.ts';

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

/** The committee that a row belongs to. */
export function committeeReference() {
  return text('committee_number')
    .notNull()
    .references(() => committee.number);
}
