import { check, date, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const jointMeetingKindType = pgEnum('joint_meeting_kind', codesOf(codes.jointMeetingKind));
export const jointMeetingStatusType = pgEnum('joint_meeting_status', codesOf(codes.jointMeetingStatus));
export const jointMeetingTopicType = pgEnum('joint_meeting_topic', codesOf(codes.jointMeetingTopic));
export const meetingDecisionType = pgEnum('meeting_decision', codesOf(codes.meetingDecision));
export const assignmentStatusType = pgEnum('assignment_status', codesOf(codes.assignmentStatus));

/** Joint meetings of bodies (M-12, F2-15). */
export const jointMeeting = pgTable(
  'joint_meeting',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: jointMeetingStatusType('status').notNull().default('HELD'),
    kind: jointMeetingKindType('kind').notNull(),
    /** The day for which it is convened, and on which; null for a line of a register, which knows when it was held. */
    plannedOn: date('planned_on'),
    convenedOn: date('convened_on'),
    heldOn: date('held_on'),
    /** As a register kept by hand says it. */
    topic: text('topic'),
    topicCode: jointMeetingTopicType('topic_code'),
    leadOrganizationCode: text('lead_organization_code'),
    invitedCodes: text('invited_codes').array().notNull().default([]),
    attendedCodes: text('attended_codes').array().notNull().default([]),
    /** By which lists go: the day it was held, and until then the one for which it is convened. */
    day: date('day')
      .notNull()
      .generatedAlwaysAs(sql`coalesce("held_on", "planned_on")`),
  },
  (table) => [
    index('joint_meeting_region_day').on(table.regionCode, table.heldOn),
    index('joint_meeting_day').on(table.day, table.id),
    check('joint_meeting_held', sql`(${table.status} = 'HELD') = (${table.heldOn} is not null)`),
  ],
);

export const jointMeetingHistory = historyTable('joint_meeting_history', () => jointMeeting.id);

/** The cases on the agenda of a joint meeting, as the case index names them. */
export const jointMeetingCase = pgTable(
  'joint_meeting_case',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => jointMeeting.id),
    department: text('department').notNull(),
    kind: text('kind').notNull(),
    number: text('number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.department, table.kind, table.number] })],
);

/** What a joint meeting resolved that a body has to do, until a day (交办). */
export const assignment = pgTable(
  'assignment',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: assignmentStatusType('status').notNull(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => jointMeeting.id),
    decision: meetingDecisionType('decision').notNull(),
    organizationCode: text('organization_code').notNull(),
    assignedOn: date('assigned_on').notNull(),
    dueOn: date('due_on').notNull(),
    reportedOn: date('reported_on'),
    doneOn: date('done_on'),
    /** The case that it is about; null when it is about none. */
    caseDepartment: text('case_department'),
    caseKind: text('case_kind'),
    caseNumber: text('case_number'),
  },
  (table) => [
    index('assignment_meeting').on(table.meetingId),
    index('assignment_due').on(table.dueOn, table.id),
    index('assignment_body').on(table.organizationCode, table.status),
  ],
);

export const assignmentHistory = historyTable('assignment_history', () => assignment.id);
