import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bureau, complaint, firms, paidComplaint, project, townships } from './cells.ts';
import { allPages, type World } from '../world.ts';
import { officer, wagesWorld } from './world.ts';

const viewer = officer('990000000000');

describe('the lists', () => {
  let world: World;
  const ask = async (list: string, filter: object): Promise<string[]> => {
    const type = list === 'wageComplaints' ? 'WageComplaintFilter' : 'ConstructionProjectFilter';
    const { data } = await world.ask(
      viewer,
      `query ($filter: ${type}) { list: ${list}(filter: $filter, first: 100) { nodes { number } totalCount } }`,
      { filter },
    );
    const found: string[] = data.list.nodes.map(({ number }: { number: string }) => number);
    expect(data.list.totalCount).toBe(found.length);
    return found.sort();
  };

  beforeAll(async () => {
    world = await wagesWorld();
    await world.take('projects', [
      project('G1'),
      project('G2', { 所在地: townships[2] ?? '', 工程类别: '水利', 登记日期: '2011-01-12' }),
      project('G3', {
        状态: '拟建',
        资金到位证明日期: '',
        施工许可日期: '',
        开工日期: '',
        施工总承包单位代码: firms[3] ?? '',
      }),
    ]);
    const sameDay = Array.from({ length: 25 }, (_, i) => complaint(`S${i}`, { 受理日期: '2011-03-01' }));
    await world.take('complaints', [
      ...sameDay,
      paidComplaint('A1', { 工程项目编码: 'G2', 来源: '电话' }),
      complaint('A2', { 工程项目编码: 'G1', 受理日期: '2011-04-02', 状态: '已立案' }),
      complaint('A3', { 欠薪发生地: townships[2] ?? '', 受理日期: '2011-04-03', 立案日期: '2011-04-05' }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('come to every complaint of a day once, page by page, newest first', async () => {
    const query = `query ($after: String) {
      wageComplaints(first: 7, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }`;
    const nodes = await allPages<{ number: string }>(
      async (after) => (await world.ask(viewer, query, { after })).data.wageComplaints,
    );
    const seen = nodes.map(({ number }) => number);
    expect(seen.slice(0, 3)).toEqual(['A3', 'A2', 'A1']);
    expect(seen).toHaveLength(28);
    expect(new Set(seen).size).toBe(28);
  });

  it('of complaints can be restricted by region, period, origin, state, finding, project and being open', async () => {
    expect(await ask('wageComplaints', { region: townships[2] })).toEqual(['A3']);
    expect(await ask('wageComplaints', { period: { from: '2011-04-02', to: '2011-04-03' } })).toEqual([
      'A2',
      'A3',
    ]);
    expect(await ask('wageComplaints', { origin: ['PHONE'] })).toEqual(['A1']);
    expect(await ask('wageComplaints', { status: ['FILED', 'CLOSED'] })).toEqual(['A1', 'A2']);
    expect(await ask('wageComplaints', { finding: ['ARREARS_PAID'] })).toEqual(['A1']);
    expect(await ask('wageComplaints', { project: 'G1' })).toEqual(['A2']);
    expect(await ask('wageComplaints', { project: '' })).toEqual([]);
    expect(await ask('wageComplaints', { open: false })).toEqual(['A1']);
    expect(await ask('wageComplaints', { open: true })).toHaveLength(27);
    expect(await ask('wageComplaints', { status: [] })).toEqual([]);
  });

  it('of projects can be restricted by region, period, trade, state, contractor and open complaints', async () => {
    expect(await ask('constructionProjects', { region: townships[2] })).toEqual(['G2']);
    expect(await ask('constructionProjects', { period: { from: '2011-01-11', to: '2011-01-12' } })).toEqual([
      'G2',
    ]);
    expect(await ask('constructionProjects', { kind: ['WATER'] })).toEqual(['G2']);
    expect(await ask('constructionProjects', { status: ['PLANNED'] })).toEqual(['G3']);
    expect(await ask('constructionProjects', { generalContractor: firms[3] })).toEqual(['G3']);
    expect(await ask('constructionProjects', { withOpenComplaints: true })).toEqual(['G1']);
    expect(await ask('constructionProjects', { withOpenComplaints: false })).toEqual(['G2', 'G3']);
  });

  it('show the plain face of a complaint, with the cases of others that it names', async () => {
    await world.take('complaints', [
      complaint('L1', {
        工程项目编码: 'G2',
        受理日期: '2010-05-01',
        立案日期: '2010-05-03',
        被投诉单位代码: firms[0] ?? '',
        状态: '转法律援助',
        转办日期: '2010-05-20',
        接办单位代码: bureau,
        法律援助案号: 'A1',
        调解编号: 'D1',
      }),
    ]);
    const { data } = await world.ask(
      viewer,
      `{ wageComplaints(filter: { status: [TO_LEGAL_AID] }) { nodes {
        number status origin region { code } responsibleBody { code } respondent { code } project { number supervisor { code } owner { code } }
        arrears { amount currency } recovered { amount } openedOn filedOn transferredOn transferredTo { code } closedOn
        legalAidCase { number } dispute { number wageComplaints { number } } history { at act status } } } }`,
    );
    expect(data.wageComplaints.nodes).toEqual([
      {
        number: 'L1',
        status: 'TO_LEGAL_AID',
        origin: 'VISIT',
        region: { code: townships[0] },
        responsibleBody: { code: bureau },
        respondent: { code: firms[0] },
        project: { number: 'G2', supervisor: null, owner: { code: firms[1] } },
        arrears: { amount: '40000.00', currency: 'CNY' },
        recovered: { amount: '0.00' },
        openedOn: '2010-05-01',
        filedOn: '2010-05-03',
        transferredOn: '2010-05-20',
        transferredTo: { code: bureau },
        closedOn: null,
        legalAidCase: { number: 'A1' },
        dispute: { number: 'D1', wageComplaints: [{ number: 'L1' }] },
        history: [
          { at: '2010-04-30T16:00:00.000Z', act: '已受理', status: 'RECEIVED' },
          { at: '2010-05-02T16:00:00.000Z', act: '已立案', status: 'FILED' },
          { at: '2010-05-19T16:00:00.000Z', act: '转法律援助', status: 'TO_LEGAL_AID' },
        ],
      },
    ]);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'x' }])('refuse %j', async (page) => {
    const query = `query ($first: Int, $after: String) { wageComplaints(first: $first, after: $after) { totalCount } }`;
    expect((await world.ask(viewer, query, page)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each(['', '(id: "a", number: "G1")'])('are no way around naming one project: %s', async (key) => {
    const { errors } = await world.ask(viewer, `{ constructionProject${key} { number } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
