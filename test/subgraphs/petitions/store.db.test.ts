import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { qingyuan } from '../../../scripts/demo/geography.ts';
import { answeredClaim, claim, county, review, townships } from './cells.ts';
import { officer, petitionsWorld, type Answer, type Cells, type PetitionsWorld } from './world.ts';

const year = { from: '2011-01-01', to: '2011-12-31' };
const viewer = officer('990000000000');

describe('the list of petitions', () => {
  let world: PetitionsWorld;
  const ask = async (filter: object): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `query ($filter: PetitionFilter) { petitions(filter: $filter, first: 100) { nodes { number } totalCount } }`,
      { filter },
    );
    const found: string[] = data.petitions.nodes.map(({ number }: { number: string }) => number);
    expect(data.petitions.totalCount).toBe(found.length);
    return found.sort();
  };

  beforeAll(async () => {
    world = await petitionsWorld();
    const sameDay = Array.from({ length: 25 }, (_, i) => claim(`S${i}`, { 登记日期: '2011-02-01' }));
    await world.take('petitions', [
      ...sameDay,
      answeredClaim('A1', { 状态: '已复查', 信访形式: '走访', 登记日期: '2011-02-20' }),
      claim('A2', { 事项类别: '建议意见', 状态: '建议已研究', 申诉求决途径: '', 登记日期: '2011-02-21' }),
      claim('A3', { 事发地: townships[2] ?? '', 登记日期: '2011-03-02' }),
    ]);
    await world.take('review-requests', [review('R1', 'A1')]);
  }, 60_000);
  afterAll(() => world.close());

  it('comes to every petition of a day once, page by page, newest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await world.ask(
        viewer,
        `query ($after: String) { petitions(first: 7, after: $after) { nodes { number openedOn } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...data.petitions.nodes.map(({ number }: { number: string }) => number));
      after = data.petitions.pageInfo.hasNextPage ? data.petitions.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.slice(0, 3)).toEqual(['A3', 'A2', 'A1']);
    expect(seen).toHaveLength(28);
    expect(new Set(seen).size).toBe(28);
  });

  it('can be restricted by region, period, kind, form, state and tier of review', async () => {
    expect(await ask({ region: townships[2] })).toEqual(['A3']);
    expect(await ask({ period: { from: '2011-02-20', to: '2011-02-21' } })).toEqual(['A1', 'A2']);
    expect(await ask({ kind: ['SUGGESTION'] })).toEqual(['A2']);
    expect(await ask({ form: ['VISIT'] })).toEqual(['A1']);
    expect(await ask({ status: ['REVIEWED', 'SUGGESTION_STUDIED'] })).toEqual(['A1', 'A2']);
    expect(await ask({ reviewStage: ['REVIEW'] })).toEqual(['A1']);
    expect(await ask({ reviewStage: ['FINAL_REVIEW'] })).toEqual([]);
    expect(await ask({ kind: [] })).toEqual([]);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'x' }])('refuses %j', async (page) => {
    const { errors } = await world.ask(
      viewer,
      `query ($first: Int, $after: String) { petitions(first: $first, after: $after) { totalCount } }`,
      page,
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('shows the plain face of a petition with its reviews and its history, oldest first', async () => {
    const { data } = await world.ask(
      viewer,
      `{ petitions(filter: { reviewStage: [REVIEW] }) { nodes {
        number status region { code } responsibleBody { code } openedOn closedOn
        reviewRequests { number stage status answeredOn outcome reviewingBody { code } } leaderCases { number }
        history { at act status } } } }`,
    );
    const [petition] = data.petitions.nodes;
    expect(petition).toMatchObject({
      number: 'A1',
      status: 'REVIEWED',
      region: { code: townships[0] },
      openedOn: '2011-02-20',
      closedOn: null,
      reviewRequests: [
        { number: 'R1', stage: 'REVIEW', status: 'ANSWERED', answeredOn: '2011-05-27', outcome: 'UPHELD' },
      ],
      leaderCases: [],
    });
    expect(petition.history.map(({ act, status }: { act: string; status: string }) => [act, status])).toEqual(
      [
        ['登记', 'REGISTERED'],
        ['转送', 'TRANSFERRED'],
        ['受理告知', 'ACCEPTED_NOTICE_SENT'],
        ['出具处理意见', 'OPINION_ISSUED'],
        ['申请复查', 'REVIEW_REQUESTED'],
        ['复查答复', 'REVIEWED'],
      ],
    );
    expect(petition.history[0].at).toBe('2011-02-19T16:00:00.000Z');
  });
});

describe('the figures of many regions', () => {
  let world: PetitionsWorld;
  const overview = `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region {
    code petitions(period: $period) {
      registered concluded inHandling conclusionRate divertedInTime divertedLate timelyDiversionRate rated
      byKind { kind registered } byStatus { status registered concluded } byStage { stage entered answered }
    }
    receptionDays(period: $period) { due held heldOnDay missing }
  } } }`;

  beforeAll(async () => {
    world = await petitionsWorld();
    await world.take('petitions', [
      // Registered on the 1st: the 15th day is the 16th.
      claim('F1', { 转送交办日期: '2011-03-16', 受理告知日期: '2011-03-20' }),
      claim('F2', { 转送交办日期: '2011-03-17', 受理告知日期: '2011-03-20' }),
      claim('F3', { 转送交办日期: '', 事发地: townships[1] ?? '' }),
      answeredClaim('F4', { 状态: '已办结', 办结日期: '2011-06-01', 满意度评价: '满意' }),
    ]);
    const schedule = { 所属区划: county, 接访类别: '调解员值班', 每月接访日: '15', 起始日期: '2011-02-01' };
    await world.take('reception-schedules', [{ ...schedule, 编号: 'AP', 截止日期: '2011-06-14' }]);
    const held = (dueOn: string, heldOn: string): Cells => ({
      编号: `J${dueOn}${heldOn}`,
      所属区划: county,
      接访类别: '调解员值班',
      应接访日: dueOn,
      接访日期: heldOn,
      值班调解员人数: '2',
      接待件数: '3',
    });
    await world.take('reception-days', [
      held('2011-02-15', '2011-02-15'),
      held('2011-03-15', '2011-03-16'),
      held('2011-03-15', '2011-03-17'),
      held('2011-09-15', '2011-09-15'),
      { ...held('', '2011-04-20'), 编号: 'JX' },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const figuresOf = async (...codes: string[]) => {
    const refs = codes.map((code) => ({ __typename: 'Region', code }));
    return (await world.ask(viewer, overview, { refs, period: year })).data._entities;
  };

  it('count 15 calendar days for the diversion, the day of registration not among them', async () => {
    const [region] = await figuresOf(county);
    expect(region.petitions).toMatchObject({
      registered: 4,
      concluded: 1,
      inHandling: 3,
      conclusionRate: 0.25,
      divertedInTime: 2,
      divertedLate: 1,
      timelyDiversionRate: 2 / 3,
      rated: 1,
    });
  });

  it('show all three tiers, in their order, also where nothing came', async () => {
    const [whole, empty] = await figuresOf(county, '990102000000');
    expect(whole.petitions.byStage).toEqual([
      { stage: 'HANDLING', entered: 4, answered: 1 },
      { stage: 'REVIEW', entered: 0, answered: 0 },
      { stage: 'FINAL_REVIEW', entered: 0, answered: 0 },
    ]);
    expect(empty.petitions).toMatchObject({
      registered: 0,
      conclusionRate: null,
      timelyDiversionRate: null,
      byKind: [],
    });
    expect(empty.petitions.byStage).toHaveLength(3);
  });

  it('count what the schedule made due, and each due day once', async () => {
    const [region, township] = await figuresOf(county, townships[0] ?? '');
    expect(region.receptionDays).toEqual({ due: 4, held: 2, heldOnDay: 1, missing: 2 });
    expect(township.receptionDays).toEqual({ due: 0, held: 0, heldOnDay: 0, missing: 0 });
  });

  it('cost the same number of statements for 20 regions as for one', async () => {
    const statementsFor = async (codes: readonly string[]): Promise<number> => {
      world.statements.length = 0;
      expect(await figuresOf(...codes)).toHaveLength(codes.length);
      return world.statements.length;
    };
    const codes = qingyuan.townships.map(({ code }) => code);
    // Totals, three breakdowns, reception days.
    expect(await statementsFor(codes.slice(0, 1))).toBe(5);
    expect(await statementsFor(codes)).toBe(5);
    expect(world.faults).toEqual([]);
  });
});
