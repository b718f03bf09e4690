import { and, asc, between, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AlertLevel, AlertMeasure, AlertStatus, AlertTaskStatus, DispatchPost } from '../codes.ts';
import type { Alert, AlertLevelChange, AlertReport, AlertRule, AlertTask, HistoryEntry } from '../models.ts';
import { alertTaskActs } from '../rules/alertTaskActs.ts';
import {
  alert,
  alertHistory,
  alertLevelChange,
  alertReport,
  alertRule,
  alertRuleHistory,
  alertTask,
  alertTaskHistory,
} from '../tables/index.ts';
import { visibleAlerts, visibleAlertTasks } from './visibleRecords.ts';

/** Which alerts are wanted; what is absent does not restrict. */
export interface AlertSelection {
  readonly region?: string | null;
  readonly raisedIn?: { readonly from: string; readonly to: string } | null;
  readonly status?: readonly AlertStatus[] | null;
  readonly level?: readonly AlertLevel[] | null;
  readonly measure?: readonly AlertMeasure[] | null;
}

/** Reads of alerts and of their tasks, always within the viewer's reach; the rules are public. */
export function alertStore(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const alerts = visibleAlerts(viewer);
  const tasks = visibleAlertTasks(viewer);
  return {
    byId: (ids: readonly string[]): Promise<Alert[]> =>
      db
        .select()
        .from(alert)
        .where(and(alerts, inArray(alert.id, onlyUuids(ids)))),

    page: (selection: AlertSelection, page: PageArguments): Page<Alert> =>
      casePage(db, alert, and(alerts, alertCondition(selection)), page, 'descending', 'raisedOn'),

    /** The rules in force of counties, by their number. */
    rulesInForce: (regions: readonly string[]): Promise<AlertRule[]> =>
      db
        .select()
        .from(alertRule)
        .where(and(inArray(alertRule.regionCode, [...regions]), eq(alertRule.status, 'IN_FORCE')))
        .orderBy(asc(alertRule.number)),

    rulesByNumber: (numbers: readonly string[]): Promise<AlertRule[]> =>
      db
        .select()
        .from(alertRule)
        .where(inArray(alertRule.number, [...numbers])),

    tasksById: (ids: readonly string[]): Promise<AlertTask[]> =>
      db
        .select()
        .from(alertTask)
        .where(and(tasks, inArray(alertTask.id, onlyUuids(ids)))),

    /** The tasks of alerts, by their number. */
    tasksOf: (ids: readonly string[]): Promise<AlertTask[]> =>
      db
        .select()
        .from(alertTask)
        .where(and(tasks, inArray(alertTask.alertId, [...ids])))
        .orderBy(asc(alertTask.number)),

    /** What waits for the viewer's body, and for the command centre; what is due first first. */
    taskInbox: (page: PageArguments): Page<AlertTask> =>
      casePage(db, alertTask, and(tasks, awaiting(at)), page, 'ascending', 'dueOn'),

    levelChanges: (ids: readonly string[]): Promise<AlertLevelChange[]> =>
      db
        .select()
        .from(alertLevelChange)
        .where(inArray(alertLevelChange.alertId, [...ids]))
        .orderBy(asc(alertLevelChange.at), asc(alertLevelChange.id)),

    reports: (ids: readonly string[]): Promise<AlertReport[]> =>
      db
        .select()
        .from(alertReport)
        .where(inArray(alertReport.alertId, [...ids]))
        .orderBy(asc(alertReport.at), asc(alertReport.id)),

    history: linesOf(db, alertHistory),
    ruleHistory: linesOf(db, alertRuleHistory),
    taskHistory: linesOf(db, alertTaskHistory),
  };
}

function linesOf(
  db: Database,
  table: typeof alertHistory | typeof alertRuleHistory | typeof alertTaskHistory,
) {
  return (ids: readonly string[]): Promise<HistoryEntry[]> =>
    db
      .select()
      .from(table)
      .where(inArray(table.caseId, [...ids]))
      .orderBy(asc(table.seq));
}

/** SQL: the alerts that are wanted. */
export function alertCondition({
  region,
  raisedIn,
  status,
  level,
  measure,
}: AlertSelection): SQL | undefined {
  return and(
    typeof region === 'string' ? withinRegions(alert.regionCode, [region]) : undefined,
    raisedIn ? between(alert.raisedOn, raisedIn.from, raisedIn.to) : undefined,
    status ? inArray(alert.status, [...status]) : undefined,
    level ? inArray(alert.level, [...level]) : undefined,
    measure ? inArray(alert.measure, [...measure]) : undefined,
  );
}

/** A body's own steps are for its liaison alone; what is still with a body waits for nobody else. */
function awaiting({ posts, body }: ActContext<DispatchPost>): SQL {
  const { alertTaskReport, alertTaskStrikeOff } = alertTaskActs;
  const states = statesAwaiting<AlertTaskStatus, DispatchPost>(
    { alertTaskReport, alertTaskStrikeOff },
    posts,
  );
  return sql`${states.length === 0 ? sql`false` : inArray(alertTask.status, states)}
    and (${alertTask.status} <> 'ASSIGNED' or ${alertTask.organizationCode} = ${body})`;
}

function onlyUuids(ids: readonly string[]): string[] {
  return ids.filter((id) => uuidPattern.test(id));
}
