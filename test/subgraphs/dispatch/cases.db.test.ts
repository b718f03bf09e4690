import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sequenceText, type CaseFacts, type FactLink } from '../../../schema/events.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { takeEvents } from '../../../subgraphs/dispatch/store/caseIndex.ts';
import { allPages, departmentWorld, viewerOf, type World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';

const everything = ['mediation', 'legal-aid', 'petitions', 'construction-wages', 'dispatch'];
const readers = (...departments: string[]): string[] => departments.map((name) => `${name}:read`);
const dispatcher = viewerOf(readers(...everything), county);

type Told = Partial<CaseFacts> & Pick<CaseFacts, 'number'>;
const dispute = (told: Told) => tell('mediation', { kind: 'Dispute', ...told });

function tell(from: string, told: Told & Pick<CaseFacts, 'kind'>) {
  const data: CaseFacts = {
    ...{ act: 'x', status: 'OPEN', region: town, openedOn: '2024-03-01', closedOn: null, category: null },
    ...{
      body: null,
      project: null,
      organization: null,
      amount: null,
      workers: null,
      deadlines: [],
      links: [],
    },
    ...told,
  };
  return {
    ...{
      specversion: '1.0',
      id: `${from}${data.number}`,
      source: `/liandong/${from}`,
      type: `liandong.${from}.x`,
    },
    ...{ subject: `${data.kind}/${data.number}`, sequence: sequenceText(1), time: '2024-03-01T00:00:00Z' },
    ...{ datacontenttype: 'application/json', data },
  };
}

const due = (rule: string, day: string | null) => ({
  ...{ rule, startedAt: '2024-03-01T00:00:00Z', dueAt: day && `${day}T00:00:00Z` },
});
const complaint: FactLink = { department: 'construction-wages', kind: 'WageComplaint', number: 'W1' };

const events = [
  dispute({ number: 'D1', amount: '100.00', body: 'B1', project: 'P1' }),
  dispute({
    number: 'D2',
    openedOn: '2024-03-03',
    closedOn: '2024-04-01',
    status: 'CLOSED',
    amount: '20.00',
  }),
  dispute({ number: 'D3', deadlines: [due('R-PM-21', '2024-05-01'), due('R-PM-22', '2024-07-01')] }),
  dispute({ number: 'D4', region: county, deadlines: [due('R-PM-21', null)] }),
  dispute({ number: 'D5', region: neighbour }),
  tell('petitions', { kind: 'Petition', number: 'P1', deadlines: [due('R-PE-12', '2024-06-30')] }),
  tell('legal-aid', { kind: 'LegalAidCase', number: 'L1', links: [complaint], project: 'P1' }),
  tell('construction-wages', { kind: 'WageComplaint', number: 'W1', status: 'ORDERED', organization: 'F1' }),
  // No case, and a kind that nobody here knows.
  tell('mediation', { kind: 'MediationReport', number: 'M1', openedOn: null }),
  tell('petitions', { kind: 'Riddle', number: 'X1' }),
];

describe('cases of all departments', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-06-01T00:00:00Z');
    await takeEvents(world.connection.db, events);
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
    [{ filter: { region: '99' } }],
    [{ filter: { amountFrom: 'much' } }],
  ])('are refused with a code for %j', async (variables) => {
    const query = `query ($filter: CaseFilter, $first: Int, $after: String) {
      cases(filter: $filter, first: $first, after: $after) { totalCount } }`;
    const { errors } = await world.ask(dispatcher, query, variables);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  describe('in figures', () => {
    const analyst = viewerOf(['statistics:read'], county);
    const figures = async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
      const query = `query ($filter: CaseFilter, $groupBy: [CaseGrouping!]! = []) {
        caseStatistics(filter: $filter, groupBy: $groupBy) { department kind status region { code } month year
          responsibleBody { code } project { number } cases open closed overdue amount { amount } } }`;
      const { data, errors } = await world.ask(viewer, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.caseStatistics;
    };

    it('are one group without a grouping, and none where there is no case', async () => {
      expect(await figures(analyst)).toMatchObject([
        {
          cases: 7,
          open: 6,
          closed: 1,
          overdue: 1,
          amount: { amount: '120.00' },
          department: null,
          region: null,
        },
      ]);
      expect(await figures(analyst, { filter: { region: neighbour } })).toEqual([]);
    });

    it.each<[string[], object[]]>([
      [
        ['DEPARTMENT'],
        [
          { department: 'CONSTRUCTION_WAGES', cases: 1 },
          { department: 'LEGAL_AID', cases: 1, amount: null },
          { department: 'MEDIATION', cases: 4, overdue: 1 },
          { department: 'PETITIONS', cases: 1 },
        ],
      ],
      [
        ['TOWNSHIP', 'KIND'],
        [
          { region: { code: county }, kind: 'DISPUTE', cases: 1 },
          { region: { code: town }, kind: 'DISPUTE', cases: 3, closed: 1 },
          { region: { code: town }, kind: 'LEGAL_AID_CASE', cases: 1 },
          { region: { code: town }, kind: 'PETITION', cases: 1 },
          { region: { code: town }, kind: 'WAGE_COMPLAINT', cases: 1 },
        ],
      ],
      [['COUNTY', 'YEAR'], [{ region: { code: county }, year: 2024, cases: 7 }]],
      [['MONTH'], [{ month: '2024-03', cases: 7 }]],
      [
        ['PROJECT', 'BODY'],
        [
          { project: { number: 'P1' }, responsibleBody: { code: 'B1' }, cases: 1 },
          { project: { number: 'P1' }, responsibleBody: null, cases: 1 },
          { project: null, responsibleBody: null, cases: 5 },
        ],
      ],
      [
        ['STATUS'],
        [
          { status: 'CLOSED', cases: 1 },
          { status: 'OPEN', cases: 5 },
          { status: 'ORDERED', cases: 1 },
        ],
      ],
    ])('are grouped by %j', async (groupBy, expected) => {
      expect(await figures(analyst, { groupBy })).toMatchObject(expected);
      expect(await figures(analyst, { groupBy })).toHaveLength(expected.length);
    });

    it('add up to the list, whatever the filter and the groups', async () => {
      const filter = fc.record(
        {
          isOpen: fc.boolean(),
          isOverdue: fc.boolean(),
          department: fc.constantFrom(['MEDIATION'], ['PETITIONS']),
        },
        { requiredKeys: [] },
      );
      const groups = fc.uniqueArray(
        fc.constantFrom('DEPARTMENT', 'KIND', 'STATUS', 'VILLAGE', 'MONTH', 'PROJECT'),
        {
          maxLength: 3,
        },
      );
      await fc.assert(
        fc.asyncProperty(filter, groups, async (wanted, groupBy) => {
          const found = await figures(dispatcher, { filter: wanted, groupBy });
          const sum = found.reduce((total: number, { cases }: { cases: number }) => total + cases, 0);
          expect(sum).toBe((await numbers(dispatcher, wanted)).length);
        }),
        { numRuns: 30, seed: 20_261_126 },
      );
    });

    it('are of what the viewer may see figures of', async () => {
      const count = async (viewer: Viewer): Promise<number> => (await figures(viewer))[0]?.cases ?? 0;
      expect(await count(viewerOf(['statistics:read'], town))).toBe(6);
      expect(await count(viewerOf(['statistics:read']))).toBe(0);
      expect(await count(viewerOf(readers('mediation'), county))).toBe(0);
      expect(await count(viewerOf(readers('dispatch', 'mediation'), county))).toBe(4);
    });

    it('are refused by more than three things', async () => {
      const groupBy = ['DEPARTMENT', 'KIND', 'STATUS', 'MONTH'];
      await expect(figures(analyst, { groupBy })).rejects.toThrow('BAD_USER_INPUT');
    });
  });
});
