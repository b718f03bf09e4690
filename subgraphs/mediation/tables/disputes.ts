import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { committeeReference } from './network.ts';
import * as types from './types.ts';

/** Disputes taken up by a committee; what the parties are called never leaves the department in this form. */
export const dispute = pgTable(
  'dispute',
  {
    id: idColumn(),
    version: versionColumn(),
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
    /** The names in `parties`, one by one: what a search by party compares with. */
    partyNames: text('party_names')
      .array()
      .generatedAlwaysAs(sql`string_to_array(translate("parties", ',，;；', '、、、、'), '、')`),
    partyCount: integer('party_count').notNull(),
    summary: text('summary'),
    projectNumber: text('project_number'),
    /** Line of the sweep register under which it was found (M-05). */
    sweepNumber: text('sweep_number'),
    /** The information officer who found it, by number in the roster (M-06). */
    officerNumber: text('officer_number'),
    onLedger: boolean('on_ledger').notNull(),
  },
  (table) => [
    index('dispute_region_day').on(table.regionCode, table.openedOn),
    index('dispute_day').on(table.openedOn, table.id),
    index('dispute_party').using('gin', table.partyNames),
    index('dispute_committee').on(table.committeeNumber),
    check('dispute_settled', sql`${table.settledOn} is null or ${table.settledOn} >= ${table.openedOn}`),
  ],
);

export const disputeHistory = historyTable('dispute_history', () => dispute.id);
