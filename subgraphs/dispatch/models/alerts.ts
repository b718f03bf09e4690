import type { Page } from '../../_kit/connection.ts';
import type { AlertLevel } from '../codes.ts';
import type { CaseChange, DispatchUserError } from '../models.ts';
import type { alert, alertLevelChange, alertReport, alertRule, alertTask } from '../tables/index.ts';

export type AlertRule = typeof alertRule.$inferSelect;
export type Alert = typeof alert.$inferSelect;
export type AlertLevelChange = typeof alertLevelChange.$inferSelect;
export type AlertReport = typeof alertReport.$inferSelect;
export type AlertTask = typeof alertTask.$inferSelect;
export type AlertConnection = Page<Alert>;
export type AlertTaskConnection = Page<AlertTask>;

/** What came of an act to a rule of alerts. */
export interface AlertRulePayload {
  rule: AlertRule | null;
  userErrors: readonly DispatchUserError[];
}
/** What came of an act to an alert. */
export interface AlertPayload {
  alert: Alert | null;
  userErrors: readonly DispatchUserError[];
}
/** What came of an act to a task. */
export interface AlertTaskPayload {
  task: AlertTask | null;
  userErrors: readonly DispatchUserError[];
}

/** What has happened to an alert, which is as it stands when that is told. */
export type AlertChange = Omit<CaseChange, 'case' | 'isWithin'> & { alert: Alert };

/** A level, of which its definition follows. */
export interface AlertLevelDefinition {
  level: AlertLevel;
}

/** Alerts of one level in a region and period. */
export interface AlertCount {
  level: AlertLevel;
  raised: number;
  open: number;
  rejected: number;
  lifted: number;
}
