import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/mediation/index.ts';
import { departmentWorld, type World } from '../world.ts';
import {
  analyst,
  clerk,
  committees,
  county,
  dispute,
  neighbour,
  settled,
  town,
  township,
  village,
  whole,
  year,
} from './cells.ts';

const counts = `accepted settled notSettled withdrawn refused inProgress successRate mediationRate settlementRate
  openSessions openSessionsSettled openSessionsRelapsed relapsed onLedger amount { amount currency }`;
const lines = (name: string, dimension: string): string => `${name} { ${dimension} accepted settled }`;
const selection = `... on Region { mediation(period: $period) { ${counts} ${lines('byKind', 'kind')}
  ${lines('byOrigin', 'origin')} ${lines('byTier', 'tier')} ${lines('byMonth', 'month')} } }`;

/** Seven disputes of the county in 2011, one on either side of the year, one of the neighbour. */
const disputes = [
  settled('D1', town, { 受理日期: year.from, 涉及金额: '1000.50', 调解方式: '阳光调解' }),
  settled('D2', village, {
    调解结果: '口头协议',
    涉及金额: '2.5万元',
    调解方式: '阳光调解',
    反弹日期: '2012-02-01',
  }),
  dispute('D3', village, { 调解结果: '调解不成', 纠纷类型: '合同', 调解方式: '阳光调解' }),
  dispute('D4', township, { 调解结果: '撤回', 纠纷类型: '合同', 来源: '法院委托' }),
  dispute('D5', township, { 调解结果: '一方拒绝', 受理日期: '2011-12-01' }),
  dispute('D6', county, { 是否挂账: '是', 状态: '已挂账', 受理日期: year.to, 涉及金额: '0.05' }),
  settled('D7', county, { 受理日期: '2011-12-01', 反弹日期: '2011-12-31' }),
  settled('D8', town, { 受理日期: '2010-12-31', 涉及金额: '9' }),
  dispute('D9', town, { 受理日期: '2012-01-01' }),
  settled('N1', neighbour, { 涉及金额: '7' }),
];
const zeros = {
  accepted: 0,
  settled: 0,
  notSettled: 0,
  withdrawn: 0,
  refused: 0,
  inProgress: 0,
  successRate: null,
  mediationRate: null,
  settlementRate: null,
  openSessions: 0,
  openSessionsSettled: 0,
  openSessionsRelapsed: 0,
  relapsed: 0,
  onLedger: 0,
  amount: { amount: '0.00', currency: 'CNY' },
  byKind: [],
  byOrigin: [],
  byTier: [],
  byMonth: [],
};

