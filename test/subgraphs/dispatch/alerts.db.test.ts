import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import {
  alertsOf,
  ask,
  complaint,
  done,
  head,
  liaison,
  officer,
  rule,
  setUp,
  take,
  tasked,
} from './alertOffice.ts';
import { county, duty, neighbour, town, village } from './cells.ts';
import { court, justiceBureau } from './office.ts';
import { due, toldCase } from './told.ts';

const start = '2024-03-01T09:00:00+08:00';
const on = (day: string) => new Date(`${day}T09:00:00+08:00`);

describe('alerts', () => {
  let world: World;
  let key = 0;
  const fresh = () => `alert-${(key += 1)}`;
  const raising = (more: object = {}) => ({
    ...{ region: county, measure: 'UNPAID_WORKERS', level: 'BLUE', project: 'P9', idempotencyKey: fresh() },
    ...more,
  });
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await setUp(world, rule('W1'), rule('W2', { 预警等级: '黄色（Ⅱ级）', 起点: '100' }));
    await world.take('sweep-duties', [duty(town, '乡镇', '每月')]);
    await take(
      world,
      ...[complaint('W9', { project: 'P9', workers: 1 }), complaint('W8', { project: 'P8', workers: 1 })],
      toldCase('mediation', { kind: 'Dispute', number: 'D1', category: 'CONTRACT', region: village }),
      toldCase('petitions', {
        kind: 'Petition',
        number: 'L1',
        body: court,
        deadlines: [due('R-PE-12', null)],
      }),
    );
  });
  afterAll(() => world.close());

  it('go from forty unpaid workers to the report of the outcome', async () => {
    await take(world, complaint('W1'));
    const [{ id, number }] = await alertsOf(world);
    expect(await done(world, head, 'alertConfirm', { id })).toMatchObject({
      ...{ status: 'CONFIRMED', level: 'BLUE', measured: 40 },
      nextActs: ['alertRespond', 'alertLift', 'alertReportUpward'],
    });
    const tasks = [
      { kind: 'HAVE_WAGES_PAID', body: tasked, dueOn: '2024-03-09' },
      { kind: 'INVESTIGATE', body: court, dueOn: '2024-03-15' },
    ];
    const responding = await done(world, officer, 'alertRespond', { id, tasks });
    expect(responding).toMatchObject({
      status: 'RESPONDING',
      tasks: [
        {
          ...{ number: '990101警办〔2024〕0001号', kind: 'HAVE_WAGES_PAID', status: 'ASSIGNED' },
          ...{ responsibleBody: { code: tasked }, dueOn: '2024-03-09', nextActs: ['alertTaskWithdraw'] },
          // A Saturday: the deadline ends with the Monday.
          deadlines: [{ rule: 'M-60-TASK', dueOn: '2024-03-11', state: 'PENDING' }],
        },
        { number: '990101警办〔2024〕0002号', kind: 'INVESTIGATE' },
      ],
    });
    await take(world, complaint('W1', { workers: 110 }));
    expect(await alertsOf(world)).toMatchObject([{ level: 'BLUE', measured: 110, measuredLevel: 'YELLOW' }]);
    world.clock.now = on('2024-03-05');
    const upgraded = { id, level: 'YELLOW', ground: 'MEASURE_ROSE' };
    expect(await done(world, head, 'alertUpgrade', upgraded)).toMatchObject({
      ...{ level: 'YELLOW', raisedLevel: 'BLUE', status: 'RESPONDING' },
      levelChanges: [{ level: 'YELLOW', ground: 'MEASURE_ROSE', at: '2024-03-05T01:00:00.000Z' }],
    });
    await done(world, officer, 'alertReportUpward', { id, to: court });
    world.clock.now = on('2024-03-08');
    await take(world, complaint('W1', { status: 'PAID_IN_FULL' }));
    expect(await alertsOf(world)).toMatchObject([
      { status: 'RESPONDING', measured: null, measuredLevel: null },
    ]);

    const inbox = '{ alertTaskInbox { totalCount nodes { id nextActs alert { number } } } }';
    const [first, second] = responding.tasks;
    expect((await world.ask(liaison, inbox)).data.alertTaskInbox).toEqual({
      totalCount: 1,
      nodes: [{ id: first.id, nextActs: ['alertTaskReport'], alert: { number } }],
    });
    const foreign = await ask(world, { ...liaison, body: justiceBureau }, 'alertTaskReport', {
      id: first.id,
    });
    expect(refusals(foreign, 'alertTaskReport')).toEqual(['NOT_FOUND']);
    expect(await done(world, liaison, 'alertTaskReport', { id: first.id })).toMatchObject({
      ...{ status: 'REPORTED', reportedOn: '2024-03-08', deadlines: [{ state: 'MET' }] },
    });
    expect((await world.ask(officer, inbox)).data.alertTaskInbox.nodes).toMatchObject([{ id: first.id }]);
    expect(await done(world, officer, 'alertTaskStrikeOff', { id: first.id })).toMatchObject({
      ...{ status: 'DONE', closedOn: '2024-03-08' },
      history: [{ act: '交办' }, { act: '报告任务完成' }, { act: '任务销号' }],
    });
    const early = await ask(world, head, 'alertLift', { id, outcome: 'PAID' });
    expect(refusals(early, 'alertLift')).toEqual(['TASKS_OPEN']);
    expect(await done(world, head, 'alertTaskWithdraw', { id: second.id })).toMatchObject({
      ...{ status: 'WITHDRAWN', closedOn: '2024-03-08', deadlines: [{ rule: 'M-60-TASK', state: 'WAIVED' }] },
    });
    const down = { id, level: 'BLUE', ground: 'UNDER_CONTROL' };
    expect(await done(world, head, 'alertDowngrade', down)).toMatchObject({
      ...{ level: 'BLUE', raisedLevel: 'BLUE' },
      levelChanges: [{ level: 'YELLOW' }, { level: 'BLUE', ground: 'UNDER_CONTROL' }],
    });
    expect(await done(world, head, 'alertLift', { id, outcome: 'PAID' })).toMatchObject({
      ...{ status: 'LIFTED', outcome: 'PAID', closedOn: '2024-03-08', nextActs: ['alertReportUpward'] },
      // Five working days.
      deadlines: [{ rule: 'M-60-REPORT', dueOn: '2024-03-15', state: 'PENDING' }],
    });
    world.clock.now = on('2024-03-11');
    expect(await done(world, officer, 'alertReportUpward', { id, to: court })).toMatchObject({
      ...{ outcomeReportedOn: '2024-03-11', deadlines: [{ rule: 'M-60-REPORT', state: 'MET' }] },
      reports: [
        { level: 'YELLOW', outcome: null, from: { code: justiceBureau }, to: { code: court } },
        { level: 'BLUE', outcome: 'PAID', at: '2024-03-11T01:00:00.000Z' },
      ],
      history: [
        ...[{ act: '按规则提出预警' }, { act: '确认预警' }, { act: '部署处置' }, { act: '监测等级变化' }],
        ...[{ act: '预警升级' }, { act: '上报预警' }, { act: '监测等级变化' }, { act: '预警降级' }],
        ...[{ act: '解除预警' }, { act: '上报预警' }],
      ],
    });
    await take(world, complaint('W2', { workers: 31 }));
    expect(await alertsOf(world)).toMatchObject([{ status: 'LIFTED' }, { status: 'RAISED', measured: 31 }]);
  });

  it('tell whose they are, of which project, and whom a task binds until when', async () => {
    const told = async (subject: string) =>
      (await world.connection.sql`select data from outbox where subject = ${subject} order by seq`).map(
        ({ data }) => data,
      );
    const alerts = await told('Alert/990101警〔2024〕0001号');
    expect(alerts[0]).toMatchObject({
      ...{ act: 'alertRaised', status: 'RAISED', region: county, category: 'UNPAID_WORKERS', project: 'P1' },
      ...{ body: justiceBureau, workers: null, openedOn: '2024-03-01', closedOn: null, deadlines: [] },
    });
    expect(alerts.at(-2)).toMatchObject({ status: 'LIFTED', deadlines: [{ rule: 'M-60-REPORT' }] });
    expect((await told('AlertTask/990101警办〔2024〕0001号'))[0]).toMatchObject({
      ...{ status: 'ASSIGNED', region: county, category: 'HAVE_WAGES_PAID', body: tasked, project: null },
      deadlines: [{ rule: 'M-60-TASK', dueAt: '2024-03-11T16:00:00+00:00' }],
    });
  });

  it('are raised by a person of what the county’s work is about, and of nothing else', async () => {
    const subjects = [
      { measure: 'UNPAID_WORKERS', project: 'P9' },
      { measure: 'DAYS_OVERDUE', body: court, dutyRule: 'R-PE-12' },
      { measure: 'RELAPSES', place: town, category: 'CONTRACT' },
      { measure: 'MISSED_SWEEPS', place: town },
    ];
    for (const subject of subjects) {
      const raised = await done(world, officer, 'alertRaise', raising({ project: null, ...subject }));
      expect(raised).toMatchObject({ status: 'RAISED', level: 'BLUE', measured: null, rule: null });
      const again = await ask(world, officer, 'alertRaise', raising({ project: null, ...subject }));
      expect(refusals(again, 'alertRaise')).toEqual(['ALREADY_RAISED']);
    }
    const unknown = [
      ...[{ project: '张三' }, { project: null }, { measure: 'MISSED_SWEEPS', place: village }],
      ...[
        { measure: 'RELAPSES', place: '张三', category: 'CONTRACT' },
        { measure: 'MISSED_SWEEPS', place: 'x' },
      ],
      { measure: 'RELAPSES', place: neighbour, category: 'CONTRACT' },
      { measure: 'DAYS_OVERDUE', body: court, dutyRule: 'R-PE-13' },
    ];
    for (const subject of unknown) {
      const refused = await ask(world, officer, 'alertRaise', raising(subject));
      expect([subject, refusals(refused, 'alertRaise')]).toEqual([subject, ['SUBJECT_UNKNOWN']]);
    }
    for (const region of [town, 'x']) {
      const nowhere = await ask(world, officer, 'alertRaise', raising({ region }));
      expect(refusals(nowhere, 'alertRaise')).toEqual(['NO_SUCH_CENTRE']);
    }
  });

  it('are raised once by two who try at once, and once for a key', async () => {
    const once = raising({ project: 'P8' });
    const raise = () => ask(world, officer, 'alertRaise', { ...once, idempotencyKey: fresh() });
    expect(await both('alertRaise', [raise, raise])).toEqual({ done: 1, codes: ['ALREADY_RAISED'] });
    const [{ id }] = await alertsOf(world, head, 'id', { level: ['BLUE'], status: ['RAISED'] });
    await done(world, head, 'alertReject', { id, ground: 'DATA_WRONG' });
    await ask(world, officer, 'alertRaise', once);
    expect(refusals(await ask(world, officer, 'alertRaise', once), 'alertRaise')).toHaveLength(1);
  });

  it('and their rules belong to a county within one’s reach', async () => {
    const settings = { measure: 'MISSED_SWEEPS', level: 'BLUE', threshold: 2 };
    const set = (region: string) =>
      ask(world, head, 'alertRuleSet', { ...settings, region, idempotencyKey: fresh() });
    expect(refusals(await set(neighbour), 'alertRuleSet')).toEqual(['OUTSIDE_YOUR_REGION']);
    expect(refusals(await set(town), 'alertRuleSet')).toEqual(['NO_SUCH_CENTRE']);
    const outside = await ask(world, officer, 'alertRaise', raising({ region: neighbour }));
    expect(refusals(outside, 'alertRaise')).toEqual(['SUBJECT_UNKNOWN']);
  });

  it('come by rules of a register, which refuses what could show a single person', async () => {
    await expect(world.take('alert-rules', [rule('F', { 起点: '4' })])).rejects.toThrow('不能少于 5 人');
    await expect(world.take('alert-rules', [rule('F', { 统计天数: '30' })])).rejects.toThrow('监测条件');
    const ended = rule('F', { 停用日期: '2024-02-01' });
    expect(await world.take('alert-rules', [ended])).toMatchObject({ inserted: 1 });
    expect(await world.take('alert-rules', [ended])).toMatchObject({ unchanged: 1 });
  });

  it('leave books that are in order', async () => {
    const books = [
      { kind: 'Alert', table: 'alert', history: 'alert_history' },
      { kind: 'AlertTask', table: 'alert_task', history: 'alert_task_history' },
      { kind: 'AlertRule', table: 'alert_rule', history: 'alert_rule_history' },
    ];
    for (const of of books) expect([of.kind, await faultsInBooks(world, of)]).toEqual([of.kind, []]);
  });
});
