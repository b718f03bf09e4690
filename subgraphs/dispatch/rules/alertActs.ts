import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import {
  alertLevel,
  type AlertLevel,
  type AlertLevelGround,
  type AlertMeasure,
  type AlertOutcome,
  type AlertRejectionGround,
  type AlertStatus,
  type AlertTaskKind,
  type DispatchPost,
  type DispatchUserErrorCode,
} from '../codes.ts';
import type { AlertSubject, NamedSubject } from './alertMeasures.ts';
import type { DispatchRule } from './deadlines.ts';

/** What rules know of an alert. */
export interface AlertFacts {
  readonly status: AlertStatus;
  readonly level: AlertLevel;
  /** The highest level that rules of figures give it now; null when none of them holds. */
  readonly measuredLevel: AlertLevel | null;
  readonly outcomeReportedOn: string | null;
}

/** Columns of an alert that acts set. */
export interface AlertColumns {
  measure?: AlertMeasure;
  subject?: string;
  aspect?: string | null;
  level?: AlertLevel;
  raisedLevel?: AlertLevel;
  raisedOn?: string;
  closedOn?: string;
  rejectionGround?: AlertRejectionGround;
  outcome?: AlertOutcome;
  outcomeReportedOn?: string;
  silencesRules?: boolean;
}

type AlertAct<Input, Facts = AlertFacts> = Act<
  AlertStatus,
  DispatchPost,
  Facts,
  Input,
  Change<AlertStatus, AlertColumns, DispatchRule>,
  DispatchUserErrorCode
>;

const centre: readonly DispatchPost[] = ['CENTRE_OFFICER', 'CENTRE_HEAD'];

/** What an alert is about, and how grave it is. */
export type AlertRaiseInput = NamedSubject & { readonly level: AlertLevel };

/** What is known of the subject that a person names. */
export interface RaiseFacts {
  readonly hasCentre: boolean;
  /** Null when it is not known to the case index. */
  readonly subject: AlertSubject | null;
  readonly isRaised: boolean;
}

/** A person raises an alert that no rule has raised; it waits to be confirmed like any other. */
const raise: AlertAct<AlertRaiseInput, RaiseFacts> = {
  title: '提出预警',
  by: centre,
  from: [],
  decide: ({ hasCentre, subject, isRaised }, { measure, level }, { today: raisedOn }) => {
    if (!hasCentre) return refused('NO_SUCH_CENTRE', 'region');
    if (subject === null) return refused('SUBJECT_UNKNOWN', 'measure');
    if (isRaised) return refused('ALREADY_RAISED', 'measure');
    return agreed({ status: 'RAISED', set: { measure, ...subject, level, raisedLevel: level, raisedOn } });
  },
};

/** A person confirms it: no rule ever does. */
const confirm: AlertAct<object> = {
  title: '确认预警',
  by: ['CENTRE_HEAD'],
  from: ['RAISED'],
  decide: () => agreed({ status: 'CONFIRMED' }),
};

const reject: AlertAct<{ readonly ground: AlertRejectionGround }> = {
  title: '不予确认',
  by: ['CENTRE_HEAD'],
  from: ['RAISED'],
  decide: (of, { ground }, { today }) =>
    agreed({ status: 'REJECTED', set: { rejectionGround: ground, ...ended(of, today) } }),
};

/** One task: which body does what until when. */
export interface AlertTaskInput {
  readonly kind: AlertTaskKind;
  readonly body: string;
  readonly dueOn: string;
}

const mostTasks = 50;

/** Bodies get their tasks, at once or one after the other. */
const respond: AlertAct<{ readonly tasks: readonly AlertTaskInput[] }> = {
  title: '部署处置',
  by: centre,
  from: ['CONFIRMED', 'RESPONDING'],
  decide: (_alert, { tasks }, { today }) => {
    if (tasks.length === 0 || tasks.length > mostTasks) return refused('TASKS_NEEDED', 'tasks');
    if (!tasks.every(({ body }) => isCreditCode(body))) return refused('NO_SUCH_BODY', 'tasks');
    if (tasks.some(({ dueOn }) => dueOn < today)) return refused('TASK_DAY_PASSED', 'tasks');
    return agreed({ status: 'RESPONDING' });
  },
};

