import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  alertLevel,
  alertLevelGround,
  alertMeasure,
  alertRuleStatus,
  alertStatus,
  alertTaskStatus,
  dispatchPost,
  type AlertLevel,
  type AlertLevelGround,
  type AlertMeasure,
  type AlertOutcome,
  type DispatchPost,
} from '../../../subgraphs/dispatch/codes.ts';
import { alertActs, type AlertFacts } from '../../../subgraphs/dispatch/rules/alertActs.ts';
import { conditionsFault, subjectOf } from '../../../subgraphs/dispatch/rules/alertMeasures.ts';
import { alertRuleActs } from '../../../subgraphs/dispatch/rules/alertRuleActs.ts';
import { alertTaskActs } from '../../../subgraphs/dispatch/rules/alertTaskActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { court, justiceBureau } from './office.ts';

const at = (post: string) =>
  actAt('2024-03-20T09:00:00+08:00', [post as DispatchPost], { body: justiceBureau });
const posts = Object.keys(dispatchPost);
const alert: AlertFacts & { readonly openTasks: number } = {
  ...{ status: 'RESPONDING', level: 'YELLOW', measuredLevel: 'BLUE', outcomeReportedOn: null },
  openTasks: 0,
};
const subject = { subject: 'P1', aspect: null };
const task = { kind: 'INVESTIGATE', body: court, dueOn: '2024-03-20' } as const;
const inputs: Readonly<Record<string, object>> = {
  alertRaise: { measure: 'UNPAID_WORKERS', level: 'RED', project: 'P1' },
  alertReject: { ground: 'CEASED' },
  alertRespond: { tasks: [task] },
  alertUpgrade: { level: 'RED', ground: 'SPREADING' },
  alertDowngrade: { level: 'BLUE', ground: 'UNDER_CONTROL' },
  alertLift: { outcome: 'RESOLVED' },
  alertReportUpward: { to: court },
};
const plain = { measure: 'UNPAID_WORKERS', threshold: 30, dutyRule: null, category: null, periodDays: null };
const measures = Object.keys(alertMeasure) as AlertMeasure[];