describe('the figures of mediation', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('committees', committees);
    await world.take('disputes', disputes);
  }, 60_000);
  afterAll(() => world.close());

  const figuresOf = async (viewer: Viewer, codes: readonly string[], period: object = year) => {
    const refs = codes.map((code) => ({ __typename: 'Region', code }));
    return (await world.entities(viewer, refs, selection, { period })).map((region) => region.mediation);
  };

  it('are those of the disputes accepted in the period, both days included, in the whole subtree', async () => {
    expect(await figuresOf(analyst(county), [county])).toEqual([
      {
        accepted: 7,
        settled: 3,
        notSettled: 1,
        withdrawn: 1,
        refused: 1,
        inProgress: 1,
        successRate: 3 / 7,
        mediationRate: 4 / 7,
        settlementRate: 3 / 4,
        openSessions: 3,
        openSessionsSettled: 2,
        openSessionsRelapsed: 1,
        relapsed: 2,
        onLedger: 1,
        amount: { amount: '26000.55', currency: 'CNY' },
        byKind: [
          { kind: 'NEIGHBOUR', accepted: 5, settled: 3 },
          { kind: 'CONTRACT', accepted: 2, settled: 0 },
        ],
        byOrigin: [
          { origin: 'APPLICATION', accepted: 6, settled: 3 },
          { origin: 'ENTRUSTED_COURT', accepted: 1, settled: 0 },
        ],
        byTier: [
          { tier: 'COUNTY', accepted: 2, settled: 1 },
          { tier: 'TOWNSHIP', accepted: 3, settled: 1 },
          { tier: 'VILLAGE', accepted: 2, settled: 1 },
        ],
        byMonth: [
          { month: '2011-01', accepted: 1, settled: 1 },
          { month: '2011-03', accepted: 3, settled: 1 },
          { month: '2011-12', accepted: 3, settled: 1 },
        ],
      },
    ]);
  });

  it('add up: every accepted dispute has one result and stands once in each breakdown', async () => {
    for (const figure of await figuresOf(analyst(whole), [whole, county, town, village, neighbour])) {
      const { accepted, notSettled, withdrawn, refused, inProgress } = figure;
      expect(figure.settled + notSettled + withdrawn + refused + inProgress).toBe(accepted);
      for (const part of [figure.byKind, figure.byOrigin, figure.byTier, figure.byMonth]) {
        const sum = (name: string) =>
          part.reduce((total: number, line: Record<string, number>) => total + (line[name] ?? 0), 0);
        expect([sum('accepted'), sum('settled')]).toEqual([accepted, figure.settled]);
      }
    }
  });

  it.each([
    [town, 3],
    [village, 2],
    [township, 2],
    ['990101100201', 0],
    [neighbour, 1],
    [whole, 8],
  ])('of %s count what lies in it and below it', async (code, accepted) => {
    expect((await figuresOf(analyst(whole), [code]))[0].accepted).toBe(accepted);
  });

  it.each([
    ['2010-12-31', '2010-12-31', 1],
    ['2012-01-01', '2012-12-31', 1],
    ['2011-01-02', '2011-12-30', 5],
    ['2011-12-31', '2011-01-01', 0],
  ])('from %s to %s count %j disputes', async (from, to, accepted) => {
    expect((await figuresOf(analyst(county), [county], { from, to }))[0].accepted).toBe(accepted);
  });

  it('are zeros where nothing happened, and a rate of nothing is null', async () => {
    expect(await figuresOf(analyst(whole), ['990103000000'])).toEqual([zeros]);
    expect(await figuresOf(analyst(county), [county], { from: '2009-01-01', to: '2009-12-31' })).toEqual([
      zeros,
    ]);
  });

  it('of 20 regions cost as many statements as those of one', async () => {
    const codes = Array.from({ length: 20 }, (_, t) => `990101${100 + t}000`);
    for (const some of [codes.slice(0, 1), codes]) {
      world.statements.length = 0;
      expect(await figuresOf(analyst(county), some)).toHaveLength(some.length);
      // The counts, and each of the four breakdowns.
      expect(world.statements).toHaveLength(5);
    }
  });

  it('are one answer for each period that is asked for at once', async () => {
    const query = `{ _entities(representations: [{ __typename: "Region", code: "${county}" }]) { ... on Region {
      a: mediation(period: { from: "2011-01-01", to: "2011-01-31" }) { accepted }
      b: mediation(period: { from: "2011-12-01", to: "2011-12-31" }) { accepted } } } }`;
    const { data } = await world.ask(analyst(county), query);
    expect(data._entities).toEqual([{ a: { accepted: 1 }, b: { accepted: 3 } }]);
  });

  it('are for who may read figures or disputes of the region, and for nobody else', async () => {
    const accepted = async (viewer: Viewer, code: string) =>
      (await figuresOf(viewer, [code]))[0]?.accepted ?? null;
    expect(await accepted(clerk(county), county)).toBe(7);
    expect(await accepted({ ...clerk(county), scopes: ['mediation:read'] }, town)).toBe(3);
    expect(await accepted(clerk(town), county)).toBeNull();
    expect(await accepted(clerk(neighbour), county)).toBeNull();
    expect(await accepted(analyst(), county)).toBeNull();
    expect(await accepted({ ...analyst(county), scopes: ['petitions:read'] }, county)).toBeNull();
    expect(await accepted(analyst(county), `${county},${neighbour}`)).toBeNull();
    expect(await accepted(analyst(county), 'x{"')).toBeNull();
    expect(world.faults).toEqual([]);
  });

  it.each(['2011-02-30', '0000-01-01', '2011'])('ask for days that exist, not for %s', async (from) => {
    const query = `query ($period: PeriodInput!) { _entities(representations: [{ __typename: "Region", code: "${county}" }]) { ... on Region { mediation(period: $period) { accepted } } } }`;
    const { errors } = await world.ask(analyst(county), query, { period: { from, to: year.to } });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('YYYY-MM-DD');
  });
});
