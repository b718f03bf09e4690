import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase } from '../../../subgraphs/_kit/database.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { watchAlerts } from '../../../subgraphs/dispatch/store/alertWatch.ts';
import { planSweeps } from '../../../subgraphs/dispatch/store/sweepPlan.ts';
import { departmentDatabase } from '../../setup/database.ts';
import { departmentWorld, type World } from '../world.ts';
import { alertsOf, complaint, done, head, pass, rule, setUp, take } from './alertOffice.ts';
import { county, duty, neighbour, town, township, village } from './cells.ts';
import { due, toldCase } from './told.ts';

const start = '2024-03-01T09:00:00+08:00';

describe('an alert by rule', () => {
  let world: World;
  let url = '';
  beforeAll(async () => {
    const database = await departmentDatabase('dispatch');
    ({ url } = database);
    world = await departmentWorld(department, start, database);
    await setUp(
      world,
      ...[rule('W1'), rule('W2', { 预警等级: '黄色（Ⅱ级）', 起点: '100' })],
      rule('D1', { 监测事项: '单位办理期限逾期天数', 起点: '3', 期限规则: 'R-PM-21' }),
      rule('D2', {
        ...{ 监测事项: '单位办理期限逾期天数', 起点: '10', 期限规则: 'R-PM-21', 预警等级: '红色（Ⅰ级）' },
      }),
      rule('R1', {
        ...{ 监测事项: '某地某类纠纷反弹件数', 起点: '2', 纠纷类别代码: 'FOREST_LAND', 统计天数: '30' },
      }),
      rule('S1', { 监测事项: '单位漏开排查次数', 起点: '1' }),
      rule('OLD', { 起点: '5', 停用日期: '2024-02-01' }),
      rule('N1', { 区划: neighbour, 起点: '5' }),
    );
  });
  afterEach(async () => {
    await world.connection.sql
      .unsafe(`truncate alert, alert_history, alert_level_change, alert_report, alert_task,
      alert_task_history, indexed_case, indexed_duty, indexed_link, sweep, sweep_history, sweep_finding,
      sweep_finding_history, sweep_duty, outbox, number_series, deadline`);
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  it('is raised of a project whose open complaints come to the threshold, and by nothing less', async () => {
    await take(world, complaint('W1', { workers: 29 }), complaint('W2', { workers: 29, project: 'P2' }));
    await take(world, complaint('W3', { workers: null }), complaint('W4', { project: null }));
    await take(
      world,
      complaint('W5', { status: 'PAID_IN_FULL' }),
      complaint('W6', { closedOn: '2024-03-01' }),
    );
    expect(await alertsOf(world)).toEqual([]);
    await take(world, complaint('W7', { workers: 1 }));
    expect(await alertsOf(world)).toMatchObject([
      {
        ...{ number: '990101警〔2024〕0001号', status: 'RAISED', level: 'BLUE', measure: 'UNPAID_WORKERS' },
        ...{ measured: 30, measuredLevel: 'BLUE', rule: { number: 'W1' }, project: { number: 'P1' } },
        ...{ body: null, dutyRule: null, place: null, category: null },
        nextActs: ['alertConfirm', 'alertReject'],
      },
    ]);
  });

  it('has the highest level that is reached, and is one of each county', async () => {
    const near = complaint('W2', { region: neighbour, workers: 5 });
    await take(world, complaint('W1', { workers: 100 }), near);
    expect(await alertsOf(world)).toMatchObject([{ level: 'YELLOW', measured: 100, rule: { number: 'W2' } }]);
    const both = { ...head, regions: [county, neighbour] };
    const inBoth = await alertsOf(world, both, 'region { code } measured');
    expect(Object.fromEntries(inBoth.map(({ region, measured }) => [region.code, measured]))).toEqual({
      ...{ [county]: 100, [neighbour]: 5 },
    });
  });

  it('is raised of a body by the longest of its overdue duties under a rule, as days pass', async () => {
    const owed = (number: string, body: string | null, rules: string, day: string) =>
      toldCase('mediation', {
        ...{ kind: 'Dispute', number, body },
        deadlines: [{ ...due(rules, null), dueAt: `${day}T00:00:00+08:00` }],
      });
    await take(
      world,
      ...[owed('D1', 'B1', 'R-PM-21', '2024-03-02'), owed('D2', 'B1', 'R-PM-21', '2024-03-03')],
      ...[owed('D3', 'B1', 'R-PM-22', '2024-02-01'), owed('D4', null, 'R-PM-21', '2024-02-01')],
    );
    world.clock.now = new Date('2024-03-03T23:59:59+08:00');
    await pass(world);
    expect(await alertsOf(world)).toEqual([]);
    world.clock.now = new Date('2024-03-04T00:00:00+08:00');
    await pass(world);
    expect(await alertsOf(world)).toMatchObject([
      { level: 'BLUE', measured: 3, body: { code: 'B1' }, dutyRule: 'R-PM-21', rule: { number: 'D1' } },
    ]);
    world.clock.now = new Date('2024-03-11T00:00:00+08:00');
    await pass(world);
    // The level of the alert is a person's matter.
    expect(await alertsOf(world)).toMatchObject([{ level: 'BLUE', measured: 10, measuredLevel: 'RED' }]);
  });

  it('is raised of disputes of one category that broke out again in a township within the period', async () => {
    const broke = (number: string, relapsedOn: string | null, more: object = {}) =>
      toldCase('mediation', {
        ...{ kind: 'Dispute', number, category: 'FOREST_LAND', relapsedOn, region: village, ...more },
      });
    await take(
      world,
      ...[broke('D1', '2024-02-29'), broke('D2', '2024-01-31'), broke('D3', null)],
      ...[
        broke('D4', '2024-02-29', { category: 'CONTRACT' }),
        broke('D5', '2024-02-29', { region: township }),
      ],
    );
    expect(await alertsOf(world)).toEqual([]);
    await take(world, broke('D6', '2024-02-01', { region: town }));
    expect(await alertsOf(world)).toMatchObject([
      { measure: 'RELAPSES', measured: 2, place: { code: town }, category: 'FOREST_LAND' },
    ]);
    world.clock.now = new Date('2024-03-02T09:00:00+08:00');
    await pass(world);
    expect(await alertsOf(world)).toMatchObject([{ measured: null, measuredLevel: null }]);
  });

  it('is raised of a unit that lets a sweep pass, and shows when it is held', async () => {
    const later = duty(township, '乡镇', '每月', { 起始日期: '2024-04-01' });
    await world.take('sweep-duties', [duty(town, '乡镇', '每月'), later]);
    const clock = () => world.clock.now ?? new Date();
    await planSweeps(world.connection.db, { ...plainReckoning, clock });
    await take(world);
    expect(await alertsOf(world)).toEqual([]);
    world.clock.now = new Date('2024-04-02T09:00:00+08:00');
    await pass(world);
    expect(await alertsOf(world)).toMatchObject([
      { measure: 'MISSED_SWEEPS', measured: 1, place: { code: town }, rule: { number: 'S1' } },
    ]);
    const [sweep] = await world.connection
      .sql`select id from sweep where region_code = ${town} order by slot limit 1`;
    const clerk = { ...head, scopes: [...head.scopes, 'dispatch:centre-officer'] };
    const hold = `mutation ($input: SweepHoldInput!) { sweepHold(input: $input) { userErrors { code } } }`;
    const input = { id: sweep?.['id'], heldOn: '2024-04-02' };
    expect((await world.ask(clerk, hold, { input })).data.sweepHold.userErrors).toEqual([]);
    await take(world);
    expect(await alertsOf(world)).toMatchObject([{ measured: null }]);
  });

  it('is raised once, whoever looks at the same time and however often', async () => {
    await take(world, complaint('W1', { workers: 29 }));
    await take(world, complaint('W2', { project: 'P2', workers: 29 }));
    await world.connection.sql`update indexed_case set workers = 40`;
    const connections = [1, 2, 3].map((nth) => connectDatabase(url, { name: `watch-${nth}`, max: 2 }));
    const clock = () => new Date(start);
    await Promise.all(
      [...connections, ...connections].map(({ db }) => watchAlerts(db, { ...plainReckoning, clock })),
    );
    for (const connection of connections) await connection.close();
    expect((await alertsOf(world)).map(({ project }) => project.number).sort()).toEqual(['P1', 'P2']);
  });

  it('tells that another level is measured, or none, and is silent about the rest', async () => {
    await take(world, complaint('W1'));
    await take(world, complaint('W1', { workers: 50 }));
    await take(world, complaint('W1', { workers: 120 }));
    await take(world, complaint('W1', { status: 'PAID_IN_FULL' }));
    const told = await world.connection
      .sql`select type, sequence from outbox where subject like 'Alert/%' order by seq`;
    expect(told.map(({ type, sequence }) => `${type} ${sequence}`)).toEqual([
      'liandong.dispatch.alertRaised 0',
      'liandong.dispatch.alertMeasured 1',
      'liandong.dispatch.alertMeasured 2',
    ]);
    expect(await alertsOf(world, head, 'level measured measuredLevel history { act }')).toEqual([
      {
        ...{ level: 'BLUE', measured: null, measuredLevel: null },
        history: [{ act: '按规则提出预警' }, { act: '监测等级变化' }, { act: '监测等级变化' }],
      },
    ]);
  });

  it.each([
    ['ceased', { status: 'PAID_IN_FULL' }, 'BLUE'],
    ['come to a higher level', { workers: 100 }, 'YELLOW'],
  ])('that was rejected is raised again only when the figure has %s', async (_what, then, level) => {
    await take(world, complaint('W1'));
    const [{ id }] = await alertsOf(world);
    await done(world, head, 'alertReject', { id, ground: 'NOT_WARRANTED' });
    await take(world, complaint('W1', { workers: 60 }));
    await pass(world);
    expect(await alertsOf(world)).toMatchObject([{ status: 'REJECTED', measured: 40 }]);
    await take(world, complaint('W1', then));
    await take(world, complaint('W1', { workers: 60, ...('workers' in then ? then : {}) }));
    expect(await alertsOf(world)).toMatchObject([{ status: 'REJECTED' }, { status: 'RAISED', level }]);
  });

  it('is raised no more when its rule is ended, and stays until a person has decided', async () => {
    const input = { region: county, measure: 'UNPAID_WORKERS', level: 'RED', threshold: 10 };
    const set = await done(world, head, 'alertRuleSet', { ...input, idempotencyKey: 'set' });
    expect(set).toMatchObject({
      ...{ number: '990101警规〔2024〕0001号', status: 'IN_FORCE', setOn: '2024-03-01' },
      nextActs: ['alertRuleEnd'],
    });
    await take(world, complaint('W1', { workers: 10 }));
    expect(await alertsOf(world)).toMatchObject([{ level: 'RED', rule: { number: set.number } }]);
    expect(await done(world, head, 'alertRuleEnd', { id: set.id })).toEqual({
      ...{ id: set.id, status: 'ENDED', endedOn: '2024-03-01' },
      history: [{ act: '设定预警规则' }, { act: '停用预警规则' }],
    });
    await take(world, complaint('W2', { project: 'P2', workers: 10 }));
    expect(await alertsOf(world)).toMatchObject([{ status: 'RAISED', measured: null }]);
    const rules = `{ commandCentre(region: "${county}") { alertRules { number } } }`;
    const { data } = await world.ask(head, rules);
    const inForce = data.commandCentre.alertRules.map(({ number }: { number: string }) => number);
    expect(inForce).toEqual(['D1', 'D2', 'R1', 'S1', 'W1', 'W2']);
  });
});
