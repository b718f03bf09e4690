import { date, index, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { dispute } from './disputes.ts';
import * as types from './types.ts';

/** Dossiers of closed disputes, and how a reviewer marked them (M-15). */
export const dossier = pgTable(
  'dossier',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: types.dossierStatusType('status').notNull(),
    disputeId: uuid('dispute_id')
      .notNull()
      .unique()
      .references(() => dispute.id),
    filedOn: date('filed_on'),
    markedOn: date('marked_on'),
    marks: numeric('marks', { precision: 5, scale: 2 }),
  },
  (table) => [index('dossier_region').on(table.regionCode, table.status)],
);

export const dossierHistory = historyTable('dossier_history', () => dossier.id);
