import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/registry/index.ts';
import { allPages, departmentWorld, readCells, registerOf, viewerOf, type World } from '../world.ts';
import { body, county, gone, neighbour, town, township, units } from './units.ts';

const viewer = viewerOf([]);
const none = { inserted: 0, updated: 0, unchanged: 0, refused: [] };

/** One office serves its own town and a township, another one that township too. */
const bodies = [
  body('JU', '安和县司法局', '司法局', county),
  body('OF1', '清泉司法所', '司法所', town, { 服务区划: `${town}、${township}` }),
  body('OF2', '上坝司法所', '司法所', township, { 服务区划: `${township}，${gone}` }),
  body('CO', '邻县某公司', '企业', neighbour, { 设立日期: '2005-03-01' }),
];

describe('organisations', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('regions', units);
    await world.take('organizations', bodies);
  }, 60_000);
  afterAll(() => world.close());

  const list = async (variables: object) => {
    const query = `query ($filter: OrganizationFilter, $first: Int, $after: String) {
      organizations(filter: $filter, first: $first, after: $after) {
        nodes { id code name } totalCount pageInfo { hasNextPage endCursor } } }`;
    return (await world.ask(viewer, query, { ...variables })).data.organizations;
  };
  const codes = ({ nodes }: { nodes: { code: string }[] }): string[] => nodes.map(({ code }) => code).sort();
  const served = async (): Promise<Record<string, string[]>> => {
    const { data } = await world.ask(viewer, '{ organizations { nodes { code serves { code } } } }');
    return Object.fromEntries(
      data.organizations.nodes.map(({ code, serves }: { code: string; serves: { code: string }[] }) => [
        code,
        serves.map((region) => region.code),
      ]),
    );
  };

  it.each([
    [{}, ['CO', 'JU', 'OF1', 'OF2']],
    [{ within: county }, ['JU', 'OF1', 'OF2']],
    [{ within: town }, ['OF1']],
    [{ within: county, kind: ['JUSTICE_OFFICE'] }, ['OF1', 'OF2']],
    [{ kind: [] }, []],
  ])('are listed by %j', async (filter, expected) => {
    const page = await list({ filter });
    expect(codes(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  it('of a unit are those in it and below it', async () => {
    const query = `{ region(code: "${county}") { organizations(kind: [JUSTICE_OFFICE, JUSTICE_BUREAU]) { nodes { code } } } }`;
    expect(codes((await world.ask(viewer, query)).data.region.organizations)).toEqual(['JU', 'OF1', 'OF2']);
  });

  it('serve several units, and a unit is served by several', async () => {
    expect(await served()).toEqual({ JU: [], OF1: [town, township], OF2: [township, gone], CO: [] });
  });

  it('with their units cost two statements more, however many they are', async () => {
    world.statements.length = 0;
    await world.ask(viewer, '{ organizations { nodes { serves { code } region { name } } } }');
    expect(world.statements).toHaveLength(3);
  });

  it('are the same by id, by code and by reference, and nothing else is found', async () => {
    const [{ id, code }] = (await list({ filter: { within: town } })).nodes;
    const { data } = await world.ask(viewer, 'query ($id: ID!) { organization(id: $id) { name } }', { id });
    expect(data.organization).toEqual({ name: '清泉司法所' });
    const refs = [{ id }, { code }, { id: 'none' }, { code: 'none' }, { code: id }].map((ref) => ({
      __typename: 'Organization',
      ...ref,
    }));
    const found = await world.entities(viewer, refs, '... on Organization { name }');
    expect(found.map((each) => each?.name ?? null)).toEqual(['清泉司法所', '清泉司法所', null, null, null]);
  });

  it('of the same name and place come once each, page by page', async () => {
    const namesakes = Array.from({ length: 23 }, (_, index) =>
      body(`N${index}`, '同名公司', '企业', neighbour),
    );
    await world.take('organizations', namesakes);
    const nodes = await allPages<{ code: string }>((after) =>
      list({ filter: { within: neighbour }, first: 5, after }),
    );
    expect(codes({ nodes })).toEqual(['CO', ...namesakes.map((cells) => cells['机构代码'] as string)].sort());
  });

  it('change nothing when the same roster comes twice', async () => {
    expect(await world.take('organizations', bodies)).toEqual({ ...none, unchanged: 4 });
  });

  it('are changed when what they serve changes', async () => {
    const [justice, first, second] = bodies as [object, object, object];
    const moved = [
      justice as never,
      { ...first, 服务区划: town } as never,
      { ...second, 服务区划: `${gone}、${town}、${gone}` } as never,
    ];
    expect(await world.take('organizations', moved)).toEqual({ ...none, updated: 2, unchanged: 1 });
    expect(await served()).toMatchObject({ OF1: [town], OF2: [town, gone] });
    expect(await world.take('organizations', moved)).toEqual({ ...none, unchanged: 3 });
    await world.take('organizations', bodies);
  });

  it('keep their id when they are corrected', async () => {
    const [before] = (await list({ filter: { within: town } })).nodes;
    await world.take('organizations', [body('OF1', '清泉镇司法所', '司法所', town)]);
    expect((await list({ filter: { within: town } })).nodes).toEqual([{ ...before, name: '清泉镇司法所' }]);
    await world.take('organizations', bodies);
  });

  it('are refused when they end before they begin', () => {
    const cells = body('X', '某所', '司法所', town, { 设立日期: '2011-01-02', 撤销日期: '2011-01-01' });
    const { faults } = readCells(registerOf(department, 'organizations'), cells);
    expect(faults).toEqual([{ property: 'validTo', message: '撤销日期早于设立日期，请核对' }]);
  });
});
