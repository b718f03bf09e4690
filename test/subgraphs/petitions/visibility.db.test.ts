import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { accusation, auditBody, claim, county, landBureau, procuratorate, townships } from './cells.ts';
import { officer, petitionsWorld, type PetitionsWorld } from './world.ts';

const list = `{ petitions { nodes { number kind } totalCount } }`;
const references = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Petition { number } } }`;
const figures = `query ($code: ID!, $period: PeriodInput!) {
  _entities(representations: [{ __typename: "Region", code: $code }]) {
    ... on Region { petitions(period: $period) { registered byKind { kind registered } } receptionDays(period: $period) { due } }
  }
}`;
const period = { from: '2011-01-01', to: '2011-12-31' };

describe('what a viewer sees of petitions', () => {
  let world: PetitionsWorld;
  const numbers = async (viewer: Viewer): Promise<string[]> => {
    const { data } = await world.ask(viewer, list);
    const found: string[] = data.petitions.nodes.map(({ number }: { number: string }) => number);
    expect(data.petitions.totalCount).toBe(found.length);
    return found.sort();
  };
  const referred = async (viewer: Viewer, ...refs: object[]): Promise<(string | null)[]> => {
    const representations = refs.map((ref) => ({ __typename: 'Petition', ...ref }));
    const { data } = await world.ask(viewer, references, { refs: representations });
    return data._entities.map((entity: { number: string } | null) => entity?.number ?? null);
  };

  beforeAll(async () => {
    world = await petitionsWorld();
    await world.take('petitions', [
      claim('P1'),
      claim('P2', { 事发地: townships[1] ?? '', 调解案号: 'D1', 工程项目编码: 'G1' }),
      accusation('P3', { 工程项目编码: 'G1' }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('is what lies in their regions', async () => {
    expect(await numbers(officer(county))).toEqual(['P1', 'P2']);
    expect(await numbers(officer(townships[1] ?? ''))).toEqual(['P2']);
    expect(await numbers(officer('990102000000'))).toEqual([]);
  });

  it('is nothing without the scope or without a region', async () => {
    expect(await numbers(officer(county, { scopes: ['statistics:read', 'mediation:read'] }))).toEqual([]);
    expect(await numbers(officer(county, { regions: [] }))).toEqual([]);
  });

  it('includes accusations only for officers and supervisors of a body that is neither accused nor competent', async () => {
    const seesAccusation = async (more: Partial<Viewer>): Promise<boolean> =>
      (await numbers(officer(county, more))).includes('P3');
    expect(await seesAccusation({ body: auditBody })).toBe(true);
    expect(await seesAccusation({ body: auditBody, roles: ['SUPERVISOR'] })).toBe(true);
    expect(await seesAccusation({ body: landBureau })).toBe(false);
    expect(await seesAccusation({ body: procuratorate })).toBe(false);
    expect(await seesAccusation({ body: auditBody, roles: ['DISPATCHER', 'ANALYST'] })).toBe(false);
  });

  it('includes no accusation for a viewer whose body cannot be compared with the accused', async () => {
    expect(await numbers(officer(county, { body: null }))).not.toContain('P3');
    expect(await numbers(officer(county, { body: 'land-bureau' }))).not.toContain('P3');
  });

  it('is the same through references as through lists', async () => {
    const all = [{ number: 'P1' }, { number: 'P2' }, { number: 'P3' }, { number: 'P9' }];
    expect(await referred(officer(county, { body: auditBody }), ...all)).toEqual(['P1', 'P2', 'P3', null]);
    expect(await referred(officer(county, { body: landBureau }), ...all)).toEqual(['P1', 'P2', null, null]);
    expect(await referred(officer(townships[1] ?? ''), ...all)).toEqual([null, 'P2', null, null]);
    expect(await referred(officer(county, { scopes: [] }), ...all)).toEqual([null, null, null, null]);
  });

  it('is the same by id, and an id that is none is not found', async () => {
    const accuser = officer(county, { body: auditBody });
    const { data } = await world.ask(
      accuser,
      `{ petitions(filter: { kind: [ACCUSATION] }) { nodes { id } } }`,
    );
    const id: string = data.petitions.nodes[0].id;
    const byId = `query ($id: ID!) { petition(id: $id) { number } }`;
    expect((await world.ask(accuser, byId, { id })).data.petition).toEqual({ number: 'P3' });
    expect((await world.ask(officer(county, { body: landBureau }), byId, { id })).data.petition).toBeNull();
    expect(await referred(accuser, { id }, { id: 'none' })).toEqual(['P3', null]);
    expect(await referred(officer(county), { id })).toEqual([null]);
  });

  it('counts accusations in the figures of a region for the petition office alone, where it may read them', async () => {
    const counted = async (more: Partial<Viewer>) => {
      const { data } = await world.ask(officer(county, more), figures, { code: county, period });
      return data._entities[0].petitions;
    };
    const office = ['statistics:read', 'petitions:read', 'petitions:petition-officer'];
    expect(await counted({ scopes: office, body: auditBody })).toEqual({
      registered: 3,
      byKind: [
        { kind: 'ACCUSATION', registered: 1 },
        { kind: 'CLAIM', registered: 2 },
      ],
    });
    const claims = { registered: 2, byKind: [{ kind: 'CLAIM', registered: 2 }] };
    // An analyst, a clerk of the accused body, and a petition office that is itself accused or whose body is unknown.
    expect(await counted({ scopes: ['statistics:read'], roles: ['ANALYST'] })).toEqual(claims);
    expect(await counted({ body: landBureau })).toEqual(claims);
    expect(await counted({ scopes: office, body: landBureau })).toEqual(claims);
    expect(await counted({ scopes: office, body: null })).toEqual(claims);
    expect(await counted({ scopes: office, body: auditBody, roles: ['ANALYST'] })).toEqual(claims);
  });

  it('has no figures outside the region', async () => {
    const { data } = await world.ask(officer(townships[0] ?? ''), figures, { code: county, period });
    expect(data._entities[0]).toEqual({ petitions: null, receptionDays: null });
  });

  it('counts for a body and a project in reach, without accusations', async () => {
    const counts = `query ($refs: [_Any!]!, $period: PeriodInput) { _entities(representations: $refs) {
      ... on Organization { petitionsAsCompetentBody(period: $period) }
      ... on ConstructionProject { petitionCount }
    } }`;
    const refs = [
      { __typename: 'Organization', code: landBureau },
      { __typename: 'Organization', code: procuratorate },
      { __typename: 'ConstructionProject', number: 'G1' },
      { __typename: 'ConstructionProject', number: 'G2' },
    ];
    const ask = async (viewer: Viewer, of: object | null = null): Promise<(number | null)[]> =>
      (await world.ask(viewer, counts, { refs, period: of })).data._entities.map((entity: object) =>
        Object.values(entity).at(0),
      );
    expect(await ask(officer(county))).toEqual([2, 0, 1, 0]);
    expect(await ask(officer(townships[0] ?? ''))).toEqual([1, 0, 0, 0]);
    expect(await ask(officer(county), { from: '2012-01-01', to: '2012-12-31' })).toEqual([0, 0, 1, 0]);
    expect(await ask(officer(county, { scopes: ['mediation:read'] }))).toEqual([null, null, null, null]);
  });

  it('leads from a dispute to the petition in reach', async () => {
    const origin = `{ _entities(representations: [{ __typename: "Dispute", number: "D1" }, { __typename: "Dispute", number: "D2" }]) {
      ... on Dispute { originPetition { number dispute { number } } } } }`;
    const seen = (await world.ask(officer(county), origin)).data._entities;
    expect(seen).toEqual([
      { originPetition: { number: 'P2', dispute: { number: 'D1' } } },
      { originPetition: null },
    ]);
    const unseen = (await world.ask(officer(townships[0] ?? ''), origin)).data._entities;
    expect(unseen).toEqual([{ originPetition: null }, { originPetition: null }]);
  });

  it('changes in no figure of the region when an accusation comes in', async () => {
    const whole = `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region {
      petitions(period: $period) { registered concluded divertedInTime divertedLate divertedToMediation pressed rated
        byKind { kind registered } byForm { form registered } byStatus { status registered } byBranch { branch registered }
        byStage { stage entered } bySatisfaction { satisfaction count } byMonth { month registered }
        leaderCases { status count } }
      petitionReport(period: $period) { byField { field registered } mostNamedBodies { body { code } registered }
        byDiversion { way count } duties { rule met metLate overdue pending } pressings { ground pressed }
        accountability { proposed } }
    } } }`;
    const refs = [county, townships[0] ?? ''].map((code) => ({ __typename: 'Region', code }));
    const seen = async (viewer: Viewer) => (await world.ask(viewer, whole, { refs, period })).data._entities;
    const accused = officer(county, { body: landBureau });
    const analyst = officer(county, { scopes: ['statistics:read'], roles: ['ANALYST'] });
    const office = officer(county, {
      body: auditBody,
      scopes: [...accused.scopes, 'petitions:petition-office-head'],
    });
    const before = [await seen(accused), await seen(analyst)];
    const counted = await seen(office);
    await world.take('petitions', [
      accusation('P4', {
        督办日期: '2011-04-01',
        满意度评价: '不满意',
        信访形式: '走访',
        登记日期: '2011-02-09',
      }),
    ]);
    await world.take('leader-cases', [
      { 编号: 'L4', 信访事项编号: 'P4', 包案领导职务: '县长', 状态: '已包案', 包案日期: '2011-05-10' },
    ]);
    expect([await seen(accused), await seen(analyst)]).toEqual(before);
    const [whole2011] = await seen(office);
    expect(whole2011.petitions.registered).toBe(counted[0].petitions.registered + 1);
    expect(whole2011.petitionReport.byDiversion).not.toEqual(counted[0].petitionReport.byDiversion);
  });

  it('never includes who the petitioner is, or whom an accusation accuses', async () => {
    const { data } = await world.ask(officer(county), `{ __type(name: "Petition") { fields { name } } }`);
    const fields: string[] = data.__type.fields.map(({ name }: { name: string }) => name);
    expect(fields).toContain('competentBody');
    expect(fields.filter((name) => /petitioner|contact|summary|accused|address|phone/i.test(name))).toEqual(
      [],
    );
  });
});
