import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationPeople } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const { dispatcher, clerk, analyst } = demonstrationPeople;
const disputes = `query ($region: ID!) {
  disputes(filter: { region: $region }, first: 5) { totalCount nodes { number region { code } history { act } } } }`;
const period = '{ from: "2011-01-01", to: "2011-12-31" }';

describe('a viewer of the demonstration', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  }, 180_000);
  afterAll(() => hub.close());

  it('who dispatches sees the cases of the county, and of no other', async () => {
    const own = await hub.ask(dispatcher.viewer, disputes, { region: '990101000000' });
    expect(own.errors).toBeUndefined();
    expect(own.data.disputes.totalCount).toBe(321 + 869);
    expect(own.data.disputes.nodes[0].history.length).toBeGreaterThan(0);
    const other = await hub.ask(dispatcher.viewer, disputes, { region: '990102000000' });
    expect(other.data.disputes).toEqual({ totalCount: 0, nodes: [] });
  });

  it('who works in a township sees its disputes only, and no case of another department', async () => {
    const { data } = await hub.ask(clerk.viewer, disputes, { region: '990101000000' });
    expect(data.disputes.totalCount).toBeGreaterThan(0);
    const codes = data.disputes.nodes.map(({ region }: { region: { code: string } }) => region.code);
    expect(codes.every((code: string) => code.startsWith('990101100'))).toBe(true);
    const petitions = await hub.ask(clerk.viewer, '{ petitions { totalCount } }');
    expect(petitions.data.petitions.totalCount).toBe(0);
  });

  it('who analyses sees figures, and no case at all', async () => {
    const cases = await hub.ask(
      analyst.viewer,
      '{ disputes { totalCount } petitions { totalCount } legalAidCases { totalCount } wageComplaints { totalCount } referrals { totalCount } }',
    );
    expect(cases.errors).toBeUndefined();
    expect(Object.values(cases.data)).toEqual(Array.from({ length: 5 }, () => ({ totalCount: 0 })));
    const figures = await hub.ask(
      analyst.viewer,
      `{ region(code: "990101000000") { mediation(period: ${period}) { accepted } } }`,
    );
    expect(figures.data.region.mediation.accepted).toBe(321);
  });

  it('of another county finds no dispute by its id, nor by a referral that names it', async () => {
    const found = await hub.ask(dispatcher.viewer, '{ disputes(first: 1) { nodes { id } } }');
    const [{ id }] = found.data.disputes.nodes;
    const stranger = { ...dispatcher.viewer, regions: ['990102000000'] };
    const { data, errors } = await hub.ask(stranger, `{ dispute(id: "${id}") { number } }`);
    expect([data, errors]).toEqual([{ dispute: null }, undefined]);
  });

  it('follows a wage complaint to legal aid, and a petition to its dispute, through the referral', async () => {
    const { data, errors } = await hub.ask(
      dispatcher.viewer,
      `{ referrals(first: 100) { nodes { number status fromCase { __typename
        ... on Petition { number dispute { number } } ... on WageComplaint { number complaint: status } }
        toCase { __typename ... on Dispute { number dispute: status } ... on LegalAidCase { number aid: status } } } } }`,
    );
    expect(errors).toBeUndefined();
    const ends = data.referrals.nodes.map(
      ({ fromCase, toCase }: Record<string, { __typename: string } | null>) =>
        `${fromCase?.__typename}→${toCase?.__typename}`,
    );
    expect(ends).toEqual(expect.arrayContaining(['Petition→Dispute', 'WageComplaint→LegalAidCase']));
  });
});

describe('the saved operations', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  }, 180_000);
  afterAll(() => hub.close());

  it('answer a county’s mediation by tier and month, with the ledger left', async () => {
    const { query, variables } = savedOperation('countyMediation');
    const { data, errors } = await hub.ask(dispatcher.viewer, query, variables);
    expect(errors).toBeUndefined();
    const { mediation } = data.region;
    expect(mediation).toMatchObject({ accepted: 321, settled: 314, onLedger: 2 });
    expect(mediation.byMonth).toHaveLength(12);
    const months = mediation.byMonth as { accepted: number }[];
    expect(months.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(321);
  });

  it('answer a project with arrears from every department that knows it', async () => {
    const { query, variables } = savedOperation('projectWithArrears');
    const { data, errors, extensions } = await hub.ask(dispatcher.viewer, query, variables);
    expect(errors).toBeUndefined();
    const project = data.constructionProject;
    expect(project).toMatchObject({
      number: 'AH-GC-2010-001',
      acceptanceBlocked: true,
      disputeCount: 6,
      generalContractor: { name: expect.any(String) },
    });
    expect(project.complaints.open).toBeGreaterThan(0);
    expect(project.unpaidPayrollSheets.length).toBeGreaterThan(0);
    expect(project.legalAid.totalCases).toBeGreaterThan(0);
    expect(project.petitionCount).toBeGreaterThan(0);
    expect(Object.keys(extensions?.departments ?? {}).sort()).toEqual(
      ['construction-wages', 'legal-aid', 'mediation', 'petitions', 'registry'].sort(),
    );
  });
});
