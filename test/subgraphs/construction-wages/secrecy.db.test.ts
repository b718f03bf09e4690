import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { actor } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { badBehaviour, county, deposit, firms, project, townships, worker } from './cells.ts';
import { act, clerks, complaintInput, contractor, head, ordered, stranger, windowClerk } from './clerks.ts';

describe('who complains', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-15T09:00:00+08:00');
    const started = { 开工日期: '2024-03-01' };
    await world.take('projects', [
      project('G1', started),
      project('G2', { ...started, 施工总承包单位代码: firms[2] ?? '', 建设单位代码: firms[3] ?? '' }),
      project('G3', { ...started, 施工总承包单位代码: firms[2] ?? '', 建设单位代码: firms[3] ?? '' }),
    ]);
    await world.take('roster', [worker('W1', 'G3', { 用工单位代码: firms[0] ?? '' })]);
    await world.take('deposits', [deposit('G1'), deposit('G2', { 存储单位代码: firms[2] ?? '' })]);
    await world.take('bad-behaviours', [
      badBehaviour('L1', firms[0] ?? ''),
      badBehaviour('L2', firms[2] ?? ''),
    ]);
    await ordered(world, { project: 'G1', claimants: [{ name: '王某丙' }, { name: '赵某丁' }] });
    await act(
      world,
      'acceptanceApply',
      { project: 'G1', stage: 'FOUNDATION' },
      { viewer: clerks.acceptance },
    );
  });
  afterAll(() => world.close());

  const search = (viewer: typeof head, party: string, reason = '本人来访查询') =>
    world.ask(
      viewer,
      `query ($party: String!, $reason: String!) { wageComplaintsByParty(party: $party, reason: $reason) {
        totalCount nodes { status workersAffected } } }`,
      { party, reason },
    );
  const searches = async () =>
    world.connection.sql`select subject, body, reason, found from party_search order by id`;

  it('can be asked for by the office with a reason, by the whole name, and the search is kept', async () => {
    const { data } = await search(windowClerk, '王某丙');
    expect(data.wageComplaintsByParty).toEqual({
      totalCount: 1,
      nodes: [{ status: 'ORDERED', workersAffected: 40 }],
    });
    expect((await search(windowClerk, '王某')).data.wageComplaintsByParty.totalCount).toBe(0);
    expect((await search(stranger, '王某丙')).data.wageComplaintsByParty.totalCount).toBe(0);
    const kept = { body: null, reason: '本人来访查询' };
    expect([...(await searches())]).toEqual([
      { subject: windowClerk.subject, found: 1, ...kept },
      { subject: windowClerk.subject, found: 0, ...kept },
      { subject: stranger.subject, found: 0, ...kept },
    ]);
  });

  it('can be asked for by nobody else, nor without a reason or by a part of a name', async () => {
    const before = (await searches()).length;
    for (const viewer of [contractor, clerks.safety, actor('construction-wages', county)]) {
      expect((await search(viewer, '王某丙')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    for (const [party, reason] of [
      ['王', '查询'],
      ['王某丙', ' '],
    ] as const) {
      const { errors } = await search(head, party, reason);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect((await searches()).length).toBe(before);
  });

  it('is in no column that a complaint is read from, and in no event', async () => {
    const { data } = await world.ask(head, '{ wageComplaints { nodes { id number } } }');
    expect(JSON.stringify(data)).not.toContain('王某丙');
    const events = await world.connection.sql`select data::text as text from outbox`;
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ text }) => /王某丙|赵某丁/.test(String(text)))).toEqual([]);
  });

  it('is nothing to the contractor, and neither is the complaint: not by list, number, project, region or search', async () => {
    const all = `query ($refs: [_Any!]!, $period: PeriodInput!) {
      wageComplaints { totalCount } wageComplaintInbox { totalCount } wageDeadlines { totalCount }
      constructionProjects { nodes { number complaints { total workersAffected arrears { amount } } } }
      constructionProjects_: constructionProjects(filter: { withOpenComplaints: true }) { totalCount }
      _entities(representations: $refs) { ... on WageComplaint { number }
        ... on Region { constructionWages(period: $period) { complaints } }
        ... on Organization { wageDeposits { number } badBehaviours { number } } } }`;
    const [row] = await world.connection.sql`select id, number from wage_complaint`;
    const refs = [
      { __typename: 'WageComplaint', id: String(row?.['id']) },
      { __typename: 'WageComplaint', number: String(row?.['number']) },
      { __typename: 'Region', code: townships[0] },
      { __typename: 'Organization', code: firms[0] },
      { __typename: 'Organization', code: firms[2] },
    ];
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const none = { total: 0, workersAffected: 0, arrears: { amount: '0.00' } };
    const { data, errors } = await world.ask(contractor, all, { refs, period });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      wageComplaints: { totalCount: 0 },
      wageComplaintInbox: { totalCount: 0 },
      wageDeadlines: { totalCount: 0 },
      // Its own site, and the one on which it has workers.
      constructionProjects: {
        nodes: expect.arrayContaining([
          { number: 'G1', complaints: none },
          { number: 'G3', complaints: none },
        ]),
      },
      constructionProjects_: { totalCount: 0 },
      _entities: [
        null,
        null,
        { constructionWages: null },
        { wageDeposits: [{ number: 'B-G1' }], badBehaviours: [{ number: 'L1' }] },
        { wageDeposits: [], badBehaviours: [] },
      ],
    });
    expect(data.constructionProjects.nodes).toHaveLength(2);
    expect((await world.ask(head, all, { refs, period })).data._entities[0]).not.toBeNull();
  });

  it('is not told by what officers wrote beside an act', async () => {
    const [row] = await world.connection.sql`select id from acceptance_application`;
    await act(world, 'acceptanceBlock', { id: String(row?.['id']), reason: '王某丙等人投诉' });
    const query = `{ constructionProject(number: "G1") { acceptanceApplications { status history { act actor note } } } }`;
    const applications = async (viewer: typeof head) =>
      (await world.ask(viewer, query)).data.constructionProject.acceptanceApplications;
    expect((await applications(contractor))[0].history.at(-1)).toEqual({
      act: '因欠薪暂停',
      actor: null,
      note: null,
    });
    expect((await applications(head))[0].history.at(-1).note).toBe('王某丙等人投诉');
  });

  it('may not come with more names than workers', async () => {
    const asked = complaintInput({ workersAffected: 1, claimants: [{ name: '甲某' }, { name: '乙某' }] });
    const { codes } = await act(world, 'wageComplaintReceive', asked, { viewer: windowClerk });
    expect(codes).toEqual(['NO_WORKERS']);
  });
});