/** The level that an alert gets, and why. */
export interface AlertLevelInput {
  readonly level: AlertLevel;
  readonly ground: AlertLevelGround;
}

const levels = Object.keys(alertLevel) as AlertLevel[];
const upward: readonly AlertLevelGround[] = ['MEASURE_ROSE', 'SPREADING', 'TASKS_NOT_DONE'];

/** How many steps a level lies above another one. */
function stepsAbove(level: AlertLevel, other: AlertLevel): number {
  return levels.indexOf(level) - levels.indexOf(other);
}

const upgrade: AlertAct<AlertLevelInput> = {
  title: '预警升级',
  by: ['CENTRE_HEAD'],
  from: ['RESPONDING'],
  decide: (of, { level, ground }) => {
    if (stepsAbove(level, of.level) <= 0) return refused('LEVEL_NOT_HIGHER', 'level');
    return upward.includes(ground) ? agreed({ set: { level } }) : refused('GROUND_DOES_NOT_FIT', 'ground');
  },
};

const downgrade: AlertAct<AlertLevelInput> = {
  title: '预警降级',
  by: ['CENTRE_HEAD'],
  from: ['RESPONDING'],
  decide: (of, { level, ground }) => {
    if (stepsAbove(level, of.level) >= 0) return refused('LEVEL_NOT_LOWER', 'level');
    return upward.includes(ground) ? refused('GROUND_DOES_NOT_FIT', 'ground') : agreed({ set: { level } });
  },
};

/** What an alert was about has ended, and no figure says otherwise; from then on its outcome is to be reported upward (M-60). */
const lift: AlertAct<{ readonly outcome: AlertOutcome }, AlertFacts & { readonly openTasks: number }> = {
  title: '解除预警',
  by: ['CENTRE_HEAD'],
  from: ['CONFIRMED', 'RESPONDING'],
  decide: (of, { outcome }, { today }) => {
    if (of.openTasks > 0) return refused('TASKS_OPEN');
    const isFigure = outcome === 'PAID' || outcome === 'CAUGHT_UP';
    if (isFigure && of.measuredLevel !== null) return refused('STILL_MEASURED', 'outcome');
    return agreed({
      status: 'LIFTED',
      set: { outcome, ...ended(of, today) },
      deadlines: [{ start: 'M-60-REPORT' }],
    });
  },
};

/** A body above is told: of the alert itself, and once it is lifted of its outcome. */
const reportUpward: AlertAct<{ readonly to: string }> = {
  title: '上报预警',
  by: centre,
  from: ['CONFIRMED', 'RESPONDING', 'LIFTED'],
  decide: ({ status, outcomeReportedOn }, { to }, { body, today }) => {
    if (body === null) return refused('BODY_OF_OFFICER_UNKNOWN');
    if (!isCreditCode(to)) return refused('NO_SUCH_BODY', 'to');
    if (to === body) return refused('REPORT_NOT_UPWARD', 'to');
    if (status !== 'LIFTED') return agreed({});
    return agreed({
      set: { outcomeReportedOn: outcomeReportedOn ?? today },
      deadlines: [{ meet: 'M-60-REPORT' }],
    });
  },
};

/** What is ended while its figure goes on keeps the rules from raising the same again at once. */
function ended({ measuredLevel }: AlertFacts, today: string) {
  return { closedOn: today, silencesRules: measuredLevel !== null };
}

/** Acts to an alert by their mutation (M-60). */
export const alertActs = {
  alertRaise: raise,
  alertConfirm: confirm,
  alertReject: reject,
  alertRespond: respond,
  alertUpgrade: upgrade,
  alertDowngrade: downgrade,
  alertLift: lift,
  alertReportUpward: reportUpward,
};
