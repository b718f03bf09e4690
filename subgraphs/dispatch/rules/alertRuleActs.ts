import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  AlertLevel,
  AlertMeasure,
  AlertRuleStatus,
  DispatchPost,
  DispatchUserErrorCode,
} from '../codes.ts';
import { conditionsFault } from './alertMeasures.ts';

/** Columns of a rule that acts set. */
export interface AlertRuleColumns {
  measure?: AlertMeasure;
  level?: AlertLevel;
  threshold?: number;
  dutyRule?: string | null;
  category?: string | null;
  periodDays?: number | null;
  setOn?: string;
  endedOn?: string;
}

type AlertRuleAct<Input, Facts = object> = Act<
  AlertRuleStatus,
  DispatchPost,
  Facts,
  Input,
  Change<AlertRuleStatus, AlertRuleColumns, never>,
  DispatchUserErrorCode
>;

/** What is counted, from which figure on, and to which level. */
export interface AlertRuleSetInput {
  readonly measure: AlertMeasure;
  readonly level: AlertLevel;
  readonly threshold: number;
  readonly dutyRule?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly periodDays?: number | null | undefined;
}

/** The head of the command centre sets by which figures of work it is alerted (M-60). */
const set: AlertRuleAct<AlertRuleSetInput, { readonly hasCentre: boolean }> = {
  title: '设定预警规则',
  by: ['CENTRE_HEAD'],
  from: [],
  decide: ({ hasCentre }, { measure, level, threshold, ...more }, { today }) => {
    if (!hasCentre) return refused('NO_SUCH_CENTRE', 'region');
    const conditions = {
      ...{ measure, threshold, dutyRule: more.dutyRule ?? null },
      ...{ category: more.category ?? null, periodDays: more.periodDays ?? null },
    };
    const fault = conditionsFault(conditions);
    if (fault) return refused(fault.code, fault.field);
    return agreed({ status: 'IN_FORCE', set: { ...conditions, level, setOn: today } });
  },
};

/** No alert is raised by it any more; what it raised stays. */
const end: AlertRuleAct<object> = {
  title: '停用预警规则',
  by: ['CENTRE_HEAD'],
  from: ['IN_FORCE'],
  decide: (_rule, _input, { today }) => agreed({ status: 'ENDED', set: { endedOn: today } }),
};

/** Acts to a rule of alerts by their mutation. */
export const alertRuleActs = { alertRuleSet: set, alertRuleEnd: end };
