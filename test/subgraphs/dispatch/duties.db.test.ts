import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../../schema/viewer.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { allPages, departmentWorld, viewerOf, type World } from '../world.ts';
import { county, neighbour, town, village } from './cells.ts';
import { due, everything, readers, toldCase } from './told.ts';

/** Noon of 1 June 2024 in China; `due` ends deadlines at eight in the morning. */
const now = '2024-06-01T04:00:00Z';

const told = [
  toldCase('mediation', {
    ...{ kind: 'Dispute', number: 'D1', body: 'B1', region: village },
    deadlines: [due('R-PM-21', '2024-05-30'), due('R-PM-22', '2024-06-03'), due('R-PM-13', null)],
  }),
  toldCase('mediation', {
    ...{ kind: 'MediationReport', number: 'M1', openedOn: null, body: 'B1' },
    deadlines: [due('R-PM-40', '2024-06-01')],
  }),
  toldCase('petitions', {
    ...{ kind: 'Petition', number: 'P1', body: 'B2', closedOn: '2024-05-01' },
    deadlines: [due('R-PE-12', '2024-05-25'), due('R-PE-13', '2024-05-26')],
  }),
  toldCase('legal-aid', { kind: 'LegalAidCase', number: 'L1', deadlines: [due('R-LA-9', '2024-05-02')] }),
  toldCase('construction-wages', {
    ...{ kind: 'WageComplaint', number: 'W1', body: 'B2', region: county },
    deadlines: [due('R-CW-4', '2024-05-03'), due('R-CW-5', '2024-06-08'), due('R-CW-6', '2024-06-09')],
  }),
  toldCase('community-correction', {
    ...{ kind: 'CorrectionDuty', number: '0190-1', region: county, openedOn: null },
    deadlines: [due('R-CC-3', '2024-01-01')],
  }),
  toldCase('petitions', {
    ...{ kind: 'Petition', number: 'P2', region: neighbour, body: 'B2' },
    deadlines: [due('R-PE-12', '2024-05-01')],
  }),
];

const officers = [...everything, 'community-correction'];
const dispatcher = viewerOf(readers(...everything), county);
const analyst = viewerOf(['statistics:read'], county);

