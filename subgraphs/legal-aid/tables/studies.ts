import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { aidCase } from './cases.ts';
import * as types from './types.ts';

/** Collective studies of major and difficult cases with their minutes, in the order of recording (M-24). */
export const majorCaseStudy = pgTable(
  'major_case_study',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => aidCase.id),
    nth: integer('nth').notNull(),
    kind: types.aidStudyKindType('kind').notNull(),
    status: types.aidStudyStatusType('status').notNull(),
    heldOn: date('held_on').notNull(),
    participantCount: integer('participant_count').notNull(),
    minutes: text('minutes').notNull(),
    registeredOn: date('registered_on'),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.nth] }),
    check(
      'major_case_study_registered',
      sql`(${table.status} = 'REGISTERED') = (${table.registeredOn} is not null)`,
    ),
  ],
);
