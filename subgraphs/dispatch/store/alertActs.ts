import { and, count, eq, isNull } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { countOf } from '../../_kit/connection.ts';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import type { DispatchPost } from '../codes.ts';
import type { Alert, AlertRule, AlertTask } from '../models.ts';
import {
  alertActs as acts,
  type AlertLevelInput,
  type AlertRaiseInput,
  type AlertTaskInput,
} from '../rules/alertActs.ts';
import { alertRuleActs, type AlertRuleSetInput } from '../rules/alertRuleActs.ts';
import { alertTaskActs } from '../rules/alertTaskActs.ts';
import { alert, alertLevelChange, alertReport, alertRule, alertTask } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { hasCentre, raiseFacts } from './alertSubjects.ts';
import { assign } from './assign.ts';
import { lockIndex } from './changeLog.ts';
import { visibleAlertTasks } from './visibleRecords.ts';

const alertTasks = { book: caseBooks.alertTask, series: '警办', rule: 'M-60-TASK', act: 'alertRespond' };

/** Acts to alerts, to the rules that raise them and to the tasks that they lead to, for one viewer. */
export function alertActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const alerts = alertsIn(db);
  const rules = caseActs<typeof alertRule, AlertRule, DispatchPost>(
    db,
    books,
    caseBooks.alertRule,
    visibleCases(viewer, 'dispatch', alertRule.regionCode),
    at,
  );
  const tasks = caseActs<typeof alertTask, AlertTask, DispatchPost>(
    db,
    books,
    caseBooks.alertTask,
    visibleAlertTasks(viewer),
    at,
  );

  return {
    /** Sets by which figures alerts are raised. */
    alertRuleSet: async (input: AlertRuleSetInput & { region: string }, idempotencyKey: string) =>
      rules.open(
        'alertRuleSet',
        alertRuleActs.alertRuleSet,
        { input, idempotencyKey },
        {
          of: { hasCentre: await hasCentre(db, input.region) },
          ...{ regionCode: input.region, series: '警规' },
        },
      ),

    /** Ends a rule. */
    alertRuleEnd: (request: ActRequest<object>) =>
      rules.perform('alertRuleEnd', alertRuleActs.alertRuleEnd, request),

    /** Raises an alert by hand; the rules raise none of its subject meanwhile. */
    alertRaise: (input: AlertRaiseInput & { region: string }, idempotencyKey: string) =>
      db.transaction(async (transaction) => {
        await lockIndex(transaction);
        return alertsIn(transaction).open(
          'alertRaise',
          acts.alertRaise,
          { input, idempotencyKey },
          {
            of: await raiseFacts(transaction, input),
            ...{ regionCode: input.region, series: '警' },
          },
        );
      }),

    /** Confirms an alert. */
    alertConfirm: (request: ActRequest<object>) => alerts.perform('alertConfirm', acts.alertConfirm, request),

    /** Does not confirm it. */
    alertReject: (request: ActRequest<Parameters<typeof acts.alertReject.decide>[1]>) =>
      alerts.perform('alertReject', acts.alertReject, request),

    /** Gives bodies their tasks, each in the same transaction. */
    alertRespond: (request: ActRequest<{ readonly tasks: readonly AlertTaskInput[] }>) =>
      alerts.perform('alertRespond', acts.alertRespond, request, {
        also: async (transaction, { id: alertId, regionCode }, _done, input) => {
          for (const { kind, body, dueOn } of input.tasks) {
            const of = { alertId, regionCode, kind, organizationCode: body, assignedOn: at.today, dueOn };
            await assign(transaction, alertTasks, of, at);
          }
        },
      }),

    /** Gives it a higher or a lower level. */
    alertLevel: (name: 'alertUpgrade' | 'alertDowngrade', request: ActRequest<AlertLevelInput>) =>
      alerts.perform(name, acts[name], request, {
        also: async (transaction, { id, level }, _done, { ground }) => {
          await transaction.insert(alertLevelChange).values({ alertId: id, at: at.now, level, ground });
        },
      }),

    /** Lifts it. */
    alertLift: (request: ActRequest<Parameters<typeof acts.alertLift.decide>[1]>) =>
      alerts.perform('alertLift', acts.alertLift, request, {
        facts: async (transaction, row) => {
          const open = and(eq(alertTask.alertId, row.id), isNull(alertTask.closedOn));
          const tasksOpen = transaction.select({ n: count() }).from(alertTask).where(open);
          return { ...row, openTasks: await countOf(tasksOpen) };
        },
      }),

    /** Tells a body above. */
    alertReportUpward: (request: ActRequest<{ readonly to: string }>) =>
      alerts.perform('alertReportUpward', acts.alertReportUpward, request, {
        also: async (transaction, { id, level, outcome }, _done, { to }) => {
          const from = invariant(at.body, 'who reports has a body');
          await transaction.insert(alertReport).values({
            ...{ alertId: id, at: at.now, level, outcome },
            ...{ fromOrganizationCode: from, toOrganizationCode: to },
          });
        },
      }),

    /** Does an act to a task. */
    alertTask: (name: keyof typeof alertTaskActs, request: ActRequest<object>) =>
      tasks.perform(name, alertTaskActs[name], request),
  };

  function alertsIn(place: Database | Transaction) {
    const visible = visibleCases(viewer, 'dispatch', alert.regionCode);
    return caseActs<typeof alert, Alert, DispatchPost>(place, books, caseBooks.alert, visible, at);
  }
}
