import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const alertLevelType = pgEnum('alert_level', codesOf(codes.alertLevel));
export const alertMeasureType = pgEnum('alert_measure', codesOf(codes.alertMeasure));
export const alertRuleStatusType = pgEnum('alert_rule_status', codesOf(codes.alertRuleStatus));
export const alertStatusType = pgEnum('alert_status', codesOf(codes.alertStatus));
export const alertRejectionGroundType = pgEnum('alert_rejection_ground', codesOf(codes.alertRejectionGround));
export const alertLevelGroundType = pgEnum('alert_level_ground', codesOf(codes.alertLevelGround));
export const alertOutcomeType = pgEnum('alert_outcome', codesOf(codes.alertOutcome));
export const alertTaskKindType = pgEnum('alert_task_kind', codesOf(codes.alertTaskKind));
export const alertTaskStatusType = pgEnum('alert_task_status', codesOf(codes.alertTaskStatus));

/** By which figures of work a command centre is alerted, and to which level (M-60). */
export const alertRule = pgTable(
  'alert_rule',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    /** The county of the command centre. */
    regionCode: regionColumn(),
    status: alertRuleStatusType('status').notNull(),
    measure: alertMeasureType('measure').notNull(),
    level: alertLevelType('level').notNull(),
    /** From this figure on. */
    threshold: integer('threshold').notNull(),
    /** The rule of duties whose days count; null for other measures. */
    dutyRule: text('duty_rule'),
    /** Which disputes count, and for how many days back; null for other measures. */
    category: text('category'),
    periodDays: integer('period_days'),
    setOn: date('set_on').notNull(),
    endedOn: date('ended_on'),
  },
  (table) => [
    index('alert_rule_region').on(table.regionCode, table.status),
    check('alert_rule_shows_nobody', sql`${table.measure} <> 'UNPAID_WORKERS' or ${table.threshold} >= 5`),
    check('alert_rule_ended', sql`(${table.status} = 'ENDED') = (${table.endedOn} is not null)`),
  ],
);

export const alertRuleHistory = historyTable('alert_rule_history', () => alertRule.id);

/** Alerts of a command centre (M-60): their subject is a project, a body, a place or a unit, never a person. */
export const alert = pgTable(
  'alert',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    /** The county of the command centre. */
    regionCode: regionColumn(),
    status: alertStatusType('status').notNull(),
    level: alertLevelType('level').notNull(),
    raisedLevel: alertLevelType('raised_level').notNull(),
    measure: alertMeasureType('measure').notNull(),
    /** Number of the project, code of the body, of the place or of the unit. */
    subject: text('subject').notNull(),
    /** The rule of duties, or the category of disputes; null for other measures. */
    aspect: text('aspect'),
    /** The rule that raised it; null when a person did. */
    ruleNumber: text('rule_number').references(() => alertRule.number),
    /** What the rules find now, and the highest level that they give it; null when none of them holds. */
    measured: integer('measured'),
    measuredLevel: alertLevelType('measured_level'),
    raisedOn: date('raised_on').notNull(),
    closedOn: date('closed_on'),
    rejectionGround: alertRejectionGroundType('rejection_ground'),
    outcome: alertOutcomeType('outcome'),
    outcomeReportedOn: date('outcome_reported_on'),
    /** True for one that was ended while what was measured went on: until that ceases or rises, no rule raises another. */
    silencesRules: boolean('silences_rules').notNull().default(false),
  },
  (table) => [
    uniqueIndex('alert_once')
      .on(table.regionCode, table.measure, table.subject, sql`coalesce(${table.aspect}, '')`)
      .where(sql`${table.closedOn} is null`),
    index('alert_region_day').on(table.regionCode, table.raisedOn),
    index('alert_day').on(table.raisedOn, table.id),
    index('alert_silences')
      .on(table.regionCode)
      .where(sql`${table.silencesRules}`),
    check('alert_closed', sql`(${table.status} in ('REJECTED', 'LIFTED')) = (${table.closedOn} is not null)`),
    check('alert_rejected', sql`(${table.status} = 'REJECTED') = (${table.rejectionGround} is not null)`),
    check('alert_lifted', sql`(${table.status} = 'LIFTED') = (${table.outcome} is not null)`),
  ],
);

export const alertHistory = historyTable('alert_history', () => alert.id);

const alertId = () =>
  uuid('alert_id')
    .notNull()
    .references(() => alert.id);

/** How the level of an alert was changed. */
export const alertLevelChange = pgTable(
  'alert_level_change',
  {
    id: idColumn(),
    alertId: alertId(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    level: alertLevelType('level').notNull(),
    ground: alertLevelGroundType('ground').notNull(),
  },
  (table) => [index('alert_level_change_alert').on(table.alertId)],
);

/** That a body above was told of an alert (上报). */
export const alertReport = pgTable(
  'alert_report',
  {
    id: idColumn(),
    alertId: alertId(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    fromOrganizationCode: text('from_organization_code').notNull(),
    toOrganizationCode: text('to_organization_code').notNull(),
    level: alertLevelType('level').notNull(),
    /** With the outcome once it is lifted; null before. */
    outcome: alertOutcomeType('outcome'),
  },
  (table) => [index('alert_report_alert').on(table.alertId)],
);

/** What a body has to do about an alert, until a day. */
export const alertTask = pgTable(
  'alert_task',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: alertTaskStatusType('status').notNull(),
    alertId: alertId(),
    kind: alertTaskKindType('kind').notNull(),
    organizationCode: text('organization_code').notNull(),
    assignedOn: date('assigned_on').notNull(),
    dueOn: date('due_on').notNull(),
    reportedOn: date('reported_on'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('alert_task_alert').on(table.alertId),
    index('alert_task_due').on(table.dueOn, table.id),
    index('alert_task_body').on(table.organizationCode, table.status),
  ],
);

export const alertTaskHistory = historyTable('alert_task_history', () => alertTask.id);
