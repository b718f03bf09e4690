import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { badBehaviour, complaint, county, deposit, firms, project, townships } from './cells.ts';
import type { World } from '../world.ts';
import { officer, wagesWorld } from './world.ts';

const period = { from: '2011-01-01', to: '2011-12-31' };

describe('what a viewer sees of construction wages', () => {
  let world: World;
  const list = `{ constructionProjects { nodes { number } totalCount } wageComplaints { nodes { number project { number } } totalCount } }`;
  const numbers = async (viewer: Viewer): Promise<string[]> => {
    const { constructionProjects, wageComplaints } = (await world.ask(viewer, list)).data;
    const nodes: { number: string }[] = [...constructionProjects.nodes, ...wageComplaints.nodes];
    expect(nodes).toHaveLength(constructionProjects.totalCount + wageComplaints.totalCount);
    return nodes.map(({ number }) => number).sort();
  };
  const referred = async (viewer: Viewer, refs: object[]): Promise<unknown[]> => {
    const { data } = await world.ask(
      viewer,
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
        ... on ConstructionProject { number } ... on WageComplaint { number }
        ... on Dispute { wageComplaints { number } }
        ... on Organization { wageDeposits { number } badBehaviours { number } } } }`,
      { refs },
    );
    return data._entities;
  };

  beforeAll(async () => {
    world = await wagesWorld();
    await world.take('projects', [project('G1'), project('G2', { 所在地: townships[1] ?? '' })]);
    await world.take('complaints', [
      complaint('C1', { 工程项目编码: 'G1', 调解编号: 'D1' }),
      complaint('C2', { 工程项目编码: 'G1', 欠薪发生地: townships[1] ?? '' }),
    ]);
    await world.take('deposits', [deposit('G1'), deposit('G2')]);
    await world.take('bad-behaviours', [badBehaviour('L1', firms[0] ?? '')]);
  }, 60_000);
  afterAll(() => world.close());

  it('is what lies in their regions', async () => {
    expect(await numbers(officer(county))).toEqual(['C1', 'C2', 'G1', 'G2']);
    expect(await numbers(officer(townships[1] ?? ''))).toEqual(['C2', 'G2']);
    expect(await numbers(officer('990102000000'))).toEqual([]);
  });

  it('is nothing without the scope or without a region', async () => {
    expect(await numbers(officer(county, { scopes: ['statistics:read', 'petitions:read'] }))).toEqual([]);
    expect(await numbers(officer(county, { regions: [] }))).toEqual([]);
  });

  it('is the same through references as through lists', async () => {
    const refs = [
      { __typename: 'ConstructionProject', number: 'G1' },
      { __typename: 'WageComplaint', number: 'C1' },
      { __typename: 'WageComplaint', number: 'C9' },
      { __typename: 'Dispute', number: 'D1' },
      { __typename: 'Organization', code: firms[0] },
    ];
    expect(await referred(officer(county), refs)).toEqual([
      { number: 'G1' },
      { number: 'C1' },
      null,
      { wageComplaints: [{ number: 'C1' }] },
      { wageDeposits: [{ number: 'B-G1' }, { number: 'B-G2' }], badBehaviours: [{ number: 'L1' }] },
    ]);
    expect(await referred(officer(townships[1] ?? ''), refs)).toEqual([
      null,
      null,
      null,
      { wageComplaints: [] },
      { wageDeposits: [{ number: 'B-G2' }], badBehaviours: [] },
    ]);
    expect(await referred(officer(county, { scopes: ['statistics:read'] }), refs)).toEqual([
      null,
      null,
      null,
      { wageComplaints: null },
      { wageDeposits: null, badBehaviours: null },
    ]);
  });

  it('is the same by id, and an id that is none is not found', async () => {
    const { data } = await world.ask(
      officer(county),
      `{ constructionProject(number: "G1") { id } wageComplaints(filter: { open: true }) { nodes { id number } } }`,
    );
    const variables = { project: data.constructionProject.id, complaint: data.wageComplaints.nodes[0].id };
    const byId = `query ($project: ID!, $complaint: ID!) {
      constructionProject(id: $project) { number } wageComplaint(id: $complaint) { project { number } } }`;
    const found = { constructionProject: { number: 'G1' }, wageComplaint: { project: { number: 'G1' } } };
    const lost = { constructionProject: null, wageComplaint: null };
    expect((await world.ask(officer(county), byId, variables)).data).toEqual(found);
    expect((await world.ask(officer('990102000000'), byId, variables)).data).toEqual(lost);
    expect((await world.ask(officer(county), byId, { project: 'x', complaint: 'x' })).data).toEqual(lost);
    const refs = [
      { __typename: 'ConstructionProject', id: variables.project },
      { __typename: 'WageComplaint', id: variables.complaint },
    ];
    expect(await referred(officer('990102000000'), refs)).toEqual([null, null]);
  });

  it('hides a project that lies outside, from the complaint about it too', async () => {
    const { data } = await world.ask(officer(townships[1] ?? ''), list);
    expect(data.wageComplaints.nodes).toEqual([{ number: 'C2', project: null }]);
  });

  it('counts only complaints in reach, and only the deposits of projects in reach', async () => {
    const total = `{ constructionProject(number: "G1") { complaints { total workersAffected } } }`;
    const { data } = await world.ask(officer(townships[0] ?? ''), total);
    expect(data.constructionProject.complaints).toEqual({ total: 1, workersAffected: 8 });
  });

  it('never includes a worker or a complainant', async () => {
    const { data } = await world.ask(officer(county), `{ __schema { types { name fields { name } } } }`);
    const own = data.__schema.types.filter(({ name }: { name: string }) => !name.startsWith('__'));
    const names: string[] = own.flatMap(
      ({ name, fields }: { name: string; fields: { name: string }[] | null }) => [
        name,
        ...(fields ?? []).map((field) => `${name}.${field.name}`),
      ],
    );
    expect(names).toContain('WageComplaint.workersAffected');
    const forbidden = /citizen|complainant|phone|address|RosterWorker|PayrollLine|(Worker|Roster)\.name/i;
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  });
});

describe('the number of workers concerned', () => {
  let world: World;
  const [first = '', second = '', third = '', fourth = ''] = townships;
  const workers = async (viewer: Viewer, ...codes: string[]): Promise<(number | null)[]> => {
    const { data } = await world.ask(
      viewer,
      `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region {
        constructionWages(period: $period) { workersAffected workersPerComplaint recoveredPerWorker { amount } } } } }`,
      { refs: codes.map((code) => ({ __typename: 'Region', code })), period },
    );
    return data._entities.map(
      ({ constructionWages: figures }: { constructionWages: Record<string, unknown> }) => {
        if (figures['workersAffected'] === null) {
          expect(figures).toMatchObject({ workersPerComplaint: null, recoveredPerWorker: null });
        }
        return figures['workersAffected'];
      },
    );
  };
  const outsider = officer('990000000000', { scopes: ['statistics:read'] });

  beforeAll(async () => {
    world = await wagesWorld();
    await world.take('complaints', [
      complaint('C1', { 欠薪发生地: first, 涉及人数: '3' }),
      complaint('C2', { 欠薪发生地: second, 涉及人数: '6' }),
      complaint('C3', { 欠薪发生地: third, 涉及人数: '20' }),
      complaint('C4', { 欠薪发生地: '990102100000', 涉及人数: '2' }),
      complaint('C5', { 欠薪发生地: '990103100000', 涉及人数: '9' }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('is exact for the department', async () => {
    const own = officer(county);
    expect(await workers(own, county, first, second, third, fourth)).toEqual([29, 3, 6, 20, 0]);
  });

  it('of 1 to 4 is hidden from others, with the next one that would give it away', async () => {
    expect(await workers(outsider, first, second, third, fourth)).toEqual([null, null, 20, 0]);
    // Whichever townships are asked for, the same ones are hidden.
    expect(await workers(outsider, second)).toEqual([null]);
  });

  it('is hidden among the counties likewise, and shown for the units above', async () => {
    expect(await workers(outsider, county, '990102000000', '990103000000')).toEqual([29, null, null]);
    expect(await workers(outsider, '990100000000', '990000000000')).toEqual([40, 40]);
  });

  it('is not told by the zeros around it either', async () => {
    expect(await workers(outsider, '990102100000', '990102101000')).toEqual([null, null]);
    expect(await workers(outsider, '990104000000')).toEqual([0]);
  });

  it('is exact only where the scope and the region agree', async () => {
    const clerk = officer(first, { regions: [first] });
    expect(await workers(clerk, first)).toEqual([3]);
  });
});
