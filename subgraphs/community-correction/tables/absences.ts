import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { idColumn } from '../../_kit/database.ts';
import { correctionSubject } from './subjects.ts';
import { leaveReasonType, recurrentLeaveStatusType } from './types.ts';

const caseId = () =>
  uuid('case_id')
    .notNull()
    .references(() => correctionSubject.id);

/** Permissions to cross the county's border again and again; where to is not kept (R-CC-8, R-CC-10). */
export const recurrentLeave = pgTable(
  'recurrent_leave',
  {
    id: idColumn(),
    caseId: caseId(),
    reason: leaveReasonType('reason').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    status: recurrentLeaveStatusType('status').notNull(),
    decidedOn: date('decided_on'),
    endedOn: date('ended_on'),
  },
  (table) => [
    index('recurrent_leave_case').on(table.caseId),
    uniqueIndex('recurrent_leave_open')
      .on(table.caseId)
      .where(sql`${table.status} = 'APPLIED'`),
    check('recurrent_leave_limit', sql`${table.toDay} <= ${table.fromDay} + interval '6 months'`),
  ],
);

/** Times in which another organ held the person; for what, lies in the history (CCL art. 46). */
export const custody = pgTable(
  'custody',
  {
    id: idColumn(),
    caseId: caseId(),
    takenOn: date('taken_on').notNull(),
    /** The day of the release, or of the end of the correction. */
    endedOn: date('ended_on'),
  },
  (table) => [
    index('custody_case').on(table.caseId),
    uniqueIndex('custody_open')
      .on(table.caseId)
      .where(sql`${table.endedOn} is null`),
  ],
);
