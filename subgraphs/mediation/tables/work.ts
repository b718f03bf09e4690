import { date, index, integer, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { dispute } from './disputes.ts';
import { committeeReference } from './network.ts';
import * as types from './types.ts';

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
    /** Number of the line that this one corrects: a counter-entry, which takes its place. */
    corrects: text('corrects').unique(),
  },
  (table) => [index('register_entry_book').on(table.book, table.regionCode, table.heldOn)],
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
    version: versionColumn(),
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
    /** The accounts that had a part in it: none of them may take the next step. */
    claimedBy: text('claimed_by'),
    reviewedBy: text('reviewed_by'),
    approvedBy: text('approved_by'),
  },
  (table) => [index('subsidy_region_day').on(table.regionCode, table.claimedOn)],
);

export const subsidyHistory = historyTable('subsidy_history', () => subsidy.id);

/** How much a case is worth by tier and difficulty, from a day on (M-14); a county's own, corrected by counter-entry. */
export const subsidyScale = pgTable(
  'subsidy_scale',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: types.subsidyScaleStatusType('status').notNull(),
    tier: types.mediationTierType('tier').notNull(),
    difficulty: types.disputeDifficultyType('difficulty').notNull(),
    amount: numeric('amount', { precision: 14, scale: 2 }).notNull(),
    validFrom: date('valid_from').notNull(),
  },
  (table) => [
    index('subsidy_scale_region').on(table.regionCode, table.tier, table.difficulty, table.validFrom),
  ],
);

export const subsidyScaleHistory = historyTable('subsidy_scale_history', () => subsidyScale.id);

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
