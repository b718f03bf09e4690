import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { allPages, departmentWorld, viewerOf, type Cells, type World } from '../world.ts';
import {
  analyst,
  clerk,
  committee,
  committees,
  county,
  neighbour,
  town,
  township,
  village,
  whole,
} from './cells.ts';

const second = '990101100201';
const roster = [
  ...committees,
  committee(second, '村（居）调委会', '村', { 设立日期: '2011-02-01', 撤销日期: '2011-10-01' }),
];
const member = (nth: number, place: string, more: Cells = {}): Cells => ({
  编号: `WY${nth}`,
  调委会编号: `TW${place}`,
  姓名: '张某甲',
  职务: nth === 1 ? '主任' : '委员',
  是否女性: '是',
  当选日期: '2011-01-10',
  ...more,
});
const mediator = (nth: number, place: string, more: Cells = {}): Cells => ({
  编号: `TJY${nth}`,
  调委会编号: `TW${place}`,
  姓名: '李某乙',
  聘用方式: '专职',
  聘任日期: '2011-01-10',
  ...more,
});
const officer = (nth: number, place: string, more: Cells = {}): Cells => ({
  编号: `XXY${nth}`,
  所在地: place,
  姓名: '王某丙',
  聘任日期: '2011-01-10',
  ...more,
});

describe('the mediation network', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('committees', roster);
    await world.take('committee-members', [
      ...[1, 2, 3].map((nth) => member(nth, village)),
      member(4, village, { 离任日期: '2011-06-30' }),
      member(5, second),
    ]);
    await world.take('mediators', [
      mediator(1, village),
      mediator(2, village, { 聘用方式: '兼职', 村民小组: '第1组' }),
      mediator(3, second, { 离任日期: '2011-06-30' }),
      mediator(4, town, { 聘任日期: '2011-07-01' }),
      mediator(5, neighbour),
    ]);
    await world.take('information-officers', [
      officer(1, village),
      officer(2, second, { 离任日期: '2011-06-30' }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const networkOn = async (on: string, ...codes: string[]) => {
    const refs = codes.map((code) => ({ __typename: 'Region', code }));
    const selection = `... on Region { mediationNetwork(on: "${on}") {
      mediators fullTimeMediators informationOfficers villageCommittees villageCommitteesWithFullTimeMediator
      fullTimeCoverage fewestMembers mostMembers committees { tier kind count } } }`;
    return (await world.entities(analyst(whole), refs, selection)).map((region) => region.mediationNetwork);
  };

  it('is that of the day: who came later or had left is none of it', async () => {
    const villageNetwork = {
      villageCommittees: 2,
      villageCommitteesWithFullTimeMediator: 2,
      fullTimeCoverage: 1,
    };
    expect((await networkOn('2011-06-29', county))[0]).toMatchObject({
      mediators: 3,
      fullTimeMediators: 2,
      informationOfficers: 2,
      ...villageNetwork,
      fewestMembers: 1,
      mostMembers: 4,
    });
    // The day on which somebody leaves is none of service any more.
    expect((await networkOn('2011-06-30', county))[0]).toMatchObject({
      mediators: 2,
      fullTimeMediators: 1,
      informationOfficers: 1,
      ...villageNetwork,
      villageCommitteesWithFullTimeMediator: 1,
      fullTimeCoverage: 0.5,
      mostMembers: 3,
    });
    expect((await networkOn('2011-07-01', county))[0]).toMatchObject({ mediators: 3, fullTimeMediators: 2 });
    expect((await networkOn('2011-01-31', county))[0]).toMatchObject({ villageCommittees: 1 });
    expect((await networkOn('2011-10-01', county))[0]).toMatchObject({ villageCommittees: 1 });
  });

  it('counts committees by tier and kind', async () => {
    expect((await networkOn('2011-06-01', county))[0].committees).toEqual([
      { tier: 'COUNTY', kind: 'COUNTY_JUDICIAL_CENTRE', count: 1 },
      { tier: 'TOWNSHIP', kind: 'TOWNSHIP_CENTRE', count: 2 },
      { tier: 'VILLAGE', kind: 'VILLAGE_COMMITTEE', count: 2 },
    ]);
  });

  it('is zeros where there is none, without a coverage', async () => {
    expect(await networkOn('2011-06-01', '990103000000')).toEqual([
      {
        mediators: 0,
        fullTimeMediators: 0,
        informationOfficers: 0,
        villageCommittees: 0,
        villageCommitteesWithFullTimeMediator: 0,
        fullTimeCoverage: null,
        fewestMembers: null,
        mostMembers: null,
        committees: [],
      },
    ]);
    expect((await networkOn('2010-12-19', county))[0]).toMatchObject({
      villageCommittees: 0,
      committees: [],
    });
  });

  it('of 20 regions costs as many statements as that of one', async () => {
    const codes = Array.from({ length: 20 }, (_, t) => `990101${100 + t}000`);
    for (const some of [codes.slice(0, 1), codes]) {
      world.statements.length = 0;
      await networkOn('2011-06-01', ...some);
      expect(world.statements).toHaveLength(2);
    }
  });

  it('is null out of reach', async () => {
    const refs = [county, town].map((code) => ({ __typename: 'Region', code }));
    const selection = '... on Region { mediationNetwork(on: "2011-06-01") { mediators } }';
    const found = await world.entities(clerk(town), refs, selection);
    expect(found.map(({ mediationNetwork }) => mediationNetwork?.mediators ?? null)).toEqual([null, 3]);
  });

  it('lists its committees for everybody, with the members and mediators that are in office', async () => {
    const query = `query ($filter: MediationCommitteeFilter, $first: Int, $after: String) {
      mediationCommittees(filter: $filter, first: $first, after: $after) {
        nodes { id number members { number post } mediators { number employment } }
        totalCount pageInfo { hasNextPage endCursor } } }`;
    const list = async (variables: object) =>
      (await world.ask(viewerOf([]), query, { ...variables })).data.mediationCommittees;
    const nodes = await allPages<{ number: string }>((after) => list({ first: 2, after }));
    expect(nodes.map(({ number }) => number)).toEqual(roster.map((cells) => cells['编号'] as string).sort());
    expect((await list({ filter: { region: town, tier: ['VILLAGE'] } })).totalCount).toBe(2);
    expect((await list({ filter: { kind: ['TOWNSHIP_CENTRE'], region: township } })).totalCount).toBe(1);
    expect((await list({ filter: { kind: [] } })).totalCount).toBe(0);
    const [found] = (await list({ filter: { region: village } })).nodes;
    expect(found.members.map((each: { number: string }) => each.number)).toEqual(['WY1', 'WY2', 'WY3']);
    expect(found.mediators.map((each: { employment: string }) => each.employment)).toEqual([
      'FULL_TIME',
      'PART_TIME',
    ]);
    const refs = [found.id, 'none'].map((id) => ({ __typename: 'MediationCommittee', id }));
    const entities = await world.entities(viewerOf([]), refs, '... on MediationCommittee { number }');
    expect(entities.map((each) => each?.number ?? null)).toEqual([found.number, null]);
  });
});