describe('an alert', () => {
  it('is raised, confirmed by the head, answered with tasks, lifted and reported, and moves in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: alertActs,
      states: Object.keys(alertStatus),
      posts,
      given: (act, state) => ({
        of:
          act === 'alertRaise' ? { hasCentre: true, subject, isRaised: false } : { ...alert, status: state },
        input: inputs[act] ?? {},
      }),
      at,
    });
    expect(agreed).toEqual([
      'alertRaise: — → RAISED by CENTRE_OFFICER, CENTRE_HEAD',
      'alertConfirm: RAISED → CONFIRMED by CENTRE_HEAD',
      'alertReject: RAISED → REJECTED by CENTRE_HEAD',
      'alertRespond: CONFIRMED → RESPONDING by CENTRE_OFFICER, CENTRE_HEAD',
      'alertRespond: RESPONDING → RESPONDING by CENTRE_OFFICER, CENTRE_HEAD',
      'alertUpgrade: RESPONDING → RESPONDING by CENTRE_HEAD',
      'alertDowngrade: RESPONDING → RESPONDING by CENTRE_HEAD',
      'alertLift: CONFIRMED → LIFTED by CENTRE_HEAD',
      'alertLift: RESPONDING → LIFTED by CENTRE_HEAD',
      'alertReportUpward: CONFIRMED → CONFIRMED by CENTRE_OFFICER, CENTRE_HEAD',
      'alertReportUpward: RESPONDING → RESPONDING by CENTRE_OFFICER, CENTRE_HEAD',
      'alertReportUpward: LIFTED → LIFTED by CENTRE_OFFICER, CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it.each([
    ['NO_SUCH_CENTRE', { hasCentre: false, subject, isRaised: false }],
    ['SUBJECT_UNKNOWN', { hasCentre: true, subject: null, isRaised: false }],
    ['ALREADY_RAISED', { hasCentre: true, subject, isRaised: true }],
  ])('is not raised: %s', (code, of) => {
    const input = { measure: 'UNPAID_WORKERS', level: 'RED' } as const;
    const decision = decideAct(alertActs.alertRaise, of, null, input, at('CENTRE_OFFICER'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('is raised with the level that it keeps as the first one', () => {
    const of = { hasCentre: true, subject, isRaised: false };
    const input = { measure: 'UNPAID_WORKERS', level: 'RED' } as const;
    expect(decideAct(alertActs.alertRaise, of, null, input, at('CENTRE_HEAD'))).toMatchObject({
      value: { set: { ...subject, level: 'RED', raisedLevel: 'RED', raisedOn: '2024-03-20' } },
    });
  });

  it.each([
    ['TASKS_NEEDED', []],
    ['TASKS_NEEDED', Array.from({ length: 51 }, () => task)],
    ['NO_SUCH_BODY', [task, { ...task, body: 'X' }]],
    ['TASK_DAY_PASSED', [task, { ...task, dueOn: '2024-03-19' }]],
  ])('is not answered: %s', (code, tasks) => {
    const decision = decideAct(alertActs.alertRespond, alert, 'CONFIRMED', { tasks }, at('CENTRE_OFFICER'));
    expect(decision).toMatchObject({ ok: false, error: { code, field: 'tasks' } });
  });

  it('gets a level that lies on the other side of the present one, on a ground that speaks for it', () => {
    const levels = Object.keys(alertLevel) as AlertLevel[];
    const grounds = Object.keys(alertLevelGround) as AlertLevelGround[];
    fc.assert(
      fc.property(
        ...([fc.constantFrom(...levels), fc.constantFrom(...levels), fc.constantFrom(...grounds)] as const),
        (present, level, ground) => {
          const of = { ...alert, level: present };
          const outcome = (name: 'alertUpgrade' | 'alertDowngrade') => {
            const done = decideAct(alertActs[name], of, 'RESPONDING', { level, ground }, at('CENTRE_HEAD'));
            return done.ok ? done.value.set : done.error.code;
          };
          const [was, is] = [levels.indexOf(present), levels.indexOf(level)];
          const speaksForMore = ['MEASURE_ROSE', 'SPREADING', 'TASKS_NOT_DONE'].includes(ground);
          const higher = speaksForMore ? { level } : 'GROUND_DOES_NOT_FIT';
          const lower = speaksForMore ? 'GROUND_DOES_NOT_FIT' : { level };
          expect(outcome('alertUpgrade')).toEqual(is > was ? higher : 'LEVEL_NOT_HIGHER');
          expect(outcome('alertDowngrade')).toEqual(is < was ? lower : 'LEVEL_NOT_LOWER');
        },
      ),
    );
  });

  const lift = (known: object, outcome: AlertOutcome) =>
    decideAct(alertActs.alertLift, { ...alert, ...known }, 'RESPONDING', { outcome }, at('CENTRE_HEAD'));

  it('is not lifted while a task is open', () => {
    expect(lift({ openTasks: 1 }, 'RESOLVED')).toMatchObject({ ok: false, error: { code: 'TASKS_OPEN' } });
  });

  it.each(['PAID', 'CAUGHT_UP'] as const)('is not %s as long as its figure says otherwise', (outcome) => {
    const refusal = { code: 'STILL_MEASURED', field: 'outcome' };
    expect(lift({ measuredLevel: 'BLUE' }, outcome)).toMatchObject({ ok: false, error: refusal });
    expect(lift({ measuredLevel: null }, outcome)).toMatchObject({ ok: true, value: { set: { outcome } } });
  });

  it('that ends while its figure goes on keeps the rules silent, and one whose figure has ceased does not', () => {
    const set = (measuredLevel: AlertLevel | null) => {
      const of = { ...alert, measuredLevel };
      const input = { ground: 'NOT_WARRANTED' } as const;
      const rejected = decideAct(alertActs.alertReject, of, 'RAISED', input, at('CENTRE_HEAD'));
      return [lift(of, 'RESOLVED'), rejected].map((each) => each.ok && each.value.set);
    };
    const [closedOn, outcome, rejectionGround] = ['2024-03-20', 'RESOLVED', 'NOT_WARRANTED'];
    expect(set('BLUE')).toEqual([
      { outcome, closedOn, silencesRules: true },
      { rejectionGround, closedOn, silencesRules: true },
    ]);
    expect(set(null)).toEqual([
      { outcome, closedOn, silencesRules: false },
      { rejectionGround, closedOn, silencesRules: false },
    ]);
  });

  it('is reported before it is lifted, and its outcome after that, once for its deadline', () => {
    const report = (more: object) => {
      const of = { ...alert, ...more };
      return decideAct(alertActs.alertReportUpward, of, of.status, { to: court }, at('CENTRE_OFFICER'));
    };
    expect(report({})).toEqual({ ok: true, value: {} });
    const met = [{ meet: 'M-60-REPORT' }];
    expect(report({ status: 'LIFTED' })).toEqual({
      ...{ ok: true, value: { set: { outcomeReportedOn: '2024-03-20' }, deadlines: met } },
    });
    expect(report({ status: 'LIFTED', outcomeReportedOn: '2024-03-18' })).toMatchObject({
      value: { set: { outcomeReportedOn: '2024-03-18' } },
    });
  });

  it.each([
    ['BODY_OF_OFFICER_UNKNOWN', court, null],
    ['NO_SUCH_BODY', 'X', justiceBureau],
    ['REPORT_NOT_UPWARD', justiceBureau, justiceBureau],
  ])('is not reported: %s', (code, to, body) => {
    const context = { ...at('CENTRE_OFFICER'), body };
    const decision = decideAct(alertActs.alertReportUpward, alert, 'CONFIRMED', { to }, context);
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the subject of an alert', () => {
  it.each(measures)('of %s is named by what that takes', (measure) => {
    const [project, body, dutyRule, place, category] = ['P1', 'B1', 'R-1', '990101100000', 'LAND'];
    const whole = { measure, project, body, dutyRule, place, category };
    const expected = {
      UNPAID_WORKERS: { subject: project, aspect: null },
      DAYS_OVERDUE: { subject: body, aspect: dutyRule },
      RELAPSES: { subject: place, aspect: category },
      MISSED_SWEEPS: { subject: place, aspect: null },
    };
    expect(subjectOf(whole)).toEqual(expected[measure]);
    expect(subjectOf({ measure })).toBeNull();
    const named = {
      UNPAID_WORKERS: 'project',
      DAYS_OVERDUE: 'body',
      RELAPSES: 'place',
      MISSED_SWEEPS: 'place',
    };
    expect(subjectOf({ ...whole, [named[measure]]: null })).toBeNull();
  });
});

describe('a rule of alerts', () => {
  const valid: Readonly<Record<AlertMeasure, object>> = {
    UNPAID_WORKERS: {},
    DAYS_OVERDUE: { dutyRule: 'R-LI-17' },
    RELAPSES: { category: 'FOREST_LAND', periodDays: 90 },
    MISSED_SWEEPS: {},
  };

  it('is set and ended by the head of the command centre', () => {
    const { agreed, strange } = movesOf({
      acts: alertRuleActs,
      states: Object.keys(alertRuleStatus),
      posts,
      given: () => ({ of: { hasCentre: true }, input: { ...plain, level: 'BLUE' } }),
      at,
    });
    expect(agreed).toEqual([
      'alertRuleSet: — → IN_FORCE by CENTRE_HEAD',
      'alertRuleEnd: IN_FORCE → ENDED by CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it.each(measures)('of %s takes its own conditions and no others', (measure) => {
    const whole = { ...plain, measure, ...valid[measure] };
    expect(conditionsFault(whole)).toBeNull();
    const others = measures.filter((each) => each !== measure).flatMap((each) => Object.entries(valid[each]));
    for (const [name, value] of others)
      expect(conditionsFault({ ...whole, [name]: value })).toEqual({
        ...{ code: 'CONDITIONS_DO_NOT_FIT', field: name },
      });
    for (const name of Object.keys(valid[measure]))
      expect(conditionsFault({ ...whole, [name]: null })).toMatchObject({ field: name });
  });

  it.each([
    ['UNPAID_WORKERS', { threshold: 4 }, 'TOO_FEW_WORKERS', 'threshold'],
    ['MISSED_SWEEPS', { threshold: 0 }, 'THRESHOLD_NOT_POSSIBLE', 'threshold'],
    ['MISSED_SWEEPS', { threshold: 1.5 }, 'THRESHOLD_NOT_POSSIBLE', 'threshold'],
    ['MISSED_SWEEPS', { threshold: 100_001 }, 'THRESHOLD_NOT_POSSIBLE', 'threshold'],
    ['DAYS_OVERDUE', { dutyRule: '张三' }, 'CONDITIONS_DO_NOT_FIT', 'dutyRule'],
    ['RELAPSES', { category: '张三' }, 'CONDITIONS_DO_NOT_FIT', 'category'],
    ['RELAPSES', { periodDays: 0 }, 'CONDITIONS_DO_NOT_FIT', 'periodDays'],
    ['RELAPSES', { periodDays: 1.5 }, 'CONDITIONS_DO_NOT_FIT', 'periodDays'],
    ['RELAPSES', { periodDays: 367 }, 'CONDITIONS_DO_NOT_FIT', 'periodDays'],
  ] as const)('of %s is not set with %j', (measure, more, code, field) => {
    const input = { measure, level: 'BLUE', threshold: 30, ...valid[measure], ...more } as const;
    const decision = decideAct(
      alertRuleActs.alertRuleSet,
      { hasCentre: true },
      null,
      input,
      at('CENTRE_HEAD'),
    );
    expect(decision).toEqual({ ok: false, error: { code, field } });
  });

  it('belongs to a county that has a command centre', () => {
    const input = { measure: 'UNPAID_WORKERS', level: 'BLUE', threshold: 30 } as const;
    const of = { hasCentre: false };
    const decision = decideAct(alertRuleActs.alertRuleSet, of, null, input, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ ok: false, error: { code: 'NO_SUCH_CENTRE', field: 'region' } });
  });
});

describe('a task of an alert', () => {
  it('is reported done by its body, and struck off or withdrawn by the command centre', () => {
    const { agreed, strange } = movesOf({
      acts: alertTaskActs,
      states: Object.keys(alertTaskStatus),
      posts,
      given: () => ({ of: { organizationCode: justiceBureau }, input: {} }),
      at,
    });
    expect(agreed).toEqual([
      'alertTaskReport: ASSIGNED → REPORTED by LIAISON',
      'alertTaskStrikeOff: REPORTED → DONE by CENTRE_OFFICER, CENTRE_HEAD',
      'alertTaskWithdraw: ASSIGNED → WITHDRAWN by CENTRE_OFFICER, CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it('is not reported by another body', () => {
    const of = { organizationCode: court };
    const decision = decideAct(alertTaskActs.alertTaskReport, of, 'ASSIGNED', {}, at('LIAISON'));
    expect(decision).toMatchObject({ ok: false, error: { code: 'NOT_YOUR_BODY' } });
  });
});
