import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/mediation/index.ts';
import { allPages, departmentWorld, type World } from '../world.ts';
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
} from './cells.ts';

const disputes = [
  settled('D1', town, {
    涉及金额: '1200',
    工程项目编码: 'G1',
    销号日期: '2012-01-05',
    司法确认日期: '2012-01-02',
  }),
  dispute('D2', village, { 工程项目编码: 'G1' }),
  dispute('D3', township, { 纠纷类型: '合同', 受理日期: '2011-03-06', 工程项目编码: 'G2' }),
  dispute('D4', county, { 受理日期: '2011-04-01' }),
  settled('N1', neighbour, { 工程项目编码: 'G1' }),
];
const sameDay = Array.from({ length: 23 }, (_, index) =>
  dispute(`S${index}`, neighbour, { 受理日期: '2010-02-01' }),
);

describe('disputes', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('committees', committees);
    await world.take('disputes', [...disputes, ...sameDay]);
  }, 60_000);
  afterAll(() => world.close());

  const list = async (viewer: Viewer, variables: object = {}) => {
    const query = `query ($filter: DisputeFilter, $first: Int, $after: String) {
      disputes(filter: $filter, first: $first, after: $after) {
        nodes { id number } totalCount pageInfo { hasNextPage endCursor } } }`;
    return (await world.ask(viewer, query, { ...variables })).data.disputes;
  };
  const numbers = async (viewer: Viewer, filter: object = {}): Promise<string[]> => {
    const { nodes, totalCount } = await list(viewer, { filter, first: 100 });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ number }: { number: string }) => number).sort();
  };
  const byReference = async (viewer: Viewer, ...refs: object[]) => {
    const wanted = refs.map((ref) => ({ __typename: 'Dispute', ...ref }));
    const found = await world.entities(viewer, wanted, '... on Dispute { number }');
    return found.map((entity) => entity?.number ?? null);
  };
  const idOf = async (number: string): Promise<string> => {
    const { nodes } = await list(clerk(whole), { first: 100 });
    return nodes.find((node: { number: string }) => node.number === number).id;
  };

  describe('in a list', () => {
    it('are those within the regions of the clerk', async () => {
      expect(await numbers(clerk(county))).toEqual(['D1', 'D2', 'D3', 'D4']);
      expect(await numbers(clerk(town))).toEqual(['D1', 'D2']);
      expect(await numbers(clerk(village, township))).toEqual(['D2', 'D3']);
      expect(await numbers(clerk('990103000000'))).toEqual([]);
    });

    it('are none for an analyst, for another department, without a region', async () => {
      expect(await numbers(analyst(county))).toEqual([]);
      expect(await numbers({ ...clerk(county), scopes: ['petitions:read', 'statistics:read'] })).toEqual([]);
      expect(await numbers(clerk())).toEqual([]);
    });

    it.each([
      [{ region: town }, ['D1', 'D2']],
      [{ region: neighbour }, []],
      [{ region: whole }, ['D1', 'D2', 'D3', 'D4']],
      [{ period: { from: '2011-03-05', to: '2011-03-06' } }, ['D1', 'D2', 'D3']],
      [{ period: { from: '2011-03-06', to: '2011-03-31' } }, ['D3']],
      [{ kind: ['CONTRACT', 'LABOUR'] }, ['D3']],
      [{ status: ['CLOSED'] }, ['D1']],
      [{ kind: ['NEIGHBOUR'], status: ['IN_MEDIATION'], region: county }, ['D2', 'D4']],
      [{ kind: [] }, []],
    ])('are restricted by %j', async (filter, expected) => {
      expect(await numbers(clerk(county), filter)).toEqual(expected);
    });

    it.each([
      { filter: { region: '' } },
      { filter: { region: '9901' } },
      { first: 0 },
      { first: 101 },
      { after: 'x' },
    ])('are refused with %j', async (variables) => {
      const query = `query ($filter: DisputeFilter, $first: Int, $after: String) { disputes(filter: $filter, first: $first, after: $after) { totalCount } }`;
      const { errors } = await world.ask(clerk(county), query, variables);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });

    it('come once each, newest first, although many were accepted on one day', async () => {
      const nodes = await allPages<{ number: string }>((after) => list(clerk(whole), { first: 4, after }));
      const found = nodes.map(({ number }) => number);
      expect(found.slice(0, 2)).toEqual(['D4', 'D3']);
      expect(found.slice(5).every((number) => number.startsWith('S'))).toBe(true);
      expect([...found].sort()).toEqual(
        [...disputes, ...sameDay].map((cells) => cells['编号'] as string).sort(),
      );
    });
  });

  it('are the same by id, by number and by reference within reach', async () => {
    const id = await idOf('D2');
    const { data } = await world.ask(clerk(village), 'query ($id: ID!) { dispute(id: $id) { number } }', {
      id,
    });
    expect(data.dispute).toEqual({ number: 'D2' });
    const refs = [{ id }, { number: 'D2' }, { number: 'D1' }, { number: 'none' }, { id: 'none' }];
    expect(await byReference(clerk(village), ...refs)).toEqual(['D2', 'D2', null, null, null]);
  });

  it.each<[string, Viewer]>([
    ['another county’s clerk', clerk(neighbour)],
    ['an officer of another township', clerk(township)],
    ['an analyst', analyst(county)],
    ['a clerk of another department', { ...clerk(county), scopes: ['legal-aid:read'] }],
    ['a clerk without a region', clerk()],
  ])('do not exist for %s, by whatever door', async (_who, viewer) => {
    const id = await idOf('D2');
    const { data, errors } = await world.ask(viewer, 'query ($id: ID!) { dispute(id: $id) { number } }', {
      id,
    });
    expect([data, errors]).toEqual([{ dispute: null }, undefined]);
    expect(await byReference(viewer, { id }, { number: 'D2' })).toEqual([null, null]);
    expect(await numbers(viewer)).not.toContain('D2');
  });

  it('show their plain face, their history oldest first, and nobody’s name', async () => {
    const query = `{ disputes(filter: { kind: [NEIGHBOUR], status: [CLOSED] }) { nodes {
      number kind status result region { code } committee { number } responsibleBody { code } openedOn settledOn
      closedOn relapsedOn partyCount amount { amount } project { number } history { at act status } } } }`;
    const { data } = await world.ask(clerk(county), query);
    expect(data.disputes.nodes).toEqual([
      expect.objectContaining({
        number: 'D1',
        result: 'SETTLED_WRITTEN',
        region: { code: town },
        committee: { number: `TW${town}` },
        responsibleBody: { code: 'SFS1' },
        openedOn: '2011-03-05',
        closedOn: '2012-01-05',
        relapsedOn: null,
        partyCount: 2,
        amount: { amount: '1200.00' },
        project: { number: 'G1' },
      }),
    ]);
    const { history } = data.disputes.nodes[0];
    expect(history.map(({ act }: { act: string }) => act)).toEqual(['受理', '调解成功', '司法确认', '销号']);
    expect(history[0].at).toBe('2011-03-04T16:00:00.000Z');
    const type = await world.ask(clerk(county), '{ __type(name: "Dispute") { fields { name } } }');
    const fields: string[] = type.data.__type.fields.map(({ name }: { name: string }) => name);
    expect(fields.filter((name) => /parties|summary|party(?!Count)|phone|address/i.test(name))).toEqual([]);
  });

  it('with committees and histories cost three statements, however many they are', async () => {
    world.statements.length = 0;
    await world.ask(
      clerk(whole),
      '{ disputes(first: 50) { nodes { committee { name } responsibleBody { code } history { act } } } }',
    );
    expect(world.statements).toHaveLength(3);
  });

  it('about a project are counted within reach', async () => {
    const projectCounts = async (viewer: Viewer) => {
      const refs = ['G1', 'G2', 'G9'].map((number) => ({ __typename: 'ConstructionProject', number }));
      const selection = '... on ConstructionProject { disputeCount openDisputeCount }';
      return (await world.entities(viewer, refs, selection)).map((project) => [
        project.disputeCount,
        project.openDisputeCount,
      ]);
    };
    expect(await projectCounts(analyst(whole))).toEqual([
      [3, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(await projectCounts(analyst(county))).toEqual([
      [2, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(await projectCounts(clerk(town))).toEqual([
      [2, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(await projectCounts({ ...clerk(county), scopes: ['petitions:read'] })).toEqual(
      Array(3).fill([null, null]),
    );
    expect(await projectCounts(analyst())).toEqual(Array(3).fill([null, null]));
  });
});
