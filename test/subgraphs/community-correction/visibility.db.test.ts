import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { allPages, type World } from '../world.ts';
import {
  county,
  handover,
  many,
  otherCounty,
  otherTownships,
  released,
  sanction,
  subject,
  support,
  townships,
  tracking,
  verified,
} from './cells.ts';
import { correctionWorld, officer, outsider } from './world.ts';

const there = otherTownships[0]!;
const minor = { 是否未成年: '是' };

describe('the records of the department', () => {
  let world: World;
  beforeAll(async () => {
    world = await correctionWorld();
    await world.take('correction-subjects', [
      subject('S1'),
      subject('S-minor', minor),
      subject('S-there', { 执行地: there }),
    ]);
    await world.take('correction-sanctions', [sanction('J1', 'S1')]);
    await world.take('electronic-tracking', [tracking('T1', 'S1')]);
    await world.take('reintegration-register', [
      released('R1'),
      released('R-minor', minor),
      released('R-there', { 居住地: there }),
    ]);
    await world.take('release-handovers', [handover('H1', 'R1')]);
    await world.take('support-measures', [support('M1', 'R1')]);
    await world.take('identity-verifications', [
      verified('V1'),
      verified('V-minor', minor),
      verified('V-there', { 户籍地: there }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  /** The numbers that a viewer finds in all three lists; a total that differs from the list is a fault. */
  const listed = async (viewer: Viewer): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `{ correctionSubjects { nodes { number } edges { node { number } } totalCount }
         reintegrationCases { nodes { number } edges { node { number } } totalCount }
         identityVerifications { nodes { number } edges { node { number } } totalCount } }`,
    );
    return Object.values<{ nodes: { number: string }[]; edges: unknown[]; totalCount: number }>(data).flatMap(
      ({ nodes, edges, totalCount }) => {
        expect([totalCount, edges.length]).toEqual([nodes.length, nodes.length]);
        return nodes.map(({ number }) => number).sort();
      },
    );
  };
  const idsOf = async (): Promise<{ subjects: Map<string, string>; cases: Map<string, string> }> => {
    const { data } = await world.ask(
      officer('990000000000'),
      `{ correctionSubjects { nodes { id number } } reintegrationCases { nodes { id number } } }`,
    );
    const byNumber = ({ nodes }: { nodes: { id: string; number: string }[] }) =>
      new Map(nodes.map(({ id, number }) => [number, id]));
    return { subjects: byNumber(data.correctionSubjects), cases: byNumber(data.reintegrationCases) };
  };
  /** The numbers that a viewer gets by id and by reference, null for what does not exist for them. */
  const found = async (viewer: Viewer): Promise<(string | null)[]> => {
    const { subjects, cases } = await idsOf();
    const refs = [
      ...[...subjects.values()].map((id) => ({ __typename: 'CorrectionSubject', id })),
      ...[...cases.values()].map((id) => ({ __typename: 'ReintegrationCase', id })),
      { __typename: 'CorrectionSubject', id: 'none' },
    ];
    const selection = '... on CorrectionSubject { number } ... on ReintegrationCase { number }';
    const entities = await world.entities(viewer, refs, selection);
    const byReference = entities.map((entity) => entity?.number ?? null);
    const lookUp = async (field: string, id: string): Promise<string | null> => {
      const { data, errors } = await world.ask(viewer, `query ($id: ID!) { ${field}(id: $id) { number } }`, {
        id,
      });
      expect(errors).toBeUndefined();
      return data[field]?.number ?? null;
    };
    const byId = [
      ...(await Promise.all([...subjects.values()].map((id) => lookUp('correctionSubject', id)))),
      ...(await Promise.all([...cases.values()].map((id) => lookUp('reintegrationCase', id)))),
      await lookUp('correctionSubject', 'none'),
    ];
    expect(byReference).toEqual(byId);
    return byReference.filter((number) => number !== null).sort();
  };

  it('exist for the officers and supervisors of their county', async () => {
    const records = ['S-minor', 'S1', 'R-minor', 'R1', 'V-minor', 'V1'];
    for (const roles of [['OFFICER'], ['SUPERVISOR']] as const) {
      expect(await listed(officer(county, { roles }))).toEqual(records);
      expect(await found(officer(county, { roles }))).toEqual(['R-minor', 'R1', 'S-minor', 'S1']);
    }
  });

  it('of minors exist for nobody else, whatever the scope', async () => {
    for (const roles of [['ANALYST'], ['DISPATCHER'], ['AUDITOR'], ['ADMIN'], []] as const) {
      expect(await listed(officer(county, { roles }))).toEqual(['S1', 'R1', 'V1']);
      expect(await found(officer(county, { roles }))).toEqual(['R1', 'S1']);
    }
  });

  it("do not exist for another county's officer", async () => {
    expect(await listed(officer(otherCounty))).toEqual(['S-there', 'R-there', 'V-there']);
    expect(await found(officer(otherCounty))).toEqual(['R-there', 'S-there']);
    expect(await listed(officer(townships[1]!))).toEqual([]);
    expect(await found(officer(townships[1]!))).toEqual([]);
  });

  it.each([
    [
      'a dispatcher',
      outsider(county, { roles: ['DISPATCHER'], scopes: ['statistics:read', 'dispatch:read'] }),
    ],
    ['an analyst', outsider(county, { roles: ['ANALYST'], scopes: ['statistics:read'] })],
    ['an auditor', outsider(county, { roles: ['AUDITOR'], scopes: ['audit:read'] })],
    [
      'an officer of every other department',
      officer(county, {
        scopes: ['mediation', 'legal-aid', 'petitions', 'construction-wages', 'dispatch', 'registry'].map(
          (department) => `${department}:read`,
        ),
      }),
    ],
    ['an officer of the department without a region', officer(county, { regions: [] })],
    ['a scope that only begins like the department’s', officer(county, { scopes: ['community-correction'] })],
  ])('do not exist for %s', async (_who, viewer) => {
    expect(await listed(viewer)).toEqual([]);
    expect(await found(viewer)).toEqual([]);
  });

  it('lead to their measures, and no further', async () => {
    const { data } = await world.ask(
      officer(county, { roles: ['ANALYST'] }),
      `{ correctionSubjects { nodes {
           sanctions { number sanction } electronicTrackings { number ground fromDay toDay } region { code } } }
         reintegrationCases { nodes { handover { number status } supportMeasures { number kind accepted } } } }`,
    );
    expect(data.correctionSubjects.nodes).toEqual([
      {
        sanctions: [{ number: 'J1', sanction: 'ADMONITION' }],
        electronicTrackings: [
          { number: 'T1', ground: 'PROHIBITION_BROKEN', fromDay: '2011-05-02', toDay: '2011-08-01' },
        ],
        region: { code: townships[0] },
      },
    ]);
    expect(data.reintegrationCases.nodes).toEqual([
      {
        handover: { number: 'H1', status: 'HANDED_OVER' },
        supportMeasures: [{ number: 'M1', kind: 'SUPPORT_WORK', accepted: true }],
      },
    ]);
  });

  it('are found by kind, state and period, within the reach', async () => {
    const numbers = async (filter: object, viewer = officer(county)): Promise<string[]> => {
      const query = `query ($filter: CorrectionSubjectFilter) { correctionSubjects(filter: $filter) { nodes { number } } }`;
      const { data } = await world.ask(viewer, query, { filter });
      return data.correctionSubjects.nodes.map(({ number }: { number: string }) => number).sort();
    };
    expect(await numbers({ kind: ['PROBATION'], status: ['UNDER_CORRECTION'] })).toEqual(['S-minor', 'S1']);
    expect(await numbers({ kind: ['CONTROL'] })).toEqual([]);
    expect(await numbers({ kind: [] })).toEqual([]);
    expect(await numbers({ period: { from: '2011-03-02', to: '2011-12-31' } })).toEqual([]);
    expect(await numbers({ region: otherCounty })).toEqual([]);
    expect(await numbers({ region: '990000000000' })).toEqual(['S-minor', 'S1']);
  });

  it('are found in the other lists by state, result and period', async () => {
    const lists = `query ($cases: ReintegrationCaseFilter, $checks: IdentityVerificationFilter) {
      reintegrationCases(filter: $cases) { nodes { number } }
      identityVerifications(filter: $checks) { nodes { number falseData region { code } } }
    }`;
    const numbers = async (cases: object, checks: object): Promise<string[]> => {
      const { data } = await world.ask(officer(county), lists, { cases, checks });
      const nodes: { number: string }[] = [
        ...data.reintegrationCases.nodes,
        ...data.identityVerifications.nodes,
      ];
      return nodes.map(({ number }) => number).sort();
    };
    const mismatch = { 核查结果: '信息不符', 假姓名: '是', 假身份: '是', 核查日期: '2011-07-01' };
    await world.take('identity-verifications', [verified('V-false', mismatch)]);
    const july = { from: '2011-07-01', to: '2011-07-31' };
    expect(await numbers({ status: ['SUPPORT_RUNNING'] }, { result: ['NOT_FOUND'] })).toEqual([
      'R-minor',
      'R1',
    ]);
    expect(await numbers({ status: [] }, { period: july })).toEqual(['V-false']);
    expect(await numbers({ period: july }, { result: ['MISMATCH'], region: county })).toEqual(['V-false']);
    expect(await numbers({ region: otherCounty }, { region: otherCounty })).toEqual([]);
    const { data } = await world.ask(officer(county), lists, { checks: { result: ['MISMATCH'] } });
    expect(data.identityVerifications.nodes).toEqual([
      { number: 'V-false', falseData: ['FALSE_NAME', 'FALSE_IDENTITY'], region: { code: townships[0] } },
    ]);
  });

  it.each(['correctionSubjects', 'reintegrationCases', 'identityVerifications'])(
    'are not all of them when the region of %s is empty: that is wrong input',
    async (list) => {
      for (const region of ['', '9901']) {
        const { errors } = await world.ask(
          officer(county),
          `{ ${list}(filter: { region: "${region}" }) { totalCount } }`,
        );
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
      }
    },
  );

  it('are listed to the end, each once, when many were received on one day', async () => {
    const here = townships[4]!;
    await world.take('correction-subjects', many(7, subject, 'P', { 执行地: here }));
    const numbers = await allPages<{ number: string }>(async (after) => {
      const { data } = await world.ask(
        officer(here),
        `query ($after: String) { correctionSubjects(first: 3, after: $after) {
          nodes { number } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      return data.correctionSubjects;
    });
    expect(numbers.map(({ number }) => number).sort()).toEqual(
      many(7, subject, 'P').map((row) => row['编号']),
    );
  });
});
