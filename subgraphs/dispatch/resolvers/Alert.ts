import { actsOpen } from '../../_kit/acts/machine.ts';
import { alertDefinition } from '../codes.ts';
import type {
  AlertLevelDefinitionResolvers,
  AlertReportResolvers,
  AlertResolvers,
  AlertRuleResolvers,
  AlertTaskResolvers,
} from '../generated.ts';
import type { Alert as AlertModel } from '../models.ts';
import { alertActs } from '../rules/alertActs.ts';
import { alertRuleActs } from '../rules/alertRuleActs.ts';
import { alertTaskActs } from '../rules/alertTaskActs.ts';

export const AlertLevelDefinition: AlertLevelDefinitionResolvers = {
  origin: ({ level }) => alertDefinition[level].origin,
  meaning: ({ level }, { language }) => alertDefinition[level][language === 'ZH' ? 'zh' : 'en'],
};

export const AlertRule: AlertRuleResolvers = {
  nextActs: ({ status }, _args, { at }) => actsOpen(alertRuleActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.alertRuleHistory.load(id),
};

export const Alert: AlertResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.alert.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  project: (alert) => (alert.measure === 'UNPAID_WORKERS' ? { number: alert.subject } : null),
  body: (alert) => (alert.measure === 'DAYS_OVERDUE' ? { code: alert.subject } : null),
  dutyRule: (alert) => (alert.measure === 'DAYS_OVERDUE' ? alert.aspect : null),
  place: (alert) => (isOfAPlace(alert) ? { code: alert.subject } : null),
  category: (alert) => (alert.measure === 'RELAPSES' ? alert.aspect : null),
  rule: ({ ruleNumber }, _args, { loaders }) =>
    ruleNumber === null ? null : loaders.alertRule.load(ruleNumber),
  levelChanges: ({ id }, _args, { loaders }) => loaders.alertLevelChanges.load(id),
  reports: ({ id }, _args, { loaders }) => loaders.alertReports.load(id),
  tasks: ({ id }, _args, { loaders }) => loaders.alertTasks.load(id),
  cases: (alert, page, { cases }) => cases.behind(alert, page),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(alertActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.alertHistory.load(id),
};

export const AlertReport: AlertReportResolvers = {
  from: ({ fromOrganizationCode }) => ({ code: fromOrganizationCode }),
  to: ({ toOrganizationCode }) => ({ code: toOrganizationCode }),
};

export const AlertTask: AlertTaskResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.alertTask.load(id),
  responsibleBody: ({ organizationCode }) => ({ code: organizationCode }),
  alert: ({ alertId }, _args, { loaders }) => loaders.alert.load(alertId),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(alertTaskActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.alertTaskHistory.load(id),
};

function isOfAPlace({ measure }: AlertModel): boolean {
  return measure === 'RELAPSES' || measure === 'MISSED_SWEEPS';
}
