import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { dispute } from './disputes.ts';
import { agreement } from './proceedings.ts';
import * as types from './types.ts';

/** What the court makes of an agreement (R-PM-19, R-PM-20); one for each agreement that it may confirm. */
export const confirmation = pgTable(
  'confirmation',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: types.confirmationStatusType('status').notNull(),
    disputeId: uuid('dispute_id')
      .notNull()
      .references(() => dispute.id),
    agreementId: uuid('agreement_id')
      .notNull()
      .unique()
      .references(() => agreement.id),
    /** The day on which the agreement became valid. */
    validOn: date('valid_on').notNull(),
    appliedOn: date('applied_on'),
    acceptedOn: date('accepted_on'),
    decidedOn: date('decided_on'),
  },
  (table) => [
    index('confirmation_dispute').on(table.disputeId),
    index('confirmation_region').on(table.regionCode, table.status),
  ],
);

export const confirmationHistory = historyTable('confirmation_history', () => confirmation.id);
