import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { idColumn } from '../../_kit/database.ts';
import { correctionSubject } from './subjects.ts';
import {
  groupRoleType,
  noticeCauseType,
  noticeRecipientType,
  planTaskKindType,
  reportKindType,
} from './types.ts';

const caseId = () =>
  uuid('case_id')
    .notNull()
    .references(() => correctionSubject.id);

/** Members of a correction group, by the part they have in it and the account that they work with (CCL art. 25). */
export const groupMember = pgTable(
  'group_member',
  {
    id: idColumn(),
    caseId: caseId(),
    role: groupRoleType('role').notNull(),
    /** Null for a member who has no account. */
    account: text('account'),
    joinedOn: date('joined_on').notNull(),
    leftOn: date('left_on'),
  },
  (table) => [index('group_member_case').on(table.caseId), index('group_member_account').on(table.account)],
);

/** What a plan asks of the group: all that a group member sees (DOMAIN 2.8). */
export const planTask = pgTable(
  'plan_task',
  {
    id: idColumn(),
    caseId: caseId(),
    kind: planTaskKindType('kind').notNull(),
    dueOn: date('due_on').notNull(),
    doneOn: date('done_on'),
    /** The day a new plan took its place. */
    droppedOn: date('dropped_on'),
  },
  (table) => [index('plan_task_case').on(table.caseId), index('plan_task_due').on(table.dueOn, table.id)],
);

/** That a person reported, and what about; what was said is not kept (R-CC-9). */
export const periodicReport = pgTable(
  'periodic_report',
  {
    id: idColumn(),
    caseId: caseId(),
    kind: reportKindType('kind').notNull(),
    reportedOn: date('reported_on').notNull(),
  },
  (table) => [index('periodic_report_case').on(table.caseId)],
);

/** Notices and copies that were sent (R-CC-20). */
export const correctionNotice = pgTable(
  'correction_notice',
  {
    id: idColumn(),
    caseId: caseId(),
    cause: noticeCauseType('cause').notNull(),
    recipient: noticeRecipientType('recipient').notNull(),
    sentOn: date('sent_on').notNull(),
  },
  (table) => [index('correction_notice_case').on(table.caseId)],
);
