import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, numeric, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codesOf, historyTable, idColumn, regionColumn } from '../_kit/columns.ts';
import * as codes from './codes.ts';

export const disputeKindType = pgEnum('dispute_kind', codesOf(codes.disputeKind));
export const disputeStatusType = pgEnum('dispute_status', codesOf(codes.disputeStatus));
export const disputeResultType = pgEnum('dispute_result', codesOf(codes.disputeResult));
export const disputeOriginType = pgEnum('dispute_origin', codesOf(codes.disputeOrigin));
export const disputeDifficultyType = pgEnum('dispute_difficulty', codesOf(codes.disputeDifficulty));
export const mediationMethodType = pgEnum('mediation_method', codesOf(codes.mediationMethod));
export const mediationTierType = pgEnum('mediation_tier', codesOf(codes.mediationTier));
export const committeeKindType = pgEnum('committee_kind', codesOf(codes.committeeKind));

/** Mediation committees and centres of all tiers. */
export const committee = pgTable(
  'committee',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    kind: committeeKindType('kind').notNull(),
    tier: mediationTierType('tier').notNull(),
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
    committeeNumber: text('committee_number')
      .notNull()
      .references(() => committee.number),
    regionCode: regionColumn(),
    kind: disputeKindType('kind').notNull(),
    status: disputeStatusType('status').notNull(),
    result: disputeResultType('result').notNull(),
    origin: disputeOriginType('origin').notNull(),
    difficulty: disputeDifficultyType('difficulty').notNull(),
    method: mediationMethodType('method').notNull(),
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
