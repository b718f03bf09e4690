import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { both, faultsInBooks } from '../acts.ts';
import { allPages, departmentWorld, type World } from '../world.ts';
import { analyst, county, dispatcher, neighbour, town } from './cells.ts';
import { landBureau, people } from './office.ts';
import {
  analysis,
  approver,
  askFor,
  author,
  countyOffice,
  decider,
  decision,
  doneTo,
  lawOffice,
  outsider,
  refusedTo,
  seen,
  waterBureau,
} from './riskOffice.ts';

const departments = { channel: 'DEPARTMENTS', statements: 6, supporting: 6, objecting: 0 };
const hearing = { channel: 'HEARING', statements: 20, supporting: 17, objecting: 3 };

describe('risk assessments', () => {
  let world: World;
  let opened = 0;
  const on = (day: string) => (world.clock.now = new Date(`${day}T09:00:00+08:00`));
  const open = (more: object = {}) =>
    doneTo(world, author, 'Open', {
      ...{ ...decision, title: `${decision.title}（${(opened += 1)}）`, idempotencyKey: `risk-${opened}` },
      ...more,
    });
  /** An assessment whose report is written. */
  const reported = async (more: object = {}) => {
    const { id, openedOn: heldOn } = await open();
    await doneTo(world, author, 'Hear', { id, heldOn, ...departments });
    await doneTo(world, author, 'Analyse', { id, ...analysis, ...more });
    return doneTo(world, author, 'Report', { id });
  };

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('go from the object to the review of what came of the decision, which is a duty of the author', async () => {
    const { id, number } = await doneTo(world, author, 'Open', { ...decision, idempotencyKey: 'first' });
    on('2024-03-04');
    await doneTo(world, author, 'Hear', { id, heldOn: '2024-03-02', ...departments });
    const withHearing = await doneTo(world, author, 'Hear', { id, heldOn: '2024-03-04', ...hearing });
    expect(withHearing).toMatchObject({
      ...{ number: '990101稳评〔2024〕0001号', status: 'OPINIONS_HEARD', openedOn: '2024-03-01' },
      consultations: [departments, hearing],
      nextActs: ['riskAssessmentHear', 'riskAssessmentAnalyse', 'riskAssessmentWithdraw'],
    });
    on('2024-03-05');
    expect(await doneTo(world, author, 'Analyse', { id, ...analysis })).toMatchObject({
      ...{ status: 'ANALYSED', answers: analysis.answers },
      points: [{ level: 'HIGH', isControlled: true, responsibleBody: { code: waterBureau } }],
    });
    expect(await doneTo(world, author, 'Report', { id })).toMatchObject({ reportedOn: '2024-03-05' });
    on('2024-03-06');
    expect(await doneTo(world, approver, 'Approve', { id })).toMatchObject({
      ...{ status: 'APPROVED', approvedOn: '2024-03-06', nextActs: ['riskAssessmentConclude'] },
    });
    const concluded = await doneTo(world, approver, 'Conclude', {
      ...{ id, conclusion: 'IMPLEMENT', demanded: [], reviewOn: '2024-09-07' },
    });
    expect(concluded).toMatchObject({
      ...{ status: 'CONCLUDED', conclusion: 'IMPLEMENT', reviewDueOn: '2024-09-07' },
      // A Saturday: the deadline ends with the Monday.
      deadlines: [{ rule: 'M-63-REVIEW', dueOn: '2024-09-09', state: 'PENDING' }],
    });
    const [told] = await world.connection.sql`select data from outbox
      where subject = ${`RiskAssessment/${number}`} order by seq desc limit 1`;
    expect(told?.['data']).toEqual({
      ...{ kind: 'RiskAssessment', number, act: 'riskAssessmentConclude', status: 'CONCLUDED' },
      ...{ region: county, openedOn: '2024-03-01', closedOn: null, relapsedOn: null },
      category: 'PUBLIC_POLICY',
      ...{ body: waterBureau, organization: countyOffice, project: null, amount: null, workers: null },
      deadlines: [expect.objectContaining({ rule: 'M-63-REVIEW', dueAt: '2024-09-09T16:00:00+00:00' })],
      links: [],
    });
    on('2024-09-10');
    expect((await seen(world, author, id)).deadlines).toMatchObject([{ state: 'OVERDUE' }]);
    expect(await doneTo(world, author, 'Review', { id, outcome: 'RISK_SETTLED' })).toMatchObject({
      ...{ status: 'REVIEWED_AFTER', reviewedOn: '2024-09-10', reviewOutcome: 'RISK_SETTLED' },
      ...{ deadlines: [{ state: 'MET_LATE' }], nextActs: [] },
    });
    on('2024-03-06');
  });

  it('come back with a ground, and the analysis after that takes the place of the one before', async () => {
    const { id } = await reported();
    const ground = 'RISK_OVERLOOKED';
    const returned = await doneTo(world, approver, 'Return', { id, ground });
    expect(returned).toMatchObject({ status: 'ANALYSED', returnGround: ground });
    expect(returned.history.at(-1)).toEqual({ act: '退回评估报告', status: 'ANALYSED', note: '遗漏风险点' });
    await doneTo(world, author, 'Hear', { id, heldOn: '2024-03-06', ...hearing });
    const more = { ...analysis.points[0], kind: 'COMPENSATION_LACKING', measure: 'IMPROVE_COMPENSATION' };
    const anew = await doneTo(world, author, 'Analyse', { id, ...analysis, points: [more, more] });
    expect(anew).toMatchObject({
      returnGround: ground,
      points: [{ kind: 'COMPENSATION_LACKING' }, { kind: 'COMPENSATION_LACKING' }],
    });
    expect(anew.answers).toHaveLength(5);
    expect(await doneTo(world, author, 'Report', { id })).toMatchObject({ returnGround: null });
    expect(
      await world.connection.sql`select distinct analysis from risk_point where assessment_id = ${id}
      order by 1`,
    ).toEqual([{ analysis: 1 }, { analysis: 2 }]);
  });

  it('are not approved by who wrote them, though it is another body’s account by now', async () => {
    const { id } = await reported();
    const moved = { ...author, body: lawOffice };
    expect(await refusedTo(world, moved, 'Approve', { id })).toEqual(['WROTE_IT_YOURSELF', null]);
    expect(await refusedTo(world, author, 'Approve', { id })).toEqual(['NOT_YOUR_BODY', null]);
    expect(await refusedTo(world, decider, 'Approve', { id })).toEqual(['NOT_YOUR_BODY', null]);
    await doneTo(world, approver, 'Approve', { id });
  });

  it('do not conclude to implement what has a high risk, and say what has to be done first', async () => {
    const point = { ...analysis.points[0], isControlled: false };
    const { id, title } = await reported({ points: [point] });
    await doneTo(world, approver, 'Approve', { id });
    const implement = { id, conclusion: 'IMPLEMENT', demanded: [], reviewOn: '2024-09-06' };
    expect(await refusedTo(world, approver, 'Conclude', implement)).toEqual([
      ...['RISK_NOT_CONTROLLED', 'conclusion'],
    ]);
    const postpone = { id, conclusion: 'POSTPONE', demanded: ['EXPLAIN_PUBLICLY', 'AMEND_DRAFT'] };
    expect(await doneTo(world, approver, 'Conclude', postpone)).toMatchObject({
      ...{ conclusion: 'POSTPONE', demanded: ['EXPLAIN_PUBLICLY', 'AMEND_DRAFT'], deadlines: [] },
    });
    expect(await refusedTo(world, author, 'Review', { id, outcome: 'NO_RISK_AROSE' })).toEqual([
      ...['NOT_TO_BE_IMPLEMENTED', null],
    ]);
    const again = { ...decision, title, idempotencyKey: 'again' };
    expect(await refusedTo(world, author, 'Open', again)).toEqual(['EARLIER_NEEDED', 'earlier']);
    const { earlier } = await doneTo(world, author, 'Open', { ...again, earlier: id });
    expect(earlier).toEqual({ number: expect.stringContaining('稳评') });
    const other = { ...again, title: '另一方案', earlier: id, idempotencyKey: 'other' };
    expect(await refusedTo(world, author, 'Open', other)).toEqual(['EARLIER_NEEDED', 'earlier']);
  });

  it('are of one decision once at a time, until they are withdrawn', async () => {
    const input = (key: string) => ({ ...decision, title: '同一方案', idempotencyKey: key });
    const opening = (key: string) => () => askFor(world, author, 'Open', input(key));
    expect((await both('riskAssessmentOpen', [opening('one'), opening('two')])).done).toBe(1);
    expect(await refusedTo(world, author, 'Open', input('three'))).toEqual(['ALREADY_UNDER_WAY', 'title']);
    const list = `{ riskAssessments(filter: { body: "${waterBureau}" }, first: 1) { nodes { id title } } }`;
    const [{ id, title }] = (await world.ask(author, list)).data.riskAssessments.nodes;
    expect(title).toBe('同一方案');
    const withdrawn = await doneTo(world, author, 'Withdraw', { id });
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', closedOn: '2024-03-06', nextActs: [] });
    await doneTo(world, author, 'Open', input('four'));
  });

  it('are not opened for another county, nor follow what their author may not see', async () => {
    const outside = { ...decision, title: '邻县方案', region: neighbour, idempotencyKey: 'outside' };
    expect(await refusedTo(world, author, 'Open', outside)).toEqual(['OUTSIDE_YOUR_REGION', 'region']);
    const { id } = await open();
    for (const earlier of [id, 'x']) {
      const after = { ...decision, title: '后续方案', earlier, idempotencyKey: 'after' };
      expect(await refusedTo(world, outsider, 'Open', after)).toEqual(['NO_SUCH_ASSESSMENT', 'earlier']);
    }
    // One that was assessed by another body, of which this one cannot know.
    const anew = { ...decision, idempotencyKey: 'anew' };
    expect(await refusedTo(world, author, 'Open', anew)).toEqual(['EARLIER_NEEDED', 'earlier']);
    await doneTo(world, { ...outsider, body: landBureau }, 'Open', anew);
  });

  it('show few opinions to author and approver alone', async () => {
    const { id, openedOn: heldOn } = await open();
    await doneTo(world, author, 'Hear', { id, heldOn, ...hearing });
    for (const viewer of [author, approver]) {
      expect((await seen(world, viewer, id)).consultations).toEqual([{ ...hearing, heldOn }]);
    }
    for (const viewer of [decider, dispatcher(county)]) {
      expect((await seen(world, viewer, id)).consultations).toEqual([
        { ...hearing, heldOn, supporting: null, objecting: null },
      ]);
    }
  });

  it('exist for the bodies that they concern and for the command centre, and for nobody else', async () => {
    const { id } = await open();
    const total = async (viewer: typeof author) =>
      (await world.ask(viewer, '{ riskAssessments { totalCount } }')).data.riskAssessments.totalCount;
    for (const viewer of [author, approver, decider, dispatcher(county)]) {
      expect((await seen(world, viewer, id)).id).toBe(id);
      expect(await total(viewer)).toBeGreaterThan(0);
    }
    const withoutPost = { ...author, scopes: ['statistics:read'] };
    const without = [outsider, { ...author, regions: [town] }, withoutPost, { ...author, body: null }];
    for (const viewer of [...without, people.stranger]) {
      expect(await seen(world, viewer, id)).toBeNull();
      expect(await total(viewer)).toBe(0);
    }
    expect(await seen(world, author, 'x')).toBeNull();
    expect(await refusedTo(world, outsider, 'Report', { id })).toEqual(['NOT_FOUND', 'id']);
  });

  it('are listed newest first, by what is asked for, page by page', async () => {
    const page = async (filter: string, after: string | null = null) =>
      (
        await world.ask(
          dispatcher(county),
          `query ($after: String) {
          riskAssessments(filter: { ${filter} }, first: 2, after: $after) {
            totalCount nodes { number status kind conclusion openedOn } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      ).data.riskAssessments;
    const all = await allPages<{ openedOn: string }>((after) => page('', after));
    expect(all.length).toBe((await page('')).totalCount);
    const days = all.map(({ openedOn }) => openedOn);
    expect(days).toEqual([...days].sort().reverse());
    const counts = [
      `region: "${neighbour}"`,
      `region: "${county}", status: [WITHDRAWN], kind: [PUBLIC_POLICY]`,
      'conclusion: [POSTPONE, NOT_YET]',
      'kind: [PLAN]',
      'openedIn: { from: "2024-03-01", to: "2024-03-01" }',
      `body: "${lawOffice}", conclusion: [IMPLEMENT]`,
    ].map(async (filter) => (await page(filter)).totalCount);
    expect(await Promise.all(counts)).toEqual([0, 1, 1, 0, 1, 1]);
  });

  it('are counted by state and conclusion for analysts, who see none of them', async () => {
    const figures =
      '... on Region { dispatch(period: $period) { assessments { status conclusion assessments } } }';
    const refs = [county, neighbour].map((code) => ({ __typename: 'Region', code }));
    const period = { period: { from: '2024-01-01', to: '2024-12-31' } };
    const regions = await world.entities(analyst(county, neighbour), refs, figures, period);
    const [here, there] = regions.map(({ dispatch }) => dispatch.assessments);
    expect(here).toEqual(
      expect.arrayContaining([
        { status: 'CONCLUDED', conclusion: 'POSTPONE', assessments: 1 },
        { status: 'REVIEWED_AFTER', conclusion: 'IMPLEMENT', assessments: 1 },
        { status: 'WITHDRAWN', conclusion: null, assessments: 1 },
      ]),
    );
    expect(there).toEqual([]);
    const { data } = await world.ask(analyst(county), '{ riskAssessments { totalCount } }');
    expect(data.riskAssessments.totalCount).toBe(0);
  });

  it('come from a register too, where their review is a duty and a decision has its last assessment', async () => {
    const cells = {
      ...{ 编号: 'WP-1', 区划: county, 决策名称: '登记方案', 决策类别: '其他重大事项', 评估结论: '实施' },
      ...{ 拟决策单位代码: countyOffice, 评估单位代码: waterBureau, 审批单位代码: lawOffice },
      ...{ 立项日期: '2023-02-01', 结论日期: '2023-03-01', 实施后评估日期: '2024-03-07' },
    };
    expect(await world.take('risk-assessments', [cells])).toMatchObject({ inserted: 1 });
    expect(await world.take('risk-assessments', [cells])).toMatchObject({ unchanged: 1 });
    const query = '{ riskAssessments(filter: { kind: [OTHER] }) { nodes { id } } }';
    const [{ id }] = (await world.ask(author, query)).data.riskAssessments.nodes;
    expect(await seen(world, author, id)).toMatchObject({
      ...{ number: 'WP-1', status: 'CONCLUDED', answers: [], points: [], demanded: [], reportedOn: null },
      ...{ deadlines: [{ dueOn: '2024-03-07', state: 'PENDING' }], nextActs: ['riskAssessmentReview'] },
      history: [{ act: '确定评估事项' }, { act: '作出评估结论' }],
    });
    const again = { ...decision, title: '登记方案', earlier: id, idempotencyKey: 'book' };
    expect(await refusedTo(world, author, 'Open', again)).toEqual(['EARLIER_STANDS', 'earlier']);
    await doneTo(world, author, 'Review', { id, outcome: 'NO_RISK_AROSE' });
    expect(await doneTo(world, author, 'Open', again)).toMatchObject({ earlier: { number: 'WP-1' } });
    const { refused } = await world.take('risk-assessments', [{ ...cells, 决策名称: '改名' }]);
    expect(refused).toMatchObject([{ property: 'number' }]);
  });

  it('leave books that are in order', async () => {
    const of = { kind: 'RiskAssessment', table: 'risk_assessment', history: 'risk_assessment_history' };
    expect(await faultsInBooks(world, of)).toEqual([]);
  });
});
