import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { departmentWorld, viewerOf, type World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';
import { dispatcher, events, everything, readers } from './told.ts';

describe('figures of the cases of all departments', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-06-01T00:00:00Z');
    await takeEvents(world.connection.db, taking, events, plainReckoning);
  }, 60_000);
  afterAll(() => world.close());

  const analyst = viewerOf(['statistics:read'], county);
  const dispatcherOfFigures = viewerOf(['statistics:read', ...readers(...everything)], county);
  const figures = async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const query = `query ($filter: CaseFilter, $groupBy: [CaseGrouping!]! = []) {
      caseStatistics(filter: $filter, groupBy: $groupBy) { department kind status region { code } month year
        responsibleBody { code } project { number } cases open closed overdue amount { amount } } }`;
    const { data, errors } = await world.ask(viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.caseStatistics;
  };

  it('are one group without a grouping, and none where there is no case', async () => {
    expect(await figures(dispatcherOfFigures)).toMatchObject([
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
        const listed = await world.ask(
          dispatcher,
          'query ($filter: CaseFilter) { cases(filter: $filter) { totalCount } }',
          { filter: wanted },
        );
        const sum = found.reduce((total: number, { cases }: { cases: number }) => total + cases, 0);
        expect(sum).toBe(listed.data.cases.totalCount);
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

  it('tell amounts only to who may read the records of all that is counted', async () => {
    const amountOf = async (viewer: Viewer, filter: object = {}): Promise<unknown> =>
      (await figures(viewer, { filter }))[0]?.amount ?? null;
    const some = viewerOf(['statistics:read', ...readers('dispatch', 'mediation')], county);
    expect(await amountOf(dispatcherOfFigures)).toEqual({ amount: '120.00' });
    expect([await amountOf(analyst), await amountOf(some)]).toEqual([null, null]);
    expect(await amountOf(some, { department: ['MEDIATION'] })).toEqual({ amount: '120.00' });
    await expect(amountOf(analyst, { amountFrom: '50' })).rejects.toThrow('FORBIDDEN');
    await expect(amountOf(analyst, { amountTo: '50' })).rejects.toThrow('FORBIDDEN');
  });

  it('are refused by more than three things', async () => {
    const groupBy = ['DEPARTMENT', 'KIND', 'STATUS', 'MONTH'];
    await expect(figures(analyst, { groupBy })).rejects.toThrow('BAD_USER_INPUT');
  });
});
