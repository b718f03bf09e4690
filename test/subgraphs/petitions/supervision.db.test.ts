import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type Answer, type World } from '../world.ts';
import { accusation, claim, county, landBureau } from './cells.ts';
import { newKey, people, petitionOffices } from './office.ts';

const selections: Record<string, string> = {
  leaderCase:
    'leaderCase { id number leaderPost status assignedOn resolvedOn closedOn nextActs history { act note } }',
  accountability: `proposal { id status ground adopted proposedOn answeredOn body { code } petition { number }
    deadlines { rule } nextActs history { act } }`,
};
const leader: Viewer = {
  ...people.head,
  subject: 'leader',
  scopes: [...people.reader.scopes, 'petitions:leader'],
};

describe('supervision', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  const ask = (viewer: Viewer, mutation: string, input: object): Promise<Answer> => {
    const [kind = ''] = /^(leaderCase|accountability)/.exec(mutation) ?? [];
    const shared = /^leaderCase(Start|Close)$/.test(mutation)
      ? 'LeaderCaseStep'
      : mutation[0]!.toUpperCase() + mutation.slice(1);
    const query = `mutation ($input: ${shared}Input!) { ${mutation}(input: $input) {
      ${selections[kind]} userErrors { code field } } }`;
    return world.ask(viewer, query, { input });
  };
  const assignment = (petition: string) => ({ petition, leaderPost: '分管副县长', idempotencyKey: newKey() });
  const assigned = async (number: string): Promise<string> =>
    (await ask(people.head, 'leaderCaseAssign', assignment(number))).data.leaderCaseAssign.leaderCase.id;

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    office = petitionOffices(world);
  });
  afterAll(() => world.close());

  it('has a leader take, work on and settle a petition, and the office strike it off, by post alone', async () => {
    const { id: petition, number } = await office.registered();
    const id = await assigned(number);
    await ask(leader, 'leaderCaseStart', { id });
    await ask(leader, 'leaderCaseResolve', { id, how: '召开协调会' });
    const { data } = await ask(people.head, 'leaderCaseClose', { id });
    const day = '2024-03-01';
    expect(data.leaderCaseClose).toEqual({
      leaderCase: {
        id,
        number: expect.stringMatching(/^990101包〔2024〕\d{4}号$/),
        leaderPost: '分管副县长',
        status: 'CLOSED',
        assignedOn: day,
        resolvedOn: day,
        closedOn: day,
        nextActs: [],
        history: ['包案', '开始包案办理', '包案化解', '包案销号'].map((act) => ({
          act,
          note: act === '包案化解' ? '召开协调会' : null,
        })),
      },
      userErrors: [],
    });
    const query = `{ petition(id: "${petition}") { status leaderCases { status } } }`;
    expect((await world.ask(people.reader, query)).data.petition).toEqual({
      status: 'REGISTERED',
      leaderCases: [{ status: 'CLOSED' }],
    });
    await assigned(number);
  });

  it('lets one leader at a time answer for a petition, also when two are named at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { number } = await office.registered();
      const name = () => ask(people.head, 'leaderCaseAssign', assignment(number));
      const { done, codes } = await both('leaderCaseAssign', [name, name]);
      expect([done, codes]).toEqual([1, ['LEADER_HAS_IT']]);
    }
  });

  it('has no leader for an accusation, and no act to one that an imported book tells of', async () => {
    await world.take('petitions', [accusation('A1'), claim('C1')]);
    const row = { 包案领导职务: '县长', 状态: '已包案', 包案日期: '2011-05-10' };
    await world.take('leader-cases', [
      { ...row, 编号: 'L1', 信访事项编号: 'A1' },
      { ...row, 编号: 'L2', 信访事项编号: 'C1' },
    ]);
    const ids = await world.connection
      .sql`select id from leader_case where number in ('L1', 'L2') order by number`;
    const [withheld, open] = ids.map(({ id }) => String(id));
    expect(refusals(await ask(leader, 'leaderCaseStart', { id: withheld }), 'leaderCaseStart')).toEqual([
      'NOT_FOUND',
    ]);
    expect(refusals(await ask(leader, 'leaderCaseStart', { id: open }), 'leaderCaseStart')).toEqual([]);
    const { refused } = await world.take('leader-cases', [{ ...row, 编号: 'L2', 信访事项编号: 'C1' }]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
    const taken = await ask(people.head, 'leaderCaseAssign', assignment('A1'));
    expect(refusals(taken, 'leaderCaseAssign')).toEqual(['ACCUSATION_WITHHELD']);
    const unseen = await ask({ ...people.head, body: landBureau }, 'leaderCaseAssign', assignment('A1'));
    expect(refusals(unseen, 'leaderCaseAssign')).toEqual(['NO_SUCH_MATTER']);
  });

  it('is out of reach elsewhere, and forbidden to other posts', async () => {
    const { number } = await office.registered();
    const id = await assigned(number);
    const elsewhere = { ...leader, regions: people.stranger.regions };
    expect(refusals(await ask(elsewhere, 'leaderCaseStart', { id }), 'leaderCaseStart')).toEqual([
      'NOT_FOUND',
    ]);
    const { errors } = await ask(people.clerk, 'leaderCaseStart', { id });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('proposes to hold somebody accountable, is answered in writing, and counts both for the yearly report', async () => {
    const { number } = await office.registered();
    const input = {
      region: county,
      body: landBureau,
      ground: 'SHIRKED',
      petition: number,
      proposal: '建议追究责任',
      idempotencyKey: newKey(),
    };
    const { data: made } = await ask(people.head, 'accountabilityPropose', input);
    const { id } = made.accountabilityPropose.proposal;
    expect(made.accountabilityPropose.proposal).toMatchObject({
      status: 'PROPOSED',
      ground: 'SHIRKED',
      proposedOn: '2024-03-01',
      answeredOn: null,
      adopted: null,
      body: { code: landBureau },
      petition: { number },
      deadlines: [],
    });
    const reply = { id, adopted: true, answer: '已通报批评' };
    const foreign = await ask(people.waterClerk, 'accountabilityAnswer', reply);
    expect(refusals(foreign, 'accountabilityAnswer')).toEqual(['NOT_YOUR_BODY']);
    const { data } = await ask(people.bodyHead, 'accountabilityAnswer', reply);
    expect(data.accountabilityAnswer.proposal).toMatchObject({ status: 'ANSWERED', adopted: true });
    const again = await ask(people.bodyHead, 'accountabilityAnswer', reply);
    expect(refusals(again, 'accountabilityAnswer')).toEqual(['NOT_IN_THIS_STATE']);
    const list = '{ accountabilityProposals(status: [ANSWERED]) { totalCount nodes { id } } }';
    expect((await world.ask(people.bodyHead, list)).data.accountabilityProposals).toEqual({
      totalCount: 1,
      nodes: [{ id }],
    });
    expect((await world.ask(people.stranger, list)).data.accountabilityProposals.totalCount).toBe(0);
    const report = `... on Region { petitionReport(period: $period) { accountability { proposed answered adopted } } }`;
    const refs = [county, '990103000000'].map((code) => ({ __typename: 'Region', code }));
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const viewer = { ...people.reader, regions: ['990000000000'] };
    expect(await world.entities(viewer, refs, report, { period })).toEqual([
      { __typename: 'Region', petitionReport: { accountability: { proposed: 1, answered: 1, adopted: 1 } } },
      { __typename: 'Region', petitionReport: { accountability: { proposed: 0, answered: 0, adopted: 0 } } },
    ]);
  });

  it('leaves its books in order', async () => {
    const cases = { kind: 'LeaderCase', table: 'leader_case', history: 'leader_case_history' };
    const proposals = {
      kind: 'AccountabilityProposal',
      table: 'accountability_proposal',
      history: 'accountability_history',
    };
    expect([await faultsInBooks(world, cases), await faultsInBooks(world, proposals)]).toEqual([[], []]);
  });
});
