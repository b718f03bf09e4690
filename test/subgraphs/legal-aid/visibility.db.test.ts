import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { application, archivedCase, county, openCase, townships } from './cells.ts';
import { legalAidWorld, officer, type LegalAidWorld } from './world.ts';

const [first, second] = [townships[0]!, townships[1]!];
const elsewhere = '990102000000';
const period = { from: '2011-01-01', to: '2011-12-31' };
const references = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
  ... on LegalAidCase { number } ... on LegalAidApplication { number } ... on Workstation { number } } }`;

describe('what a viewer sees of legal aid', () => {
  let world: LegalAidWorld;

  const listed = async (viewer: Viewer): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `{ legalAidCases { nodes { number } totalCount } legalAidApplications { nodes { number } totalCount } }`,
    );
    return [data.legalAidCases, data.legalAidApplications].flatMap(({ nodes, totalCount }) => {
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ number }: { number: string }) => number).sort();
    });
  };
  const referred = async (viewer: Viewer, refs: readonly object[]): Promise<(string | null)[]> =>
    (await world.ask(viewer, references, { refs })).data._entities.map(
      (entity: { number: string } | null) => entity?.number ?? null,
    );

  beforeAll(async () => {
    world = await legalAidWorld();
    await world.take('applications', [application('A1'), application('A2', { 所属区划: second })]);
    await world.take('cases', [
      archivedCase('C1', { 申请编号: 'A2', 调解案号: 'D1', 工程项目编码: 'G1' }),
      openCase('C2', { 所属区划: second, 调解案号: 'D1', 工程项目编码: 'G1', 受理日期: '2011-03-06' }),
    ]);
    await world.take('workstations', [
      {
        工作站编号: 'S1',
        名称: '甲站',
        类别: '乡镇',
        所属区划: first,
        援助机构代码: 'B',
        设立日期: '2011-04-11',
      },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('is what lies in their regions', async () => {
    expect(await listed(officer(county))).toEqual(['C1', 'C2', 'A1', 'A2']);
    expect(await listed(officer(second))).toEqual(['C2', 'A2']);
    expect(await listed(officer(elsewhere))).toEqual([]);
  });

  it("is nothing without the department's scope or without a region", async () => {
    expect(await listed(officer(county, { scopes: ['statistics:read', 'mediation:read'] }))).toEqual([]);
    expect(await listed(officer(county, { regions: [] }))).toEqual([]);
  });

  it('is the same through references as through lists, by number and by id', async () => {
    const { data } = await world.ask(
      officer(county),
      `{ legalAidCases { nodes { id number } } legalAidApplications { nodes { id number } } legalAidWorkstations { nodes { id } } }`,
    );
    const idOf = (nodes: { id: string; number: string }[], number: string): string | undefined =>
      nodes.find((node) => node.number === number)?.id;
    const refs = [
      { __typename: 'LegalAidCase', number: 'C1' },
      { __typename: 'LegalAidCase', number: 'C2' },
      { __typename: 'LegalAidCase', number: 'C9' },
      { __typename: 'LegalAidCase', id: idOf(data.legalAidCases.nodes, 'C1') },
      { __typename: 'LegalAidCase', id: 'none' },
      { __typename: 'LegalAidApplication', number: 'A1' },
      { __typename: 'LegalAidApplication', id: idOf(data.legalAidApplications.nodes, 'A2') },
      { __typename: 'Workstation', id: data.legalAidWorkstations.nodes[0].id },
    ];
    expect(await referred(officer(county), refs)).toEqual(['C1', 'C2', null, 'C1', null, 'A1', 'A2', 'S1']);
    expect(await referred(officer(second), refs)).toEqual([null, 'C2', null, null, null, null, 'A2', 'S1']);
    const nothing = [null, null, null, null, null, null, null, 'S1'];
    expect(await referred(officer(county, { scopes: [] }), refs)).toEqual(nothing);

    const byId = `query ($case: ID!, $application: ID!) {
      legalAidCase(id: $case) { number } legalAidApplication(id: $application) { number } }`;
    const ids = {
      case: idOf(data.legalAidCases.nodes, 'C1'),
      application: idOf(data.legalAidApplications.nodes, 'A1'),
    };
    expect((await world.ask(officer(county), byId, ids)).data).toEqual({
      legalAidCase: { number: 'C1' },
      legalAidApplication: { number: 'A1' },
    });
    expect((await world.ask(officer(second), byId, ids)).data).toEqual({
      legalAidCase: null,
      legalAidApplication: null,
    });
  });

  it('leads from a case to its application only when that is in reach too', async () => {
    const query = `{ legalAidCases { nodes { number application { number } } } }`;
    expect((await world.ask(officer(county), query)).data.legalAidCases.nodes).toEqual([
      { number: 'C2', application: null },
      { number: 'C1', application: { number: 'A2' } },
    ]);
    expect((await world.ask(officer(first), query)).data.legalAidCases.nodes).toEqual([
      { number: 'C1', application: null },
    ]);
  });

  it('leads from a dispute and a project to what is in reach', async () => {
    const query = `{ _entities(representations: [
      { __typename: "Dispute", number: "D1" }, { __typename: "Dispute", number: "D2" },
      { __typename: "ConstructionProject", number: "G1" }
    ]) {
      ... on Dispute { legalAidCases { number } }
      ... on ConstructionProject { legalAid { totalCases openCases } }
    } }`;
    const seen = async (viewer: Viewer) => (await world.ask(viewer, query)).data._entities;
    expect(await seen(officer(county))).toEqual([
      { legalAidCases: [{ number: 'C1' }, { number: 'C2' }] },
      { legalAidCases: [] },
      { legalAid: { totalCases: 2, openCases: 1 } },
    ]);
    expect(await seen(officer(second))).toEqual([
      { legalAidCases: [{ number: 'C2' }] },
      { legalAidCases: [] },
      { legalAid: { totalCases: 1, openCases: 1 } },
    ]);
    // Figures, but no cases, for who may read figures only.
    expect(await seen(officer(county, { scopes: ['statistics:read'] }))).toEqual([
      { legalAidCases: null },
      { legalAidCases: null },
      { legalAid: { totalCases: 2, openCases: 1 } },
    ]);
    expect(await seen(officer(county, { scopes: ['mediation:read'] }))).toEqual([
      { legalAidCases: null },
      { legalAidCases: null },
      { legalAid: null },
    ]);
  });

  it('has no figures outside the region or without the right to them', async () => {
    const query = `query ($code: ID!, $period: PeriodInput!) {
      _entities(representations: [{ __typename: "Region", code: $code }]) { ... on Region {
        legalAid(period: $period) { accepted } legalAidWorkstations(on: "2011-12-31") { open } legalAidCoverage(year: 2010) { year } } } }`;
    const nothing = { legalAid: null, legalAidWorkstations: null, legalAidCoverage: null };
    const variables = { code: county, period };
    const seen = async (viewer: Viewer) => (await world.ask(viewer, query, variables)).data._entities[0];
    expect(await seen(officer(county))).toEqual({
      legalAid: { accepted: 2 },
      legalAidWorkstations: { open: 1 },
      legalAidCoverage: null,
    });
    expect(await seen(officer(first))).toEqual(nothing);
    expect(await seen(officer(county, { scopes: ['mediation:read'] }))).toEqual(nothing);
  });

  it('never includes who asks, who is helped, who helps, or what is told of it', async () => {
    const { data } = await world.ask(
      officer(county),
      `{ case: __type(name: "LegalAidCase") { fields { name } }
         application: __type(name: "LegalAidApplication") { fields { name } } }`,
    );
    const fields: string[] = [...data.case.fields, ...data.application.fields].map(({ name }) => name);
    expect(fields).toContain('responsibleBody');
    for (const kept of ['applicantName', 'recipientName', 'opponentName', 'providerName', 'summary']) {
      expect(fields).not.toContain(kept);
    }
    expect(fields).not.toContain('refusalReason');
  });
});
