import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { both, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county, dispute, town, township, village } from './cells.ts';
import { act, ask, disputeIn, freshKey, posts, refusedAct, takeRosters, townCentre } from './clerks.ts';

const { clerk, officer, stranger } = posts;

describe('a monthly report', () => {
  let world: World;
  const report = (more: object = {}) => ({
    committee: townCentre,
    month: '2024-02',
    idempotencyKey: freshKey(),
    ...more,
  });
  const step = (id: string) => ({ id, idempotencyKey: freshKey() });
  const read = async (id: string) => {
    const query = `{ mediationReport(id: "${id}") { status month submittedOn committee { number } history { act } editions {
      accepted settled inProgress withdrawn amount { amount } byKind { kind accepted settled } } } }`;
    const { data, errors } = await world.ask(officer, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.mediationReport;
  };

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-02-20T09:00:00+08:00');
    await takeRosters(world);
  });
  afterAll(() => world.close());

  it('freezes the figures of the month: later acts change nothing, a new submission has its own', async () => {
    const open = await disputeIn(world, 'ACCEPTED', '2024-02-20', { amount: '100.25' });
    await disputeIn(world, 'SETTLED', '2024-02-20', { kind: 'LABOUR', amount: '0.75' });
    await disputeIn(world, 'FOUND', '2024-02-20');
    await world.take('disputes', [
      dispute('R1', village, { 受理日期: '2024-02-29' }),
      dispute('R2', village, { 受理日期: '2024-03-01' }),
      dispute('R3', township, { 受理日期: '2024-02-10' }),
    ]);
    world.clock.now = new Date('2024-03-02T09:00:00+08:00');
    const { id } = await act(world, clerk, 'mediationReportSubmit', report());
    const first = {
      ...{ accepted: 3, settled: 1, inProgress: 2, withdrawn: 0, amount: { amount: '101.00' } },
      byKind: [
        { kind: 'NEIGHBOUR', accepted: 2, settled: 0 },
        { kind: 'LABOUR', accepted: 1, settled: 1 },
      ],
    };
    expect(await read(id)).toEqual({
      ...{
        status: 'SUBMITTED',
        month: '2024-02',
        submittedOn: '2024-03-02',
        committee: { number: townCentre },
      },
      history: [{ act: '报送月报' }],
      editions: [first],
    });
    await act(world, clerk, 'disputeWithdraw', { id: open.id });
    expect((await read(id)).editions).toEqual([first]);
    await act(world, officer, 'mediationReportReturn', { id, reason: '数字不符' });
    await act(world, clerk, 'mediationReportResubmit', step(id));
    await act(world, officer, 'mediationReportAccept', step(id));
    expect(await read(id)).toMatchObject({
      status: 'ACCEPTED',
      editions: [first, { ...first, inProgress: 1, withdrawn: 1 }],
    });
  });

  it('is one for a month, also when two submit it at once', async () => {
    world.clock.now = new Date('2024-04-02T09:00:00+08:00');
    const due = '{ mediationReportsDue(on: "2024-03-15") { number } }';
    expect((await world.ask(officer, due)).data.mediationReportsDue).toEqual([
      { number: townCentre },
      { number: `TW${township}` },
    ]);
    const submit = () => ask(world, clerk, 'mediationReportSubmit', report({ month: '2024-03' }));
    expect(await both('mediationReportSubmit', [submit, submit])).toEqual({
      done: 1,
      codes: ['ALREADY_SUBMITTED'],
    });
    expect((await world.ask(officer, due)).data.mediationReportsDue).toEqual([{ number: `TW${township}` }]);
    expect((await world.ask(clerk, due)).data.mediationReportsDue).toEqual([]);
  });

  it('of a month without disputes has an edition of nothing', async () => {
    const { id } = await act(world, stranger, 'mediationReportSubmit', {
      ...report({ committee: `TW${township}`, month: '2024-03' }),
    });
    expect((await read(id)).editions).toEqual([
      { accepted: 0, settled: 0, inProgress: 0, withdrawn: 0, amount: { amount: '0.00' }, byKind: [] },
    ]);
  });

  it('comes from the centre itself: another one, or another post, submits nothing', async () => {
    expect(await refusedAct(world, stranger, 'mediationReportSubmit', report({ month: '2024-01' }))).toEqual([
      'OUTSIDE_YOUR_REGION',
    ]);
    expect(await refusedAct(world, clerk, 'mediationReportSubmit', report({ committee: 'TW0' }))).toEqual([
      'NO_SUCH_COMMITTEE',
    ]);
    const answer = await ask(world, officer, 'mediationReportSubmit', report());
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('waits in the inbox of the county, and is not there for another township', async () => {
    const query = '{ mediationReportInbox { nodes { id status nextActs } } }';
    const { nodes } = (await world.ask(officer, query)).data.mediationReportInbox;
    expect(nodes).toContainEqual({
      id: expect.any(String),
      status: 'SUBMITTED',
      nextActs: ['mediationReportReturn', 'mediationReportAccept'],
    });
    const own = (await world.ask(clerk, '{ mediationReportInbox { totalCount } }')).data;
    expect(own.mediationReportInbox.totalCount).toBe(0);
    const [{ id }] = nodes;
    const refs = [{ __typename: 'MediationReport', id }];
    const elsewhere = { ...stranger, regions: ['990102000000'] };
    expect(await world.entities(elsewhere, refs, '... on MediationReport { month }')).toEqual([null]);
    expect(await world.entities(officer, refs, '... on MediationReport { month }')).toEqual([
      { __typename: 'MediationReport', month: '2024-03' },
    ]);
  });

  it('of a book kept by hand counts as taken in, without figures; the book cannot change one of here', async () => {
    const row = { 调委会编号: townCentre, 所在地: town, 月份: '2024-01', 报送日期: '2024-02-01' };
    expect((await world.take('monthly-reports', [row])).inserted).toBe(1);
    const [kept] = await world.connection.sql`select id from monthly_report where month = '2024-01'`;
    expect(await read(String(kept?.['id']))).toMatchObject({ status: 'ACCEPTED', editions: [] });
    const { refused } = await world.take('monthly-reports', [{ ...row, 月份: '2024-02' }]);
    expect(refused).toHaveLength(1);
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'MediationReport', table: 'monthly_report', history: 'monthly_report_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});

describe('the changes in the committees of a county', () => {
  it('are told to the basic court: who was set up and dissolved, elected and left (PML art. 10)', async () => {
    const world = await departmentWorld(department);
    await takeRosters(world);
    const member = { 调委会编号: townCentre, 姓名: '张某甲', 职务: '主任', 是否女性: '是' };
    await world.take('committee-members', [
      { ...member, 编号: 'W1', 当选日期: '2011-01-10', 离任日期: '2011-06-30' },
      { ...member, 编号: 'W2', 当选日期: '2011-07-01' },
    ]);
    const query = `query ($region: ID!) { committeeChanges(region: $region, period: { from: "2010-12-21", to: "2011-12-31" }) {
      on kind committee { number } member { number } } }`;
    const { data } = await world.ask(officer, query, { region: county });
    const committee = { number: townCentre };
    expect(data.committeeChanges).toEqual([
      { on: '2011-01-10', kind: 'MEMBER_ELECTED', committee, member: { number: 'W1' } },
      { on: '2011-06-30', kind: 'MEMBER_LEFT', committee, member: { number: 'W1' } },
      { on: '2011-07-01', kind: 'MEMBER_ELECTED', committee, member: { number: 'W2' } },
    ]);
    const earlier = query.replace('2010-12-21', '2010-12-20');
    expect((await world.ask(officer, earlier, { region: county })).data.committeeChanges).toHaveLength(7);
    await world.close();
  });
});
