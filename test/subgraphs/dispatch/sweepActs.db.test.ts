import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county, duty, meeting, neighbour, town, township, village } from './cells.ts';
import { ask, done, otherOffice, people, tellAll, townOffice } from './office.ts';
import { events } from './told.ts';

const { clerk, otherClerk, officer, stranger } = people;
const books = [
  { kind: 'Sweep', table: 'sweep', history: 'sweep_history' },
  { kind: 'SweepFinding', table: 'sweep_finding', history: 'sweep_finding_history' },
  { kind: 'SweepOrder', table: 'sweep_order', history: 'sweep_order_history' },
];

describe('sweeps in the hub', () => {
  let world: World;
  const planned = async (number: string): Promise<string> => {
    const [row] = await world.connection.sql`select id from sweep where number = ${number}`;
    return row?.['id'] as string;
  };
  const numbers = async (): Promise<string[]> =>
    (await world.connection.sql`select number from sweep order by number`).map(
      ({ number }) => number as string,
    );

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    await world.take('sweep-duties', [
      duty(county, '县', '每季'),
      duty(town, '乡镇', '每月', { 责任单位代码: townOffice }),
      duty(township, '乡镇', '每月', { 责任单位代码: otherOffice, 终止日期: '2024-03-31' }),
      duty(village, '村（居）', '每半月', { 责任单位代码: townOffice }),
      duty(neighbour, '县', '每季', { 起始日期: '2024-04-01' }),
    ]);
    await tellAll(world, events);
  }, 60_000);
  afterAll(() => world.close());

  it('are planned for the present slot of each duty and the next, while it stands, and once', async () => {
    const expected = [
      `PCZ-${county}-2024-01-01`,
      `PCZ-${county}-2024-04-01`,
      `PCZ-${town}-2024-03-01`,
      `PCZ-${town}-2024-04-01`,
      `PCZ-${village}-2024-03-01`,
      `PCZ-${village}-2024-03-16`,
      `PCZ-${township}-2024-03-01`,
      `PCZ-${neighbour}-2024-04-01`,
    ].sort();
    expect(await numbers()).toEqual(expected);
    await Promise.all([tellAll(world), tellAll(world)]);
    expect(await numbers()).toEqual(expected);
    world.clock.now = new Date('2024-03-16T00:00:00+08:00');
    await tellAll(world);
    expect(await numbers()).toEqual([...expected, `PCZ-${village}-2024-04-01`].sort());
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
  });

  it('are told with the deadline and the body that owes them', async () => {
    const [told] = await world.connection.sql`select data from outbox
      where subject = ${`Sweep/PCZ-${village}-2024-03-16`}`;
    expect(told?.['data']).toMatchObject({
      ...{ kind: 'Sweep', status: 'PLANNED', region: village, category: 'VILLAGE', body: townOffice },
      ...{ openedOn: null, closedOn: null },
      deadlines: [{ rule: 'M-05-SECOND-HALF', dueAt: expect.stringMatching(/^2024-04-0/) }],
    });
  });

  it('go from the plan to what they found, and from there to a dispute', async () => {
    const id = await planned(`PCZ-${town}-2024-03-01`);
    const held = await done(world, clerk, 'sweepHold', { id, heldOn: '2024-03-01' });
    expect(held).toMatchObject({
      ...{ status: 'HELD', heldOn: '2024-03-01', nextActs: ['sweepReport'] },
      deadlines: [{ rule: 'M-05-MONTHLY', state: 'MET' }],
    });
    const reported = await done(world, clerk, 'sweepReport', { id, findings: ['SETTLED', 'WITH_COMMITTEE'] });
    expect(reported).toMatchObject({
      ...{ status: 'REPORTED', findings: 2 },
      foundMatters: [
        { number: `PCZ-${town}-2024-03-01-1`, status: 'SETTLED', nextActs: [] },
        { status: 'WITH_COMMITTEE', nextActs: ['sweepFindingHandOver'] },
      ],
    });
    const finding = reported.foundMatters[1].id as string;
    const over = await done(world, clerk, 'sweepFindingHandOver', { id: finding, dispute: 'D1' });
    expect(over).toMatchObject({
      ...{ status: 'DISPUTE_OPENED', dispute: { number: 'D1' }, sweep: { id } },
      history: [{ act: '排查发现' }, { act: '立为纠纷' }],
    });
    const [dispute] = await world.entities(
      officer,
      [{ __typename: 'Dispute', number: 'D1' }],
      '... on Dispute { sweepFinding { id } }',
    );
    expect(dispute.sweepFinding).toEqual({ id: finding });
    const [told] = await world.connection.sql`select data from outbox
      where subject like 'SweepFinding/%' order by seq desc limit 1`;
    expect(told?.['data'].links).toEqual([{ department: 'mediation', kind: 'Dispute', number: 'D1' }]);
  });

  it('do not find one dispute twice, one of elsewhere, or one that the viewer may not read', async () => {
    const id = await planned(`PCZ-${village}-2024-03-01`);
    await done(world, clerk, 'sweepHold', { id, heldOn: '2024-03-01' });
    const { foundMatters } = await done(world, clerk, 'sweepReport', { id, findings: ['SENT_UP'] });
    const hand = async (viewer: typeof clerk, dispute: string) => {
      const input = { id: foundMatters[0].id, dispute };
      return refusals(await ask(world, viewer, 'sweepFindingHandOver', input), 'sweepFindingHandOver');
    };
    expect(await hand(clerk, 'D1')).toEqual(['DISPUTE_OF_ANOTHER_FINDING']);
    expect(await hand(clerk, 'D5')).toEqual(['NO_SUCH_CASE']);
    expect(await hand({ ...clerk, scopes: ['dispatch:sweep-clerk'] }, 'D2')).toEqual(['NO_SUCH_CASE']);
    expect(await hand(officer, 'D4')).toEqual([]);
  });

  it('that were missed are overdue, and held late stay late', async () => {
    const id = await planned(`PCZ-${village}-2024-03-16`);
    world.clock.now = new Date('2024-04-03T09:00:00+08:00');
    const query = `{ sweep(id: "${id}") { responsibleBody { code } deadlines { rule state boundParty } } }`;
    const { data } = await world.ask(officer, query);
    const [deadline] = data.sweep.deadlines;
    expect(deadline).toEqual({ rule: 'M-05-SECOND-HALF', state: 'OVERDUE', boundParty: 'AUTHORITY' });
    expect(data.sweep.responsibleBody).toEqual({ code: townOffice });
    const held = await done(world, clerk, 'sweepHold', { id, heldOn: '2024-04-02' });
    expect(held.deadlines).toEqual([{ rule: 'M-05-SECOND-HALF', state: 'MET_LATE' }]);
  });

  it('of a slot that nobody planned are planned by hand, under a key once', async () => {
    const input = { duty: `PCZ-${town}`, slot: '2024-02-01', idempotencyKey: 'plan' };
    const first = await done(world, clerk, 'sweepPlan', input);
    expect(first).toMatchObject({ number: '990101排〔2024〕0001号', slot: '2024-02-01', status: 'PLANNED' });
    expect(await done(world, clerk, 'sweepPlan', input)).toEqual(first);
    const again = await ask(world, clerk, 'sweepPlan', { ...input, idempotencyKey: 'plan-2' });
    expect(refusals(again, 'sweepPlan')).toEqual(['ALREADY_PLANNED']);
    const foreign = { ...input, duty: `PCZ-${township}`, idempotencyKey: 'plan-3' };
    expect(refusals(await ask(world, clerk, 'sweepPlan', foreign), 'sweepPlan')).toEqual(['NO_SUCH_DUTY']);
  });

  it('before a big event are ordered for every unit below that has a duty', async () => {
    const input = {
      ...{ region: county, occasion: 'BIG_EVENT', from: '2024-04-08', to: '2024-04-12' },
      idempotencyKey: 'order',
    };
    expect(await done(world, officer, 'sweepExtraOrder', input)).toEqual({
      ...{ number: '990101排令〔2024〕0001号', occasion: 'BIG_EVENT', orderedOn: '2024-04-03' },
      ...{ from: '2024-04-08', to: '2024-04-12', units: 3, region: { code: county } },
    });
    const again = { ...input, region: town, idempotencyKey: 'order-2' };
    expect(refusals(await ask(world, officer, 'sweepExtraOrder', again), 'sweepExtraOrder')).toEqual([
      'ALREADY_ORDERED',
    ]);
    const outside = { ...input, region: neighbour, idempotencyKey: 'order-3' };
    expect(refusals(await ask(world, officer, 'sweepExtraOrder', outside), 'sweepExtraOrder')).toEqual([
      'OUTSIDE_YOUR_REGION',
    ]);
    const nowhere = { ...input, region: 'x', idempotencyKey: 'order-4' };
    expect(refusals(await ask(world, officer, 'sweepExtraOrder', nowhere), 'sweepExtraOrder')).toEqual([
      'NO_UNITS',
    ]);
    const id = await planned(`990101排令〔2024〕0001号-PCZ-${village}`);
    world.clock.now = new Date('2024-04-13T00:00:00+08:00');
    const held = await done(world, clerk, 'sweepHold', { id, heldOn: '2024-04-12' });
    expect(held.deadlines).toEqual([{ rule: 'M-05-EXTRA', state: 'MET' }]);
  });

  it('are held by one of two who try at once', async () => {
    const id = await planned(`PCZ-${county}-2024-04-01`);
    const hold = () => ask(world, officer, 'sweepHold', { id, heldOn: '2024-04-10' });
    const outcome = await both('sweepHold', [hold, hold]);
    expect(outcome.done).toBe(1);
    expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(outcome.codes[0]);
  });

  it('do not exist for a clerk of another body or another county', async () => {
    const id = await planned(`PCZ-${town}-2024-04-01`);
    for (const viewer of [otherClerk, stranger]) {
      const { data } = await world.ask(viewer, `{ sweep(id: "${id}") { id } sweeps { totalCount } }`);
      expect(data.sweep).toBeNull();
      expect(data.sweeps.totalCount).toBe(viewer === otherClerk ? 4 : 1);
      const held = await ask(world, viewer, 'sweepHold', { id, heldOn: '2024-04-10' });
      expect(refusals(held, 'sweepHold')).toEqual(['NOT_FOUND']);
    }
  });

  it('come from a book kept by hand too: what the hub planned is met by it, what was acted on is not changed', async () => {
    const row = (place: string, slot: string) => meeting(place, slot, { 发现纠纷数: '0' });
    expect(await world.take('sweeps', [row(township, '2024-03-01')])).toMatchObject({ updated: 1 });
    const id = await planned(`PCZ-${township}-2024-03-01`);
    const { data } = await world.ask(
      officer,
      `{ sweep(id: "${id}") { status deadlines { state } history { act } } }`,
    );
    expect(data.sweep).toEqual({
      ...{ status: 'REPORTED', deadlines: [{ state: 'MET' }] },
      history: [{ act: '列入排查计划' }, { act: '登记簿更正' }],
    });
    expect(await world.take('sweeps', [row(township, '2024-03-01')])).toMatchObject({ unchanged: 1 });
    const { refused } = await world.take('sweeps', [row(town, '2024-03-01')]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('leave books that are in order', async () => {
    for (const of of books) expect([of.kind, await faultsInBooks(world, of)]).toEqual([of.kind, []]);
  });
});
