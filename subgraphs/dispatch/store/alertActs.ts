import { and, count, eq, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import { tell } from '../../_kit/acts/telling.ts';
import { countOf } from '../../_kit/connection.ts';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import { changeDeadlines } from '../../_kit/deadlines/store.ts';
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
import {
  alert,
  alertLevelChange,
  alertReport,
  alertRule,
  alertTask,
  alertTaskHistory,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { hasCentre, raiseFacts } from './alertSubjects.ts';
import { lockIndex } from './changeLog.ts';
import { visibleAlertTasks } from './visibleRecords.ts';

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
        also: async (transaction, row, _done, input) => {
          for (const each of input.tasks) await assign(transaction, row, each);
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

  async function assign(
    transaction: Transaction,
    { id: alertId, regionCode }: Alert,
    { kind, body, dueOn }: AlertTaskInput,
  ): Promise<void> {
    const number = await registerNumber(transaction, books.series, '警办', regionCode, at.today);
    const of = { id: v7(), number, regionCode };
    await transaction.insert(alertTask).values({
      ...{ ...of, version: 1, status: 'ASSIGNED', alertId, kind, organizationCode: body },
      ...{ assignedOn: at.today, dueOn },
    });
    await transaction.insert(alertTaskHistory).values({
      ...{ caseId: of.id, at: at.now, act: '交办', status: 'ASSIGNED', actor: at.subject, bodyCode: at.body },
      version: 1,
    });
    const due = { start: 'M-60-TASK', at: startOfDay(dueOn) };
    const own = { kind: caseBooks.alertTask.kind, ...of };
    await changeDeadlines(transaction, books.deadlines, own, [due], at);
    const told = eq(alertTask.id, of.id);
    await tell(transaction, books, caseBooks.alertTask, told, { act: 'alertRespond', now: at.now });
  }
}
