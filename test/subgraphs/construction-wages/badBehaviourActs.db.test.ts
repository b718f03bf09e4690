import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { badBehaviour, bureau, county, firms, project } from './cells.ts';
import { act, clerks, contractor, investigator, stranger } from './clerks.ts';

const start = '2024-03-15T09:00:00+08:00';

describe('a bad-behaviour record', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [project('G1')]);
  });
  afterAll(() => world.close());

  const input = (more: object = {}) => ({
    ...{ organization: firms[0] ?? '', region: county, project: 'G1', violation: 'NO_DEPOSIT' },
    ...{ sanction: 'MARKET_REMOVAL', body: bureau, reason: '未存储保证金' },
    ...more,
  });
  const by = { viewer: investigator };

  it('is proposed by an officer, heard, decided, published, and taken down when its time is over', async () => {
    const selection =
      'id number status sanction violation organization { code } project { number } proposedOn nextActs';
    const { row } = await act(world, 'badBehaviourPropose', input(), { ...by, selection });
    expect(row).toMatchObject({
      ...{ number: expect.stringMatching(/^990101不良〔2024〕\d{4}号$/), status: 'PROPOSED' },
      ...{ sanction: 'MARKET_REMOVAL', violation: 'NO_DEPOSIT', proposedOn: '2024-03-15' },
      ...{ organization: { code: firms[0] }, project: { number: 'G1' }, nextActs: ['badBehaviourHear'] },
    });
    const { id } = row;
    const decision = { id, sanction: 'BID_RESTRICTION', validTo: '2024-09-14', reason: '情节较轻' };
    const deputy = { viewer: clerks.deputy };
    expect((await act(world, 'badBehaviourDecide', decision, deputy)).codes).toEqual(['NOT_IN_THIS_STATE']);
    await act(world, 'badBehaviourHear', { id, heardOn: '2024-03-15', statement: '承认并申请减轻' }, by);
    const { row: decided } = await act(world, 'badBehaviourDecide', decision, {
      ...deputy,
      selection: 'status sanction heardOn decidedOn validTo',
    });
    expect(decided).toEqual({
      ...{ status: 'DECIDED', sanction: 'BID_RESTRICTION', heardOn: '2024-03-15' },
      ...{ decidedOn: '2024-03-15', validTo: '2024-09-14' },
    });
    const section = { viewer: clerks.construction, selection: 'status inForceOn' };
    expect((await act(world, 'badBehaviourPublish', { id }, section)).row).toEqual({
      status: 'IN_FORCE',
      inForceOn: '2024-03-15',
    });
    world.clock.now = new Date('2024-09-14T09:00:00+08:00');
    expect((await act(world, 'badBehaviourExpire', { id }, section)).codes).toEqual(['STILL_IN_FORCE']);
    world.clock.now = new Date('2024-09-15T09:00:00+08:00');
    expect((await act(world, 'badBehaviourExpire', { id }, section)).row.status).toBe('EXPIRED');
    world.clock.now = new Date(start);
  });

  it('is lifted by the deputy head with a reason', async () => {
    await world.take('bad-behaviours', [badBehaviour('L1', firms[0] ?? '', { 有效期至: '2025-01-01' })]);
    const [row] = await world.connection.sql`select id from bad_behaviour where number = 'L1'`;
    const lifting = { id: String(row?.['id']), reason: '已付清' };
    const { row: lifted } = await act(world, 'badBehaviourLift', lifting, {
      viewer: clerks.deputy,
      selection: 'status liftedOn history { status }',
    });
    expect(lifted).toMatchObject({ status: 'LIFTED', liftedOn: '2024-03-15' });
    expect(lifted.history.map(({ status }: { status: string }) => status)).toEqual([
      ...['PROPOSED', 'DECIDED', 'IN_FORCE', 'LIFTED'],
    ]);
    const { refused } = await world.take('bad-behaviours', [badBehaviour('L1', firms[0] ?? '')]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('is seen by the firm it is about and by no other, and by no stranger', async () => {
    const { row } = await act(world, 'badBehaviourPropose', input(), by);
    const query = `{ badBehaviourRecord(id: "${String(row.id)}") { status history { act note } } }`;
    const seen = async (viewer: typeof investigator) =>
      (await world.ask(viewer, query)).data.badBehaviourRecord;
    expect(await seen(contractor)).toEqual({
      status: 'PROPOSED',
      history: [{ act: '拟记录不良行为', note: null }],
    });
    expect(await seen({ ...contractor, body: firms[2] ?? '' })).toBeNull();
    expect(await seen(stranger)).toBeNull();
    const hearing = { id: row.id, heardOn: '2024-03-15', statement: '无' };
    expect((await act(world, 'badBehaviourHear', hearing, { viewer: stranger })).codes).toEqual([
      'NOT_FOUND',
    ]);
    const outside = input({ region: '990102000000', project: null });
    expect((await act(world, 'badBehaviourPropose', outside, by)).codes).toEqual(['OUTSIDE_YOUR_REGION']);
  });

  it('is never opened by the closing of a complaint, nor by any other act', async () => {
    const events = await world.connection
      .sql`select type from outbox where subject like 'BadBehaviourRecord/%'`;
    const opened = events.filter(({ type }) => String(type).endsWith('badBehaviourPropose'));
    const [records] = await world.connection
      .sql`select count(*)::int as n from bad_behaviour where number <> 'L1'`;
    expect(opened).toHaveLength(Number(records?.['n']));
    const books = { kind: 'BadBehaviourRecord', table: 'bad_behaviour', history: 'bad_behaviour_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
