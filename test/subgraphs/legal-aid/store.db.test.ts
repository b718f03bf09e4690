import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  application,
  archivedCase,
  county,
  grantedApplication,
  migrantCase,
  openCase,
  townships,
} from './cells.ts';
import { legalAidWorld, officer, type LegalAidWorld } from './world.ts';

const viewer = officer('990000000000');

describe('the lists of legal aid', () => {
  let world: LegalAidWorld;
  const list = async (field: string, filterType: string, filter: object): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `query ($filter: ${filterType}) { ${field}(filter: $filter, first: 100) { nodes { number } totalCount } }`,
      { filter },
    );
    const found: string[] = data[field].nodes.map(({ number }: { number: string }) => number);
    expect(data[field].totalCount).toBe(found.length);
    return found.sort();
  };
  const cases = (filter: object) => list('legalAidCases', 'LegalAidCaseFilter', filter);
  const applications = (filter: object) => list('legalAidApplications', 'LegalAidApplicationFilter', filter);

  beforeAll(async () => {
    world = await legalAidWorld();
    await world.take('applications', [
      grantedApplication('A1', { 受理渠道: '工作站', 工作站编号: 'S1' }),
      application('A2', { 所属区划: townships[2]!, 收到日期: '2011-06-01' }),
    ]);
    const sameDay = Array.from({ length: 25 }, (_, i) => openCase(`S${i}`, { 受理日期: '2011-02-01' }));
    await world.take('cases', [
      ...sameDay,
      archivedCase('C1', { 申请编号: 'A1', 调解案号: 'D1', 工程项目编码: 'G1' }),
      migrantCase('C2', { 所属区划: townships[2]!, 欠薪投诉编号: 'W1', 工程项目编码: 'G1' }),
      openCase('C3', { 援助形式: '刑事辩护与代理', 援助事项: '', 受理日期: '2011-03-06' }),
    ]);
    const station = { 援助机构代码: 'B', 设立日期: '2011-04-11' };
    await world.take('workstations', [
      { ...station, 工作站编号: 'S1', 名称: '甲站', 类别: '乡镇', 所属区划: townships[0]!, 文号: 'N1' },
      { ...station, 工作站编号: 'S2', 名称: '乙站', 类别: '工会', 所属区划: county, 撤销日期: '2011-09-01' },
    ]);
    const notice = { 文号: 'N1', 文件标题: '通知', 印发日期: '2011-04-11', 所属区划: county };
    await world.take('notice-issuers', [
      { ...notice, 发文单位: '司法局', 发文单位代码: 'B1' },
      { ...notice, 发文单位: '妇联' },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('come to every case of a day once, page by page, newest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await world.ask(
        viewer,
        `query ($after: String) { legalAidCases(first: 7, after: $after) {
          nodes { number } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const { nodes, edges, pageInfo } = data.legalAidCases;
      seen.push(...nodes.map(({ number }: { number: string }) => number));
      expect(edges.at(-1).cursor).toBe(pageInfo.endCursor);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen[0]).toBe('C3');
    expect(seen).toHaveLength(28);
    expect(new Set(seen).size).toBe(28);
  });

  it('restrict cases by region, period, state, form, matter, outcome and lane', async () => {
    expect(await cases({ region: townships[2] })).toEqual(['C2']);
    expect(await cases({ period: { from: '2011-03-06', to: '2011-03-06' } })).toEqual(['C3']);
    expect(await cases({ status: ['ARCHIVED', 'TERMINATED'] })).toEqual(['C1']);
    expect(await cases({ form: ['CRIMINAL_DEFENCE'] })).toEqual(['C3']);
    expect(await cases({ matter: ['LABOUR_PAY'] })).toEqual(['C2']);
    expect(await cases({ outcome: ['MEDIATED'] })).toEqual(['C1']);
    expect(await cases({ lane: 'MIGRANT_WORKER_WAGES' })).toEqual(['C2']);
    expect(await cases({ status: [] })).toEqual([]);
  });

  it('restrict applications likewise', async () => {
    expect(await applications({})).toEqual(['A1', 'A2']);
    expect(await applications({ region: townships[2] })).toEqual(['A2']);
    expect(await applications({ period: { from: '2011-03-01', to: '2011-03-31' } })).toEqual(['A1']);
    expect(await applications({ status: ['GRANTED'], form: ['CIVIL_ADMINISTRATIVE_AGENCY'] })).toEqual([
      'A1',
    ]);
    expect(await applications({ matter: ['LABOUR_PAY'] })).toEqual([]);
    expect(await applications({ lane: 'ORDINARY', status: ['UNDER_REVIEW'] })).toEqual(['A2']);
  });

  it('restrict workstations by region, kind and state', async () => {
    const stations = (filter: object) => list('legalAidWorkstations', 'WorkstationFilter', filter);
    expect(await stations({})).toEqual(['S1', 'S2']);
    expect(await stations({ region: townships[0] })).toEqual(['S1']);
    expect(await stations({ kind: ['TRADE_UNION'] })).toEqual(['S2']);
    expect(await stations({ status: 'OPEN' })).toEqual(['S1']);
    expect(await stations({ status: 'CLOSED' })).toEqual(['S2']);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'x' }])('refuse %j', async (page) => {
    const { errors } = await world.ask(
      viewer,
      `query ($first: Int, $after: String) { legalAidCases(first: $first, after: $after) { totalCount } }`,
      page,
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('show the plain face of a case, its links, its application and its history, oldest first', async () => {
    const { data } = await world.ask(
      viewer,
      `{ legalAidCases(filter: { outcome: [MEDIATED] }) { nodes {
        number status region { code } responsibleBody { code } openedOn closedOn lossRecovered { amount }
        subsidy { amount } dispute { number } wageComplaint { number } project { number }
        application { number channel cases { number } workstation { name status notice { number issuers { name organization { code } } } } }
        history { at act status } } } }`,
    );
    const [found] = data.legalAidCases.nodes;
    expect(found).toMatchObject({
      number: 'C1',
      status: 'ARCHIVED',
      region: { code: townships[0] },
      openedOn: '2011-03-05',
      closedOn: '2011-04-20',
      lossRecovered: { amount: '5000.00' },
      subsidy: { amount: '600.00' },
      dispute: { number: 'D1' },
      wageComplaint: null,
      project: { number: 'G1' },
      application: {
        number: 'A1',
        channel: 'WORKSTATION',
        cases: [{ number: 'C1' }],
        workstation: {
          name: '甲站',
          status: 'OPEN',
          notice: {
            number: 'N1',
            issuers: expect.arrayContaining([
              { name: '司法局', organization: { code: 'B1' } },
              { name: '妇联', organization: null },
            ]),
          },
        },
      },
    });
    expect(
      found.history.map(({ act, status }: { act: string; status: string }) => `${act} ${status}`),
    ).toEqual([
      '给予援助 GRANTED',
      '指派 ASSIGNED',
      '结案 CONCLUDED',
      '交卷 FILE_SUBMITTED',
      '审卷 FILE_REVIEWED',
      '发放补贴 SUBSIDY_PAID',
      '归档 ARCHIVED',
    ]);
    expect(found.history[0].at).toBe('2011-03-04T16:00:00.000Z');
  });

  it('count the cases of a project, also of one without any', async () => {
    const { data } = await world.ask(
      viewer,
      `{ _entities(representations: [
        { __typename: "ConstructionProject", number: "G1" }, { __typename: "ConstructionProject", number: "G2" }
      ]) { ... on ConstructionProject { legalAid { totalCases openCases } } } }`,
    );
    expect(data._entities).toEqual([
      { legalAid: { totalCases: 2, openCases: 1 } },
      { legalAid: { totalCases: 0, openCases: 0 } },
    ]);
  });

  it('know the workstations of a day and the notices issued by then', async () => {
    const { data } = await world.ask(
      viewer,
      `query ($code: ID!) { _entities(representations: [{ __typename: "Region", code: $code }]) { ... on Region {
        before: legalAidWorkstations(on: "2011-04-10") { ...network }
        midyear: legalAidWorkstations(on: "2011-08-31") { ...network }
        after: legalAidWorkstations(on: "2011-09-01") { ...network }
      } } }
      fragment network on WorkstationNetwork { open byKind { kind count } notices { issuers { name } } }`,
      { code: county },
    );
    const [{ before, midyear, after }] = data._entities;
    expect(before).toEqual({ open: 0, byKind: [], notices: [] });
    expect(midyear).toMatchObject({
      open: 2,
      byKind: [
        { kind: 'TRADE_UNION', count: 1 },
        { kind: 'TOWNSHIP', count: 1 },
      ],
    });
    expect(midyear.notices).toHaveLength(1);
    expect(midyear.notices[0].issuers).toHaveLength(2);
    expect(after).toMatchObject({ open: 1, byKind: [{ kind: 'TOWNSHIP', count: 1 }] });
  });
});