describe('the duties of all departments', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, now);
    await takeEvents(world.connection.db, taking, told, plainReckoning);
  }, 60_000);
  afterAll(() => world.close());

  const list = async (viewer: Viewer, variables: Record<string, unknown> = {}, selection = 'rule') => {
    const query = `query ($filter: DutyFilter, $first: Int, $after: String) {
      duties(filter: $filter, first: $first, after: $after) {
        nodes { ${selection} } totalCount pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await world.ask(viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.duties;
  };
  const rules = async (viewer: Viewer, filter: object = {}): Promise<string[]> => {
    const { nodes, totalCount } = await list(viewer, { filter, first: 100 });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ rule }: { rule: string }) => rule.slice(2));
  };
  const figures = async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const query = `query ($filter: DutyFilter, $groupBy: [DutyGrouping!]! = []) {
      dutyStatistics(filter: $filter, groupBy: $groupBy) { department rule region { code } responsibleBody { code }
        open overdue overdueUpToAWeek overdueUpToAMonth overdueLonger longestDaysOverdue dueWithinAWeek withoutEnd } }`;
    const { data, errors } = await world.ask(viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.dutyStatistics;
  };

  const overdue = ['LA-9', 'CW-4', 'PE-12', 'PE-13', 'PM-21', 'PM-40'];
  const open = [...overdue, 'PM-22', 'CW-5', 'CW-6', 'PM-13'];

  it.each<[string, Viewer, string[]]>([
    ['a dispatcher', dispatcher, open],
    [
      'a dispatcher who reads community correction too',
      viewerOf(readers(...officers), county),
      ['CC-3', ...open],
    ],
    [
      'one of a town, for whom the county’s own do not exist',
      viewerOf(readers(...officers), town),
      open.filter((rule) => !/C[WC]/.test(rule)),
    ],
    [
      'whoever may read one department',
      viewerOf(readers('dispatch', 'petitions'), county),
      ['PE-12', 'PE-13'],
    ],
    ['an officer who reads no records of the command centre', viewerOf(readers('petitions'), county), []],
    ['somebody without a region', viewerOf(readers(...officers)), []],
    ['an analyst', analyst, []],
  ])('are listed for %s, first due first', async (_who, viewer, expected) => {
    expect(await rules(viewer)).toEqual(expected);
  });

  it.each<[object, string[]]>([
    [{ isOverdue: true }, overdue],
    [{ isOverdue: false }, ['PM-22', 'CW-5', 'CW-6', 'PM-13']],
    [{ department: ['PETITIONS', 'COMMUNITY_CORRECTION'] }, ['PE-12', 'PE-13']],
    [{ region: village }, ['PM-21', 'PM-22', 'PM-13']],
    [{ region: neighbour }, []],
    [{ body: 'B1' }, ['PM-21', 'PM-40', 'PM-22', 'PM-13']],
    [{ rule: ['R-PM-21', 'R-CW-6'] }, ['PM-21', 'CW-6']],
    [{ rule: [] }, []],
    [{ daysOverdueFrom: 1 }, overdue],
    [{ daysOverdueFrom: 2 }, overdue.slice(0, 5)],
    [{ daysOverdueFrom: 8 }, ['LA-9', 'CW-4', 'PE-12']],
    [{ daysOverdueFrom: 31 }, ['LA-9']],
    [{ daysOverdueFrom: 32 }, []],
    [{ daysLeftTo: 7 }, ['PM-22', 'CW-5']],
    [{ daysLeftTo: 8 }, ['PM-22', 'CW-5', 'CW-6']],
    [{ daysLeftTo: 1 }, []],
    [{ daysLeftTo: 8, daysOverdueFrom: 1 }, []],
  ])('are restricted by %j', async (filter, expected) => {
    expect(await rules(dispatcher, filter)).toEqual(expected);
  });

  it('tell what they hang on, and for how long they have been over or have left', async () => {
    const { nodes } = await list(
      dispatcher,
      { filter: { rule: ['R-PM-21', 'R-PM-40', 'R-PM-22', 'R-PM-13'] } },
      `department kind number case { number duties { rule daysOverdue } } region { code } responsibleBody { code }
        rule startedAt dueAt isOverdue daysOverdue daysLeft`,
    );
    const dispute = { department: 'MEDIATION', kind: 'Dispute', number: 'D1', region: { code: village } };
    const days = [3, null, null];
    const ofCase = ['R-PM-21', 'R-PM-22', 'R-PM-13'].map((rule, nth) => ({ rule, daysOverdue: days[nth] }));
    expect(nodes).toMatchObject([
      {
        ...dispute,
        ...{ rule: 'R-PM-21', startedAt: '2024-03-01T00:00:00.000Z', dueAt: '2024-05-30T00:00:00.000Z' },
        ...{ isOverdue: true, daysOverdue: 3, daysLeft: null, responsibleBody: { code: 'B1' } },
        case: { number: 'D1', duties: ofCase },
      },
      { kind: 'MediationReport', number: 'M1', case: null, isOverdue: true, daysOverdue: 1 },
      { ...dispute, rule: 'R-PM-22', isOverdue: false, daysOverdue: null, daysLeft: 2 },
      { ...dispute, rule: 'R-PM-13', dueAt: null, isOverdue: false, daysOverdue: null, daysLeft: null },
    ]);
  });

  it('come page by page without a gap and without doubles, by one statement a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (first) => {
        const pages = await allPages<{ rule: string }>((after) => list(dispatcher, { first, after }));
        expect(pages.map(({ rule }) => rule.slice(2))).toEqual(open);
      }),
      { numRuns: 8, seed: 20_261_126 },
    );
    world.statements.length = 0;
    await world.ask(dispatcher, '{ duties { nodes { number case { status } region { code } } } }');
    expect(world.statements).toHaveLength(1);
  });

  it.each([
    [{ first: 0 }],
    [{ after: 'x' }],
    [
      {
        after: Buffer.from(
          '["2024-13-01T00:00:00.000Z","00000000-0000-0000-0000-000000000000","00000000-0000-0000-0000-000000000000"]',
        ).toString('base64url'),
      },
    ],
    [{ filter: { region: '99' } }],
    [{ filter: { daysOverdueFrom: 0 } }],
    [{ filter: { daysLeftTo: -1 } }],
    [{ filter: { daysLeftTo: 2_000_000_000 } }],
  ])('are refused with a code for %j', async (variables) => {
    await expect(list(dispatcher, variables)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('are counted by how long they have been over, and what falls due in a week', async () => {
    world.statements.length = 0;
    expect(await figures(analyst)).toEqual([
      {
        ...{ department: null, rule: null, region: null, responsibleBody: null },
        ...{ open: 11, overdue: 7, overdueUpToAWeek: 3, overdueUpToAMonth: 2, overdueLonger: 2 },
        ...{ longestDaysOverdue: 153, dueWithinAWeek: 2, withoutEnd: 1 },
      },
    ]);
    expect(world.statements).toHaveLength(1);
    expect(await figures(analyst, { filter: { region: neighbour } })).toEqual([]);
  });

  it('are counted by department, body and rule', async () => {
    const groupBy = ['DEPARTMENT', 'BODY', 'RULE'];
    const groups = await figures(analyst, { groupBy, filter: { isOverdue: true } });
    const shown = groups.map(({ department: of, responsibleBody, rule, longestDaysOverdue }: never) => [
      of,
      (responsibleBody as { code: string } | null)?.code ?? null,
      rule,
      longestDaysOverdue,
    ]);
    expect(shown).toEqual([
      ['COMMUNITY_CORRECTION', null, 'R-CC-3', 153],
      ['CONSTRUCTION_WAGES', 'B2', 'R-CW-4', 30],
      ['LEGAL_AID', null, 'R-LA-9', 31],
      ['MEDIATION', 'B1', 'R-PM-21', 3],
      ['MEDIATION', 'B1', 'R-PM-40', 1],
      ['PETITIONS', 'B2', 'R-PE-12', 8],
      ['PETITIONS', 'B2', 'R-PE-13', 7],
    ]);
  });

  it('lie in units, community correction’s in the county alone', async () => {
    const groups = await figures(analyst, { groupBy: ['TOWNSHIP', 'DEPARTMENT'] });
    const correction = groups.filter(({ department: of }: never) => of === 'COMMUNITY_CORRECTION');
    expect(correction).toMatchObject([{ region: { code: county }, open: 1 }]);
    expect(await figures(viewerOf(['statistics:read'], town))).toMatchObject([{ open: 7 }]);
  });

  it('add up to the list, whatever the filter and the groups', async () => {
    const filter = fc.record(
      {
        isOverdue: fc.boolean(),
        daysOverdueFrom: fc.integer({ min: 1, max: 40 }),
        daysLeftTo: fc.integer({ min: 0, max: 10 }),
        department: fc.subarray(['MEDIATION', 'PETITIONS', 'CONSTRUCTION_WAGES']),
      },
      { requiredKeys: [] },
    );
    const by = ['DEPARTMENT', 'RULE', 'BODY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'];
    await fc.assert(
      fc.asyncProperty(filter, fc.subarray(by, { maxLength: 3 }), async (wanted, groupBy) => {
        const groups = await figures(dispatcher, { filter: wanted, groupBy });
        const listed = await list(dispatcher, { filter: wanted });
        let sum = 0;
        for (const { open: all, overdue: over, ...part } of groups) {
          sum += all;
          expect(part.overdueUpToAWeek + part.overdueUpToAMonth + part.overdueLonger).toBe(over);
        }
        expect(sum).toBe(listed.totalCount);
      }),
      { numRuns: 40, seed: 20_261_126 },
    );
  });

  it('that are over are counted for the body that answers, all bodies by one statement', async () => {
    const bodies = ['B1', 'B2', 'B3'].map((code) => ({ __typename: 'Organization', code }));
    world.statements.length = 0;
    const counts = async (viewer: Viewer) =>
      (await world.entities(viewer, bodies, '... on Organization { overdueDuties }')).map(
        ({ overdueDuties }) => overdueDuties,
      );
    expect(await counts(analyst)).toEqual([2, 3, 0]);
    expect(world.statements).toHaveLength(1);
    expect(await counts(viewerOf(readers('dispatch', 'mediation'), county))).toEqual([2, 0, 0]);
    expect(await counts(viewerOf(readers('mediation'), county))).toEqual([null, null, null]);
  });

  it('are figures of what the viewer may see figures of, by three things at most', async () => {
    expect(await figures(viewerOf(readers('mediation'), county))).toEqual([]);
    expect(await figures(viewerOf(readers('dispatch', 'mediation'), county))).toMatchObject([{ open: 4 }]);
    const groupBy = ['DEPARTMENT', 'RULE', 'BODY', 'COUNTY'];
    await expect(figures(analyst, { groupBy })).rejects.toThrow('BAD_USER_INPUT');
  });
});
