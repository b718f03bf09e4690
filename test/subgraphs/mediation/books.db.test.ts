import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { registerBook } from '../../../subgraphs/mediation/codes.ts';
import { actor } from '../acts.ts';
import { allPages, departmentWorld, type World } from '../world.ts';
import { county, town, village } from './cells.ts';
import { act, disputeIn, freshKey, posts, takeRosters, villageCommittee } from './clerks.ts';

const { clerk, stranger } = posts;
const today = '2024-03-01';

interface Line {
  readonly number: string;
  readonly book: string;
  readonly topic: string | null;
}

describe('the books of mediation (M-08)', () => {
  let world: World;
  let id = '';
  const list = async (viewer: typeof clerk, filter: object | null, after: string | null = null) => {
    const { data, errors } = await world.ask(
      viewer,
      `query ($filter: RegisterEntryFilter, $after: String) {
        registerEntries(filter: $filter, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor }
          nodes { number book heldOn committee { number } region { code } topic attendance findings outcome
            dispute { number } corrects correctedBy } } }`,
      { filter, after },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.registerEntries;
  };
  const enter = (book: string, more: object) =>
    act(world, clerk, 'registerEntryAdd', { id, book, heldOn: today, idempotencyKey: freshKey(), ...more });

  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
    const [row] = await world.connection.sql`select id from committee where number = ${villageCommittee}`;
    id = String(row?.['id']);
  });
  afterAll(() => world.close());

  it('are all written by acts and read by one query; the mediation register is the disputes themselves', async () => {
    await enter('STUDY_MINUTES', { topic: '人民调解法学习', attendance: 12 });
    await enter('PUBLICITY_REGISTER', { topic: '集市宣传', attendance: 60, outcome: '发放资料' });
    await enter('SWEEP_REGISTER', { topic: '节前排查', findings: 1, heldOn: '2024-02-08' });
    const dispute = await disputeIn(world, 'CLOSED', today);
    const lines = await allPages<Line>((after) => list(clerk, { region: county }, after));
    expect(lines.map(({ book }) => book).sort()).toEqual(Object.keys(registerBook).sort());
    expect(lines.at(-1)).toMatchObject({ book: 'SWEEP_REGISTER', findings: 1, heldOn: '2024-02-08' });
    expect((await list(clerk, { book: ['REVISIT_REGISTER'] })).nodes).toEqual([
      {
        ...{ number: expect.stringContaining('访〔2024〕'), book: 'REVISIT_REGISTER', heldOn: today },
        ...{ committee: { number: villageCommittee }, region: { code: village }, topic: '回访' },
        ...{ attendance: null, findings: null, outcome: 'FULL', dispute: { number: dispute.number } },
        ...{ corrects: null, correctedBy: null },
      },
    ]);
    const { data } = await world.ask(clerk, '{ disputes { nodes { number } } }');
    expect(data.disputes.nodes).toEqual([{ number: dispute.number }]);
  });

  it('are chosen by book, place and period', async () => {
    const count = async (filter: object) => (await list(clerk, filter)).totalCount;
    expect(await count({ book: ['STUDY_MINUTES', 'PUBLICITY_REGISTER'] })).toBe(2);
    expect(await count({ book: [] })).toBe(0);
    expect(await count({ period: { from: '2024-02-01', to: '2024-02-29' } })).toBe(1);
    expect(await count({ region: '990101101000' })).toBe(0);
  });

  it('show what was corrected beside what took its place, and a revisit keeps its dispute', async () => {
    const [first] = (await list(clerk, { book: ['REVISIT_REGISTER'] })).nodes;
    const correction = { heldOn: '2024-02-28', topic: '上门回访', entry: first.number, reason: '日期误填' };
    await act(world, clerk, 'registerEntryCorrect', { id, idempotencyKey: freshKey(), ...correction });
    const { nodes } = await list(clerk, { book: ['REVISIT_REGISTER'] });
    expect(nodes).toMatchObject([
      { number: first.number, corrects: null, correctedBy: nodes[1].number },
      { heldOn: '2024-02-28', corrects: first.number, correctedBy: null, dispute: first.dispute },
    ]);
  });

  it('are within reach only, and what they say in words within the department', async () => {
    expect((await list(stranger, null)).totalCount).toBe(0);
    const reader = actor('mediation', town);
    const { nodes, totalCount } = await list(reader, null);
    expect(totalCount).toBe(5);
    expect(nodes.every(({ topic }: Line) => topic === null)).toBe(true);
  });
});
