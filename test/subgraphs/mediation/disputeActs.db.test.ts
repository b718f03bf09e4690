import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { actor, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type Answer, type World } from '../world.ts';
import { committees, dispute, town, township, village } from './cells.ts';

const clerk = actor('mediation', town, 'committee-clerk');
const informationOfficer = actor('mediation', town, 'information-officer');
const stranger = actor('mediation', township, 'committee-clerk');

const report = `mutation ($input: DisputeReportInput!) { disputeReport(input: $input) {
  dispute { id number status nextActs history { act status actor note } } userErrors { code field message english: message(language: EN) } } }`;
const accept = `mutation ($input: DisputeAcceptInput!) { disputeAccept(input: $input) {
  dispute { status openedOn deadlines { rule dueOn state } } userErrors { code field } } }`;

let keys = 0;
const input = (more: object = {}) => ({
  region: town,
  committee: `TW${town}`,
  kind: 'NEIGHBOUR',
  origin: 'OWN_INITIATIVE',
  difficulty: 'GENERAL',
  parties: '张某甲、李某乙',
  partyCount: 2,
  idempotencyKey: `key-${(keys += 1)}`,
  ...more,
});

describe('an act to a dispute', () => {
  let world: World;
  const reported = async (more: object = {}): Promise<string> => {
    const { data } = await world.ask(informationOfficer, report, { input: input(more) });
    return data.disputeReport.dispute.id;
  };
  const accepted = (id: string, viewer = clerk, more: object = {}): Promise<Answer> =>
    world.ask(viewer, accept, { input: { id, handledElsewhere: false, ...more } });

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    await world.take('committees', committees);
  });
  afterAll(() => world.close());

  it('opens it with a number, its history and what comes next', async () => {
    const { data } = await world.ask(clerk, report, { input: input({ note: '走访时发现' }) });
    expect(data.disputeReport).toEqual({
      dispute: {
        id: expect.any(String),
        number: expect.stringMatching(/^990101调〔2024〕\d{4}号$/),
        status: 'FOUND',
        nextActs: ['disputeAccept', 'disputeDecline', 'disputePoliceInform'],
        history: [{ act: '发现', status: 'FOUND', actor: 'test-committee-clerk', note: '走访时发现' }],
      },
      userErrors: [],
    });
  });

  it('moves it on and starts its deadlines', async () => {
    const { data } = await accepted(await reported());
    expect(data.disputeAccept).toEqual({
      dispute: {
        status: 'ACCEPTED',
        openedOn: '2024-03-01',
        deadlines: [{ rule: 'R-PM-21', dueOn: '2024-04-01', state: 'PENDING' }],
      },
      userErrors: [],
    });
  });

  it('followed by another one in the same request sees what that one did', async () => {
    const id = await reported();
    const history = 'dispute { status history { act } }';
    const { data } = await world.ask(
      clerk,
      `mutation { first: disputeAccept(input: { id: "${id}", handledElsewhere: false }) { ${history} }
        second: disputeLedgerEnter(input: { id: "${id}", difficulty: GENERAL }) { ${history} } }`,
    );
    expect(data.first.dispute.history.map(({ act }: { act: string }) => act)).toEqual(['发现', '受理']);
    expect(data.second.dispute.history.map(({ act }: { act: string }) => act)).toEqual([
      '发现',
      '受理',
      '挂账',
    ]);
  });

  it('tells who and why to nobody without a post in the department', async () => {
    const id = await reported({ note: '走访时发现' });
    const reader = actor('mediation', town);
    const query = `{ dispute(id: "${id}") { nextActs history { act actor note bodyCode } } }`;
    const { data } = await world.ask(reader, query);
    expect(data.dispute).toEqual({
      nextActs: [],
      history: [{ act: '发现', actor: null, note: null, bodyCode: null }],
    });
  });

  it('is refused in a state that does not allow it', async () => {
    const id = await reported();
    await accepted(id);
    expect(refusals(await accepted(id), 'disputeAccept')).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('is refused when a special organ has the matter, and leaves no trace', async () => {
    const id = await reported();
    const answer = await accepted(id, clerk, { handledElsewhere: true });
    expect(answer.data.disputeAccept.userErrors).toEqual([
      { code: 'HANDLED_ELSEWHERE', field: 'handledElsewhere' },
    ]);
    const [row] = await world.connection.sql`select version, status from dispute where id = ${id}`;
    expect(row).toEqual({ version: 1, status: 'FOUND' });
  });

  it.each([
    ['NO_SUCH_COMMITTEE', { committee: 'TW0' }],
    ['TOO_FEW_PARTIES', { partyCount: 1 }],
    ['OUTSIDE_YOUR_REGION', { region: township }],
  ])('that opens one is refused: %s', async (code, more) => {
    const answer = await world.ask(clerk, report, { input: input(more) });
    expect(refusals(answer, 'disputeReport')).toEqual([code]);
    expect(answer.data.disputeReport.userErrors[0].message).toMatch(/。$/);
    expect(answer.data.disputeReport.userErrors[0].english).toMatch(/\.$/);
  });

  it.each([
    ['a text that is too long', { parties: '甲'.repeat(5001) }],
    ['a sign that no text can hold', { parties: '甲\0乙' }],
    ['an amount that no column holds', { amount: '1234567890123456' }],
    ['no key', { idempotencyKey: '' }],
    ['a key that is too long', { idempotencyKey: 'k'.repeat(201) }],
  ])('with %s is bad input, and leaves no trace', async (_what, more) => {
    const count = async () => (await world.connection.sql`select count(*)::int as n from dispute`)[0]?.['n'];
    const before = await count();
    const { data, errors } = await world.ask(clerk, report, { input: input(more) });
    expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'BAD_USER_INPUT']);
    expect(await count()).toBe(before);
    expect(world.faults).toEqual([]);
  });

  it('finds nothing for a clerk of another township, nor for an id that is none', async () => {
    const id = await reported();
    expect(refusals(await accepted(id, stranger), 'disputeAccept')).toEqual(['NOT_FOUND']);
    expect(refusals(await accepted('no id'), 'disputeAccept')).toEqual(['NOT_FOUND']);
    expect(
      await world.entities(stranger, [{ __typename: 'Dispute', id }], '... on Dispute { number nextActs }'),
    ).toEqual([null]);
  });

  it('is forbidden to who holds no post for it, whatever the case', async () => {
    for (const id of [await reported(), 'no id']) {
      const { data, errors } = await accepted(id, informationOfficer);
      expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  it('under the same key gives the same answer and is done once; another act is refused', async () => {
    const asked = input({ region: village, committee: `TW${village}` });
    const first = await world.ask(clerk, report, { input: asked });
    const again = await world.ask(clerk, report, { input: asked });
    expect(again.data).toEqual(first.data);
    const other = await world.ask(clerk, report, { input: { ...asked, partyCount: 3 } });
    expect(refusals(other, 'disputeReport')).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const refusedFirst = input({ partyCount: 1 });
    await world.ask(clerk, report, { input: refusedFirst });
    const mended = await world.ask(clerk, report, { input: { ...refusedFirst, partyCount: 2 } });
    expect(refusals(mended, 'disputeReport')).toEqual([]);
  });

  it('twice at once under one key is done once, and both are told so', async () => {
    const asked = input();
    const ask = () => world.ask(clerk, report, { input: asked });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(first.data).toEqual(second.data);
    expect(first.data.disputeReport.userErrors).toEqual([]);
  });

  it('lists in the inbox of a post what waits for it, and nothing for others', async () => {
    const id = await reported();
    const inbox = '{ disputeInbox(first: 100) { nodes { id status } } }';
    const forClerk = await world.ask(clerk, inbox);
    expect(forClerk.data.disputeInbox.nodes).toContainEqual({ id, status: 'FOUND' });
    const forOfficer = await world.ask(informationOfficer, inbox);
    expect(forOfficer.data.disputeInbox.nodes).toEqual([]);
  });

  it('shows what is due first, by rule and state, and what is overdue when time has passed', async () => {
    const query = `query ($filter: DeadlineFilter) { mediationDeadlines(filter: $filter, first: 3) {
      totalCount pageInfo { endCursor } nodes { deadline { rule state dueOn } dispute { status } } } }`;
    for (let n = 0; n < 6; n += 1) await accepted(await reported());
    const before = await world.ask(clerk, query, { filter: { state: ['OVERDUE'] } });
    expect(before.data.mediationDeadlines.totalCount).toBe(0);
    world.clock.now = new Date('2024-04-02T00:00:00+08:00');
    const after = await world.ask(clerk, query, { filter: { state: ['OVERDUE'], rule: ['R-PM-21'] } });
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
    expect(after.data.mediationDeadlines.totalCount).toBeGreaterThan(3);
    expect(after.data.mediationDeadlines.nodes[0]).toEqual({
      deadline: { rule: 'R-PM-21', state: 'OVERDUE', dueOn: '2024-04-01' },
      dispute: { status: 'ACCEPTED' },
    });
    const { data } = await world.ask(
      clerk,
      query.replace('first: 3', `first: 3, after: "${after.data.mediationDeadlines.pageInfo.endCursor}"`),
      { filter: null },
    );
    expect(data.mediationDeadlines.nodes).toHaveLength(3);
    const elsewhere = await world.ask(stranger, query, { filter: null });
    expect(elsewhere.data.mediationDeadlines.totalCount).toBe(0);
  });

  it('beyond the calendar is done, and the last day is an error that says what to do', async () => {
    world.clock.now = new Date('2026-12-20T09:00:00+08:00');
    const { data, errors } = await accepted(await reported());
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
    expect(data.disputeAccept.dispute.deadlines).toEqual([
      { rule: 'R-PM-21', dueOn: null, state: 'PENDING' },
    ]);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BEYOND_CALENDAR']);
  });

  it('takes a case out of the book: the import refuses its row', async () => {
    await world.take('disputes', [dispute('B1', town, { 状态: '已发现' })]);
    const [row] = await world.connection.sql`select id from dispute where number = 'B1'`;
    const answer = await accepted(String(row?.['id']));
    expect(refusals(answer, 'disputeAccept')).toEqual([]);
    const { refused, updated } = await world.take('disputes', [dispute('B1', town)]);
    expect([refused.map(({ property }) => property), updated]).toEqual([['number'], 0]);
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'Dispute', table: 'dispute', history: 'dispute_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    await world.connection
      .sql`update dispute set status = 'CLOSED' where version = 1 and number like '%0001号'`;
    expect(await faultsInBooks(world, books)).not.toEqual([]);
  });
});
