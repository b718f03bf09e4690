import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { allPages, departmentWorld, type World } from '../world.ts';
import {
  accepted,
  analyst,
  county,
  dispatcher,
  neighbour,
  referral,
  referrals,
  town,
  township,
} from './cells.ts';

describe('referrals', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('referrals', referrals);
  }, 60_000);
  afterAll(() => world.close());

  const list = async (viewer: Viewer, variables: object = {}) => {
    const query = `query ($filter: ReferralFilter, $first: Int, $after: String) {
      referrals(filter: $filter, first: $first, after: $after) {
        nodes { id number } totalCount pageInfo { hasNextPage endCursor } } }`;
    return (await world.ask(viewer, query, { ...variables })).data.referrals;
  };
  const numbers = async (viewer: Viewer, filter: object = {}): Promise<string[]> => {
    const { nodes, totalCount } = await list(viewer, { filter });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ number }: { number: string }) => number).sort();
  };

  describe('in a list', () => {
    it('are those within the viewer’s regions', async () => {
      const own = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'];
      expect(await numbers(dispatcher(county))).toEqual(own);
      expect(await numbers(dispatcher(town))).toEqual(['R2', 'R5']);
      expect(await numbers(dispatcher(town, township))).toEqual(['R2', 'R5', 'R6']);
      expect(await numbers(dispatcher(neighbour))).toEqual(['N1']);
    });

    it('are none for an analyst, for another department, without a region', async () => {
      expect(await numbers(analyst(county))).toEqual([]);
      expect(await numbers({ ...dispatcher(county), scopes: ['mediation:read'] })).toEqual([]);
      expect(await numbers(dispatcher())).toEqual([]);
    });

    it.each([
      [{ region: town }, ['R2', 'R5']],
      [{ region: neighbour }, []],
      [{ period: { from: '2011-03-01', to: '2011-03-01' }, status: ['SENT'] }, ['R4', 'R7', 'R8']],
      [{ period: { from: '2011-03-02', to: '2011-12-31' } }, []],
      [{ fromDepartment: ['COURT'] }, ['R7']],
      [{ toDepartment: ['LEGAL_AID'] }, ['R5', 'R6']],
      [{ toDepartment: [] }, []],
    ])('are restricted by %j', async (filter, expected) => {
      expect(await numbers(dispatcher(county), filter)).toEqual(expected);
    });

    it('come once each, newest first, although most were proposed on one day', async () => {
      const viewer = dispatcher('990000000000');
      const nodes = await allPages<{ number: string }>((after) => list(viewer, { first: 2, after }));
      expect(nodes.map(({ number }) => number).sort()).toEqual(
        referrals.map((cells) => cells['编号'] as string).sort(),
      );
      expect(nodes.at(-1)?.number).toBe('N1');
    });
  });

  it('are the same by id and by reference, and do not exist out of reach', async () => {
    const [{ id }] = (await list(dispatcher(neighbour))).nodes;
    const byId = async (viewer: Viewer) => {
      const query = `query ($id: ID!) { referral(id: $id) { number } }`;
      const refs = [
        { __typename: 'Referral', id },
        { __typename: 'Referral', id: 'none' },
      ];
      const [entity, none] = await world.entities(viewer, refs, '... on Referral { number }');
      expect(none).toBeNull();
      return [(await world.ask(viewer, query, { id })).data.referral?.number, entity?.number];
    };
    expect(await byId(dispatcher(neighbour))).toEqual(['N1', 'N1']);
    for (const viewer of [dispatcher(county), analyst(neighbour), dispatcher()]) {
      expect(await byId(viewer)).toEqual([undefined, undefined]);
    }
  });

  it('lead to the cases at their ends by type and number; courts keep theirs elsewhere', async () => {
    const ends = `{ __typename ... on Dispute { number } ... on LegalAidCase { number } ... on Petition { number } ... on WageComplaint { number } }`;
    const query = `{ referrals { nodes { number fromCase ${ends} toCase ${ends} } } }`;
    const { data } = await world.ask(dispatcher(county), query);
    const endsOf = Object.fromEntries(
      data.referrals.nodes.map(({ number, fromCase, toCase }: Record<string, unknown>) => [
        number,
        [fromCase, toCase],
      ]),
    );
    expect(endsOf).toMatchObject({
      R1: [
        { __typename: 'Petition', number: 'P-R1' },
        { __typename: 'Dispute', number: 'D-R1' },
      ],
      R3: [{ __typename: 'Petition', number: 'P-R3' }, null],
      R5: [
        { __typename: 'WageComplaint', number: 'W5' },
        { __typename: 'LegalAidCase', number: 'L5' },
      ],
      R7: [null, null],
    });
  });

  it('are found from a case of either end, not from another department’s case of the same number', async () => {
    const of = async (viewer: Viewer, __typename: string, ...cases: string[]) => {
      const refs = cases.map((number) => ({ __typename, number }));
      const found = await world.entities(viewer, refs, `... on ${__typename} { referrals { number } }`);
      return found.map(({ referrals }) => referrals?.map(({ number }: { number: string }) => number) ?? null);
    };
    const viewer = dispatcher(county);
    expect(await of(viewer, 'Petition', 'P-R1', 'P-R2', 'P-N1')).toEqual([['R1'], ['R2'], []]);
    // D-R1 is also the number of a wage complaint that went to legal aid.
    expect(await of(viewer, 'Dispute', 'D-R1', 'L6')).toEqual([['R1'], []]);
    expect(await of(viewer, 'WageComplaint', 'D-R1', 'L6', 'W5')).toEqual([['R6'], [], ['R5']]);
    expect(await of(viewer, 'LegalAidCase', 'L6', 'D-R1')).toEqual([['R6'], []]);
    expect(await of(dispatcher(town), 'Petition', 'P-R1', 'P-R2')).toEqual([[], ['R2']]);
    expect(await of(analyst(county), 'Petition', 'P-R1')).toEqual([null]);
  });

  it('tell what happened and who has to act', async () => {
    await world.take('referrals', [
      referral('H1', {
        区划: '990103000000',
        状态: '已反馈',
        移送机构代码: 'XFJ',
        接收机构代码: 'SFJ',
        答复日期: '2011-03-04',
        办结日期: '2011-04-01',
      }),
      referral('H2', { 区划: '990103000000', 状态: '已提出', 移送日期: '', 移送机构代码: 'XFJ' }),
    ]);
    const query = `{ referrals { nodes { number region { code } fromOrganization { code } responsibleBody { code } openedOn sentOn answeredOn closedOn history { at act status } } } }`;
    const { data } = await world.ask(dispatcher('990103000000'), query);
    const [second, first] = data.referrals.nodes;
    expect(second).toMatchObject({ number: 'H2', responsibleBody: { code: 'XFJ' }, sentOn: null });
    expect(first).toMatchObject({
      region: { code: '990103000000' },
      fromOrganization: { code: 'XFJ' },
      responsibleBody: { code: 'SFJ' },
      history: [
        { act: '提出移送', status: 'PROPOSED', at: '2011-02-28T16:00:00.000Z' },
        { act: '移送', status: 'SENT' },
        { act: '接收', status: 'ACCEPTED' },
        { act: '办结', status: 'CONCLUDED' },
      ],
    });
  });

  it('change nothing when the same register comes twice, and a correction is noted', async () => {
    expect(await world.take('referrals', referrals)).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: referrals.length,
    });
    const answered = accepted('R4', 5);
    expect(await world.take('referrals', [answered])).toMatchObject({ updated: 1, unchanged: 0 });
    const query = `{ referrals(filter: { region: "${county}", fromDepartment: [PETITIONS], status: [ACCEPTED] }) { nodes { number history { act } } } }`;
    const { nodes } = (await world.ask(dispatcher(county), query)).data.referrals;
    const [, corrected] = nodes
      .map(({ history }: { history: { act: string }[] }) => history.at(-1)?.act)
      .sort();
    expect(corrected).toBe('登记簿更正');
  });
});
