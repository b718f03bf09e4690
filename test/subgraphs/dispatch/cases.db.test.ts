import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { allPages, departmentWorld, viewerOf, type World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';
import { dispatcher, events, everything, readers } from './told.ts';

describe('cases of all departments', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-06-01T00:00:00Z');
    await takeEvents(world.connection.db, taking, events, plainReckoning);
  }, 60_000);
  afterAll(() => world.close());

  const list = async (viewer: Viewer, variables: Record<string, unknown> = {}, selection = 'number') => {
    const query = `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
      cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes { ${selection} } totalCount pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await world.ask(viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.cases;
  };
  const numbers = async (viewer: Viewer, filter: object = {}): Promise<string[]> => {
    const { nodes, totalCount } = await list(viewer, { filter, first: 100 });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ number }: { number: string }) => number).sort();
  };

  it.each<[string, Viewer, string[]]>([
    ['a dispatcher of the county', dispatcher, ['D1', 'D2', 'D3', 'D4', 'L1', 'P1', 'W1']],
    ['one of a town', viewerOf(readers(...everything), town), ['D1', 'D2', 'D3', 'L1', 'P1', 'W1']],
    ['whoever may read one department', viewerOf(readers('dispatch', 'petitions'), county), ['P1']],
    ['an officer who reads no records of the command centre', viewerOf(readers('mediation'), county), []],
    ['somebody without a region', viewerOf(readers(...everything)), []],
    ['an analyst', viewerOf(['statistics:read'], county), []],
  ])('are for %s what their departments would show', async (_who, viewer, expected) => {
    expect(await numbers(viewer)).toEqual(expected);
  });

  it.each<[object, string[]]>([
    [{ department: ['PETITIONS', 'LEGAL_AID'] }, ['L1', 'P1']],
    [{ department: [] }, []],
    [{ kind: ['WAGE_COMPLAINT'] }, ['W1']],
    [{ status: ['CLOSED', 'ORDERED'] }, ['D2', 'W1']],
    [{ region: town, department: ['MEDIATION'] }, ['D1', 'D2', 'D3']],
    [{ region: neighbour }, []],
    [{ openedIn: { from: '2024-03-02', to: '2024-03-03' } }, ['D2']],
    [{ isOpen: false }, ['D2']],
    [{ isOpen: true, department: ['MEDIATION'] }, ['D1', 'D3', 'D4']],
    [{ isOverdue: true }, ['D3']],
    [{ isOverdue: false, department: ['MEDIATION'] }, ['D1', 'D2', 'D4']],
    [{ rule: ['R-PM-22', 'R-PE-12'] }, ['D3', 'P1']],
    [{ rule: ['R-PM-22', 'R-PE-12'], isOverdue: true }, []],
    [{ rule: ['R-PM-21'], isOverdue: true }, ['D3']],
    [{ body: 'B1' }, ['D1']],
    [{ project: 'P1' }, ['D1', 'L1']],
    [{ organization: 'F1' }, ['W1']],
    [{ amountFrom: '20.01' }, ['D1']],
    [{ amountFrom: '20', amountTo: '99.99' }, ['D2']],
    [{ linkedTo: { department: 'CONSTRUCTION_WAGES' } }, ['L1']],
    [{ linkedTo: { department: 'CONSTRUCTION_WAGES', status: ['ORDERED'] } }, ['L1']],
    [{ linkedTo: { department: 'CONSTRUCTION_WAGES', status: ['CLOSED'] } }, []],
  ])('are restricted by %j', async (filter, expected) => {
    expect(await numbers(dispatcher, filter)).toEqual(expected);
  });

  it('are not found by a case that the viewer may not read', async () => {
    const viewer = viewerOf(readers('dispatch', 'legal-aid'), county);
    expect(await numbers(viewer, { linkedTo: { department: 'CONSTRUCTION_WAGES' } })).toEqual([]);
  });

  it.each([
    ['LARGEST_AMOUNT', ['D1', 'D2']],
    ['FIRST_DUE', ['D3', 'P1']],
    ['NEWEST', ['D2']],
  ])('come in the order %s', async (orderBy, first) => {
    const { nodes } = await list(dispatcher, { orderBy });
    expect(nodes.slice(0, first.length).map(({ number }: { number: string }) => number)).toEqual(first);
  });

  it('come page by page without a gap and without doubles, in every order', async () => {
    const all = await numbers(dispatcher);
    const order = fc.constantFrom('NEWEST', 'OLDEST', 'LARGEST_AMOUNT', 'FIRST_DUE');
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 8 }), async (orderBy, first) => {
        const pages = await allPages<{ number: string }>((after) =>
          list(dispatcher, { orderBy, first, after }),
        );
        expect(pages.map(({ number }) => number).sort()).toEqual(all);
      }),
      { numRuns: 20, seed: 20_261_126 },
    );
  });

  it('tell what is known of a case, and lead to its record', async () => {
    const { nodes } = await list(
      dispatcher,
      { filter: { department: ['MEDIATION'] }, orderBy: 'FIRST_DUE', first: 1 },
      `department kind number status region { code } openedOn closedOn responsibleBody { code } amount { amount }
        duties { rule dueAt isOverdue } record { __typename ... on Dispute { number } }`,
    );
    expect(nodes).toEqual([
      {
        ...{ department: 'MEDIATION', kind: 'DISPUTE', number: 'D3', status: 'OPEN', region: { code: town } },
        ...{ openedOn: '2024-03-01', closedOn: null, responsibleBody: null, amount: null },
        duties: [
          { rule: 'R-PM-21', dueAt: expect.stringContaining('2024-05-01T'), isOverdue: true },
          { rule: 'R-PM-22', dueAt: expect.stringContaining('2024-07-01T'), isOverdue: false },
        ],
        record: { __typename: 'Dispute', number: 'D3' },
      },
    ]);
  });

  it.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ after: 'x' }],
    [
      {
        orderBy: 'FIRST_DUE',
        after: Buffer.from('["2024-13-01T00:00:00.000Z","00000000-0000-0000-0000-000000000000"]').toString(
          'base64url',
        ),
      },
    ],
    [{ filter: { region: '99' } }],
    [{ filter: { amountFrom: 'much' } }],
  ])('are refused with a code for %j', async (variables) => {
    const query = `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
      cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount } }`;
    const { errors } = await world.ask(dispatcher, query, variables);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
