import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/registry/index.ts';
import {
  allPages,
  departmentWorld,
  readCells,
  registerOf,
  viewerOf,
  type Cells,
  type World,
} from '../world.ts';
import { county, gone, neighbour, prefecture, province, town, township, unit, units } from './units.ts';

// Divisions are public: no scope and no region is needed.
const viewer = viewerOf([]);

describe('administrative units', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('regions', units);
    await world.take('population', [
      { 区划代码: county, 年份: '2011', 人口: '159,000', 数据来源: '公报' },
      { 区划代码: county, 年份: '2012', 人口: '160000', 数据来源: '公报' },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const ofRegion = async (code: string, selection: string) =>
    (await world.ask(viewer, `{ region(code: "${code}") { ${selection} } }`)).data.region;
  const names = (page: { nodes: { name: string }[] }): string[] => page.nodes.map(({ name }) => name);

  it('are found by their code, with the unit above', async () => {
    expect(await ofRegion(town, 'name level kind validFrom validTo parent { name parent { name } }')).toEqual(
      {
        name: '清泉镇',
        level: 'TOWNSHIP',
        kind: 'TOWN',
        validFrom: '2000-01-01',
        validTo: null,
        parent: { name: '安和县', parent: { name: '试市' } },
      },
    );
    expect(await ofRegion(province, 'parent { name }')).toEqual({ parent: null });
    expect(await ofRegion('990109000000', 'name')).toBeNull();
    expect(await ofRegion('no code', 'name')).toBeNull();
  });

  it('are resolved as entities, a code without a unit as nothing', async () => {
    const refs = [county, '990109000000', 'x{', town].map((code) => ({ __typename: 'Region', code }));
    world.statements.length = 0;
    const found = await world.entities(viewer, refs, '... on Region { name }');
    expect(found.map((region) => region?.name ?? null)).toEqual(['安和县', null, null, '清泉镇']);
    expect(world.statements).toHaveLength(1);
  });

  it('have as children the units directly below, or all of a level', async () => {
    expect(names((await ofRegion(prefecture, 'children { nodes { name } }')).children)).toEqual([
      '安和县',
      '邻县',
    ]);
    const villages = await ofRegion(county, 'children(level: VILLAGE) { nodes { name } totalCount }');
    expect(villages.children.totalCount).toBe(4);
    expect(names(villages.children)).toEqual(['社区', '一村', '二村', '三村']);
    expect((await ofRegion('990101100200', 'children { totalCount }')).children.totalCount).toBe(0);
    // Itself is none of the units below it.
    expect((await ofRegion(county, 'children(level: COUNTY) { totalCount }')).children.totalCount).toBe(0);
  });

  it.each([
    ['1999-12-31', []],
    ['2000-01-01', ['清泉镇', '上坝乡', '旧乡']],
    ['2011-06-30', ['清泉镇', '上坝乡', '旧乡']],
    ['2011-07-01', ['清泉镇', '上坝乡', '新乡']],
  ])('are those of the day %s, the first and the last day of each included', async (on, expected) => {
    const below = await ofRegion(county, `children(on: "${on}") { nodes { name } }`);
    expect(names(below.children)).toEqual(expected);
  });

  it('are counted by level and kind on a day, without the unit itself', async () => {
    const counts = async (code: string, on: string) =>
      (await ofRegion(code, `unitCounts(on: "${on}") { level kind count }`)).unitCounts.map(
        ({ level, kind, count }: Record<string, unknown>) => `${level} ${kind} ${count}`,
      );
    expect(await counts(county, '2011-06-30')).toEqual([
      'TOWNSHIP TOWN 1',
      'TOWNSHIP TOWNSHIP 2',
      'VILLAGE VILLAGE 3',
      'VILLAGE COMMUNITY 1',
    ]);
    expect(await counts(gone, '2011-06-30')).toEqual([]);
    expect(await counts(province, '1999-12-31')).toEqual([]);
    expect(await counts(neighbour, '2011-07-01')).toEqual(['TOWNSHIP TOWN 1']);
  });

  it('cost one statement for each figure, however many they are', async () => {
    const figures = `... on Region { unitCounts(on: "2011-12-31") { count } population(year: 2011) parent { name } }`;
    const refs = units.map((cells) => ({ __typename: 'Region', code: cells['区划代码'] }));
    world.statements.length = 0;
    const found = await world.entities(viewer, refs, figures);
    expect(found.map(({ population }) => population).filter(Boolean)).toEqual([159_000]);
    // The units with their parents, the counts, the population.
    expect(world.statements).toHaveLength(3);
  });

  it('have a population only for the years that were published', async () => {
    expect(await ofRegion(county, 'a: population(year: 2012) b: population(year: 2010)')).toEqual({
      a: 160_000,
      b: null,
    });
  });

  it('are listed in the order of their codes, page by page', async () => {
    const nodes = await allPages<{ code: string }>(async (after) => {
      const query = `query ($after: String) { regions(first: 4, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`;
      return (await world.ask(viewer, query, { after })).data.regions;
    });
    expect(nodes.map(({ code }) => code)).toEqual(units.map((cells) => cells['区划代码'] as string).sort());
  });

  it.each([
    [{ within: town }, ['清泉镇', '社区', '一村', '二村']],
    [{ within: county, level: 'TOWNSHIP', on: '2011-12-31' }, ['清泉镇', '上坝乡', '新乡']],
    [{ kind: ['TOWN'] }, ['清泉镇', '邻镇']],
    [{ kind: [] }, []],
    [{ within: '990109000000' }, []],
  ])('are listed by %j', async (filter, expected) => {
    const query = `query ($filter: RegionFilter) { regions(filter: $filter) { nodes { name } totalCount } }`;
    const { regions } = (await world.ask(viewer, query, { filter })).data;
    expect(names(regions)).toEqual(expected);
    expect(regions.totalCount).toBe(expected.length);
  });

  it.each(['', '990101', 'x'])('are not listed within %j, which is no code', async (within) => {
    const query = `query ($filter: RegionFilter) { regions(filter: $filter) { totalCount } }`;
    const { errors } = await world.ask(viewer, query, { filter: { within } });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('change nothing when the same table comes twice, and are corrected by their code', async () => {
    expect(await world.take('regions', units)).toMatchObject({ inserted: 0, updated: 0, unchanged: 13 });
    const renamed = unit(township, '下坝乡', '乡', county);
    expect(await world.take('regions', [renamed])).toMatchObject({ updated: 1, unchanged: 0 });
    expect(await ofRegion(township, 'name')).toEqual({ name: '下坝乡' });
    await world.take('regions', units);
  });

  it.each<[string, Cells, string, RegExp]>([
    ['a level that is not its code’s', unit(town, '清泉镇', '行政村', county), 'level', /属于乡级/],
    [
      'a parent that it does not lie in',
      unit(town, '清泉镇', '镇', neighbour),
      'parentCode',
      /不在 990102000000 之下/,
    ],
    ['itself as its parent', unit(town, '清泉镇', '镇', town), 'parentCode', /不在 990101100000 之下/],
    [
      'an end before its beginning',
      unit(town, '清泉镇', '镇', county, { 撤销日期: '1999-12-31' }),
      'validTo',
      /早于设立日期/,
    ],
    ['a short code', unit('990101', '安和县', '县（区）', ''), 'code', /12 位/],
  ])('are refused with %s', (_what, cells, property, message) => {
    const { faults } = readCells(registerOf(department, 'regions'), cells);
    expect(faults).toEqual([{ property, message: expect.stringMatching(message) }]);
  });
});
