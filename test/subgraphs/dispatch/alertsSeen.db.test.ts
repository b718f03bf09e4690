import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signViewer, VIEWER_HEADER, type Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { openStream, type Subscriber } from '../subscriber.ts';
import { departmentWorld, viewerOf, type World } from '../world.ts';
import {
  alertsOf,
  complaint,
  done,
  head,
  liaison,
  rule,
  setUp,
  stranger,
  take,
  tasked,
  uninvited,
} from './alertOffice.ts';
import { analyst, county, neighbour, town, village } from './cells.ts';
import { court } from './office.ts';
import { due, readers, toldCase } from './told.ts';

const start = '2024-03-01T09:00:00+08:00';

describe('who sees an alert', () => {
  let world: World;
  let id = '';
  const subscribers: Subscriber[] = [];
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await setUp(
      world,
      rule('W1'),
      rule('D1', { 监测事项: '单位办理期限逾期天数', 起点: '1', 期限规则: 'R-PM-21' }),
      rule('R1', {
        ...{ 监测事项: '某地某类纠纷反弹件数', 起点: '1', 纠纷类别代码: 'CONTRACT', 统计天数: '30' },
      }),
    );
    await take(world, complaint('W1', { workers: 20 }), complaint('W2', { workers: 20 }));
    [{ id }] = await alertsOf(world);
    await done(world, head, 'alertConfirm', { id });
    const tasks = [
      { kind: 'HAVE_WAGES_PAID', body: tasked, dueOn: '2024-03-08' },
      { kind: 'INVESTIGATE', body: court, dueOn: '2024-03-08' },
    ];
    await done(world, head, 'alertRespond', { id, tasks });
  });
  afterAll(async () => {
    for (const subscriber of subscribers) subscriber.leave();
    await world.close();
  });

  const everywhere = `query ($id: ID!) { alert(id: $id) { number tasks { responsibleBody { code } } cases { totalCount } }
    alerts { totalCount nodes { id } } alertTaskInbox { totalCount } }`;
  const look = async (viewer: Viewer) => {
    const { data, errors } = await world.ask(viewer, everywhere, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const listen = async (viewer: Viewer, filter: object = {}): Promise<Subscriber> => {
    const headers = { [VIEWER_HEADER]: signViewer(viewer, 'dispatch', world.privateKey) };
    const query = `subscription ($filter: AlertFilter) { alertChanged(filter: $filter) {
      id at what act rule dueAt alert { number status level measured } } }`;
    const subscriber = await openStream(world.url, headers, { query, variables: { filter } });
    subscribers.push(subscriber);
    await subscriber.next();
    return subscriber;
  };

  it('is the command centre, and a body with a task, which sees its own tasks and no case that it may not read', async () => {
    expect(await look(head)).toMatchObject({
      alert: { tasks: [{ responsibleBody: { code: tasked } }, { responsibleBody: { code: court } }] },
      alerts: { totalCount: 1, nodes: [{ id }] },
    });
    expect(await look(liaison)).toMatchObject({
      alert: { tasks: [{ responsibleBody: { code: tasked } }], cases: { totalCount: 0 } },
      ...{ alerts: { totalCount: 1, nodes: [{ id }] }, alertTaskInbox: { totalCount: 1 } },
    });
  });

  it.each([
    ['a body without a task', uninvited],
    ['another county', stranger],
    ['a liaison elsewhere', { ...liaison, regions: [neighbour] }],
    ['an analyst', analyst(county)],
    ['a firm', viewerOf(['construction-wages:read', 'construction-wages:payroll-clerk'], county)],
  ])('is not %s', async (_who, viewer) => {
    expect(await look(viewer)).toEqual({
      ...{ alert: null, alerts: { totalCount: 0, nodes: [] }, alertTaskInbox: { totalCount: 0 } },
    });
  });

  it('finds the cases behind it by who may read their department, and counts no others', async () => {
    const behind = async (viewer: Viewer) =>
      (await alertsOf(world, viewer, 'measure cases(first: 1) { totalCount nodes { number } }')).map(
        ({ measure, cases: { totalCount, nodes } }) => [measure, totalCount, nodes.length],
      );
    const dispute = { kind: 'Dispute', number: 'D1', body: 'B1', category: 'CONTRACT', region: village };
    await take(
      world,
      toldCase('mediation', {
        ...dispute,
        relapsedOn: '2024-02-28',
        deadlines: [due('R-PM-21', '2024-02-01')],
      }),
      toldCase('mediation', {
        ...dispute,
        number: 'D2',
        body: 'B2',
        deadlines: [due('R-PM-22', '2024-02-01')],
      }),
    );
    expect((await behind(head)).sort()).toEqual([
      ...[
        ['DAYS_OVERDUE', 1, 1],
        ['RELAPSES', 1, 1],
      ],
      ['UNPAID_WORKERS', 2, 1],
    ]);
    const blind = { ...head, scopes: readers('dispatch', 'mediation') };
    expect((await behind(blind)).sort()).toEqual([
      ...[
        ['DAYS_OVERDUE', 1, 1],
        ['RELAPSES', 1, 1],
      ],
      ['UNPAID_WORKERS', 0, 0],
    ]);
    expect(await alertsOf(world, { ...head, regions: [town] })).toEqual([]);
  });

  it('are all by what is asked for: region, day, state, level and figure', async () => {
    const found = async (filter: object) => (await alertsOf(world, head, 'measure', filter)).length;
    expect(await found({ status: ['RESPONDING'] })).toBe(1);
    expect(await found({ measure: ['RELAPSES', 'DAYS_OVERDUE'], level: ['BLUE'] })).toBe(2);
    expect(await found({ level: ['YELLOW', 'RED'] })).toBe(0);
    expect(await found({ region: county, raisedIn: { from: '2024-03-01', to: '2024-03-01' } })).toBe(3);
    expect(await found({ raisedIn: { from: '2024-03-02', to: '2024-03-31' } })).toBe(0);
    expect(await found({ region: neighbour })).toBe(0);
  });

  it('may be whoever sees figures, by counts of alerts alone', async () => {
    const counts = async (viewer: Viewer) => {
      const refs = [county, neighbour].map((code) => ({ __typename: 'Region', code }));
      const figures =
        '... on Region { dispatch(period: $period) { alerts { level raised open rejected lifted } } }';
      const period = { from: '2024-03-01', to: '2024-03-31' };
      return (await world.entities(viewer, refs, figures, { period })).map(
        ({ dispatch }) => dispatch?.alerts,
      );
    };
    const none = { raised: 0, open: 0, rejected: 0, lifted: 0 };
    expect(await counts(analyst(county, neighbour))).toEqual([
      [
        { level: 'BLUE', raised: 3, open: 3, rejected: 0, lifted: 0 },
        { level: 'YELLOW', ...none },
        { level: 'RED', ...none },
      ],
      ['BLUE', 'YELLOW', 'RED'].map((level) => ({ level, ...none })),
    ]);
    expect(await counts(viewerOf([], county))).toEqual([undefined, undefined]);
  });

  it('is told at once what happens to it, and by the filter nothing else', async () => {
    const [all, red] = [await listen(liaison), await listen(head, { level: ['RED'] })];
    world.clock.now = new Date('2024-03-04T09:00:00+08:00');
    await done(world, head, 'alertUpgrade', { id, level: 'YELLOW', ground: 'SPREADING' });
    await take(world);
    expect((await all.answer())?.answer?.data.alertChanged).toMatchObject({
      ...{ what: 'ACT', act: 'alertUpgrade', rule: null, at: '2024-03-04T01:00:00.000Z' },
      alert: { status: 'RESPONDING', level: 'YELLOW', measured: 40 },
    });
    await done(world, head, 'alertUpgrade', { id, level: 'RED', ground: 'SPREADING' });
    await take(world);
    // A change is told of the alert as it stands when it is told.
    expect((await red.answer())?.answer?.data.alertChanged).toMatchObject({ alert: { level: 'RED' } });
  });

  it.each([
    ['an analyst', analyst(county)],
    ['a firm', viewerOf(['construction-wages:payroll-clerk'], county)],
  ])('is told nothing as %s', async (_who, viewer) => {
    const headers = { [VIEWER_HEADER]: signViewer(viewer, 'dispatch', world.privateKey) };
    const query = 'subscription { alertChanged { id } }';
    const { refusal } = await openStream(world.url, headers, { query });
    expect(refusal?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('learns what each level means, and where that comes from', async () => {
    const { data } = await world.ask(
      analyst(county),
      '{ alertLevels { level origin meaning english: meaning(language: EN) } }',
    );
    expect(data.alertLevels).toMatchObject([
      { level: 'BLUE', origin: 'SOURCE_TEXT', meaning: expect.stringContaining('一个村') },
      { level: 'YELLOW', origin: 'OWN', english: expect.stringContaining('several bodies') },
      { level: 'RED', origin: 'OWN', meaning: expect.stringContaining('全县') },
    ]);
  });
});
