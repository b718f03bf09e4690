import { boolean, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as types from './types.ts';

/** Mediation committees and centres of all tiers. */
export const committee = pgTable(
  'committee',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    status: types.committeeStatusType('status').notNull().default('ACTIVE'),
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

export const committeeHistory = historyTable('committee_history', () => committee.id);

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
  keptHere: keptHere(),
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
    keptHere: keptHere(),
  },
  (table) => [index('mediator_committee').on(table.committeeNumber)],
);

/** What a mediator's breach of duty was met with (R-PM-6); only added to. */
export const mediatorMeasure = pgTable('mediator_measure', {
  id: idColumn(),
  mediatorNumber: text('mediator_number')
    .notNull()
    .references(() => mediator.number),
  discipline: types.mediatorDisciplineType('discipline').notNull(),
  breach: types.mediatorBreachType('breach').notNull(),
  takenOn: date('taken_on').notNull(),
  reason: text('reason').notNull(),
});

/**
 * Roster of dispute information officers: one per villagers' group (F1-05), or of a whole village where it has no group. An
 * officer who goes elsewhere gets another line there.
 */
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
    keptHere: keptHere(),
  },
  (table) => [index('information_officer_region').on(table.regionCode)],
);

/** Sheets of the bureau's inspections, an item a row (M-09); only added to. */
export const committeeInspection = pgTable(
  'committee_inspection',
  {
    committeeNumber: committeeReference(),
    /** Version of the committee to which the inspection led. */
    edition: integer('edition').notNull(),
    inspectedOn: date('inspected_on').notNull(),
    item: types.committeeStandardType('item').notNull(),
    met: boolean('met').notNull(),
  },
  (table) => [primaryKey({ columns: [table.committeeNumber, table.edition, table.item] })],
);

/** The committee that a row belongs to. */
export function committeeReference() {
  return text('committee_number')
    .notNull()
    .references(() => committee.number);
}

/** True for a line of a roster that an act wrote or ended: the book that is imported leaves it alone from then on. */
function keptHere() {
  return boolean('kept_here').notNull().default(false);
}
