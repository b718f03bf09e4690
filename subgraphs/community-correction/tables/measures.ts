import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn } from '../../_kit/database.ts';
import { correctionSubject } from './subjects.ts';
import { correctionSanctionType, trackingGroundType } from './types.ts';

/** Praise and sanctions: what was decided and when; the reasons lie in the file (R-CC-12). */
export const correctionSanction = pgTable(
  'correction_sanction',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    subjectNumber: text('subject_number')
      .notNull()
      .references(() => correctionSubject.number),
    sanction: correctionSanctionType('sanction').notNull(),
    decidedOn: date('decided_on').notNull(),
  },
  (table) => [index('correction_sanction_subject').on(table.subjectNumber)],
);

/** Approvals of electronic tracking: ground and dates, nothing else (R-CC-16). */
export const electronicTracking = pgTable(
  'electronic_tracking',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    subjectNumber: text('subject_number')
      .notNull()
      .references(() => correctionSubject.number),
    ground: trackingGroundType('ground').notNull(),
    approvedOn: date('approved_on').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    liftedOn: date('lifted_on'),
  },
  (table) => [
    index('electronic_tracking_subject').on(table.subjectNumber),
    check('electronic_tracking_period', sql`${table.toDay} >= ${table.fromDay}`),
    check('electronic_tracking_limit', sql`${table.toDay} <= ${table.fromDay} + interval '3 months'`),
  ],
);
