import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { both, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { besideOffice, meetingPlan, receptionPlan } from './besideOffice.ts';
import { accusation, claim, county, landBureau, petitionOffice, procuratorate, townships } from './cells.ts';
import { people, petitionOffices, registration } from './office.ts';

const upcoming = `query ($region: ID, $kind: [ReceptionKind!]) { upcomingReceptionDays(region: $region, kind: $kind) {
  totalCount nodes { id } } }`;
const held = { heldOn: '2024-03-15', mattersHeard: 4, note: '接待四件，两件当场答复' };

describe('what a petition office arranges for a day', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  let beside: ReturnType<typeof besideOffice>;
  const on = (day: string) => {
    world.clock.now = new Date(`${day}T09:00:00+08:00`);
  };
  const ahead = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<string[]> => {
    const { data } = await world.ask(viewer, upcoming, variables);
    const ids = data.upcomingReceptionDays.nodes.map(({ id }: { id: string }) => id);
    expect(data.upcomingReceptionDays.totalCount).toBe(ids.length);
    return ids;
  };
  const planned = (more: object = {}) => beside.done(people.officer, 'receptionDayPlan', receptionPlan(more));

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    office = petitionOffices(world);
    beside = besideOffice(world);
  });
  beforeEach(() => on('2024-03-01'));
  afterAll(() => world.close());

  it('is a reception day that is announced by post and place, held, and noted within the department', async () => {
    const { id, number } = await planned();
    const later = await planned({ day: '2024-04-15', kind: 'LEADER_RECEPTION', place: county });
    expect(await ahead(people.reader)).toEqual([id, later.id]);
    expect(await ahead(people.reader, { region: townships[0] })).toEqual([]);
    expect(await ahead(people.reader, { kind: ['LEADER_RECEPTION'] })).toEqual([later.id]);
    expect(await ahead(people.stranger)).toEqual([]);
    on('2024-03-15');
    const after = await beside.done(people.officer, 'receptionDayHold', { id, ...held });
    expect(after).toEqual({
      id,
      number,
      kind: 'LEADER_VISIT',
      status: 'HELD',
      day: '2024-03-15',
      heldOn: '2024-03-15',
      dueOn: null,
      announcedOn: '2024-03-01',
      leaderPost: '分管副县长',
      mattersHeard: 4,
      mediatorsOnDuty: null,
      place: { code: townships[0] },
      body: { code: petitionOffice },
      region: { code: county },
      nextActs: [],
      history: [
        { act: '安排接访日', note: null },
        { act: '登记接访情况', note: held.note },
      ],
    });
    expect(number).toMatch(/^990101接〔2024〕\d{4}号$/);
    const query = '{ receptionDays(filter: { status: [HELD] }) { nodes { id history { note } } } }';
    expect((await world.ask(people.reader, query)).data.receptionDays.nodes).toEqual([
      { id, history: [{ note: null }, { note: null }] },
    ]);
    expect(await beside.refusedAs(people.head, 'receptionDayCancel', { id, reason: '甲' })).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
    expect(await beside.refusedAs(people.stranger, 'receptionDayHold', { id, ...held })).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('is a day that is cancelled before it comes, and stays missed when it has come', async () => {
    const { id } = await planned();
    on('2024-03-14');
    const cancelled = await beside.done(people.head, 'receptionDayCancel', { id, reason: '防汛值守' });
    expect(cancelled).toMatchObject({ status: 'CANCELLED', heldOn: null, mattersHeard: null });
    const missed = await planned();
    on('2024-03-15');
    expect(
      await beside.refusedAs(people.head, 'receptionDayCancel', { id: missed.id, reason: '防汛' }),
    ).toEqual(['DAY_PASSED']);
    on('2024-03-16');
    expect(await ahead(people.reader)).not.toContain(missed.id);
    const query = `{ receptionDays(filter: { status: [PLANNED], period: { from: "2024-03-15", to: "2024-03-15" } }) {
      nodes { id } } }`;
    expect((await world.ask(people.reader, query)).data.receptionDays.nodes).toEqual([{ id: missed.id }]);
  });

  it('is one day of two offices that act on it at once', async () => {
    const { id } = await planned({ day: '2024-03-02' });
    on('2024-03-01');
    const cancel = () => beside.ask(people.head, 'receptionDayCancel', { id, reason: '改期' });
    const { done } = await both('receptionDayCancel', [cancel, cancel]);
    expect(done).toBe(1);
  });

  it('is opened once under a key', async () => {
    const input = receptionPlan();
    const first = await beside.done(people.officer, 'receptionDayPlan', input);
    expect((await beside.done(people.officer, 'receptionDayPlan', input)).id).toBe(first.id);
  });

  it('is named by a petition that was brought forward there, from the day on', async () => {
    const { number } = await planned();
    const named = (receptionDay: string, viewer = people.registrar) =>
      office.refusedAs(viewer, 'Register', registration({ form: 'VISIT', representatives: 1, receptionDay }));
    expect(await named(number)).toEqual(['RECEPTION_NOT_OPEN']);
    expect(await named('990101接〔2024〕9999号')).toEqual(['NO_SUCH_RECEPTION']);
    on('2024-03-15');
    const direct = { ...people.registrar, regions: [townships[0] ?? ''] };
    expect(await named(number, direct)).toEqual(['NO_SUCH_RECEPTION']);
    const { id } = await office.registered({ form: 'VISIT', representatives: 1, receptionDay: number });
    const query = `{ petition(id: "${id}") { receptionDay { number leaderPost } } }`;
    expect((await world.ask(people.reader, query)).data.petition).toEqual({
      receptionDay: { number, leaderPost: '分管副县长' },
    });
    const township = { ...people.reader, regions: [townships[0] ?? ''] };
    expect((await world.ask(township, query)).data.petition).toEqual({ receptionDay: null });
  });

  it('is counted as held by the schedule, and is taken out of the book', async () => {
    const row = { 所属区划: county, 接访类别: '领导接访' };
    await world.take('reception-schedules', [
      { ...row, 编号: 'S1', 每月接访日: '20', 起始日期: '2024-05-01' },
    ]);
    const compliance = `... on Region { receptionDays(period: $period, kind: LEADER_RECEPTION) { due held heldOnDay missing } }`;
    const counted = async () =>
      (
        await world.entities(people.reader, [{ __typename: 'Region', code: county }], compliance, {
          period: { from: '2024-05-01', to: '2024-05-31' },
        })
      )[0].receptionDays;
    const { id, number } = await planned({
      kind: 'LEADER_RECEPTION',
      day: '2024-05-20',
      dueOn: '2024-05-20',
    });
    expect(await counted()).toEqual({ due: 1, held: 0, heldOnDay: 0, missing: 1 });
    on('2024-05-21');
    await beside.done(people.officer, 'receptionDayHold', { ...held, id, heldOn: '2024-05-21' });
    expect(await counted()).toEqual({ due: 1, held: 1, heldOnDay: 0, missing: 0 });
    const line = { ...row, 编号: number, 接访日期: '2024-05-20', 接访领导职务: '县长', 接待件数: '9' };
    const { refused } = await world.take('reception-days', [line]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('is a meeting of several bodies with its agenda and its minutes', async () => {
    const first = await office.registered();
    const second = await office.registered();
    const agenda = [second.number, first.number, first.number];
    const convened = await beside.done(
      people.head,
      'petitionMeetingConvene',
      meetingPlan({ petitions: agenda, note: '季度例会' }),
    );
    expect(convened).toMatchObject({
      number: expect.stringMatching(/^990101会〔2024〕\d{4}号$/),
      status: 'PLANNED',
      day: '2024-03-08',
      convenedOn: '2024-03-01',
      bodies: [{ code: landBureau }, { code: procuratorate }],
      region: { code: county },
      petitions: [first, second].map(({ number }) => ({ number })),
      nextActs: ['petitionMeetingHold', 'petitionMeetingCancel'],
    });
    on('2024-03-09');
    const { id } = convened;
    const after = await beside.done(people.officer, 'petitionMeetingHold', {
      id,
      heldOn: '2024-03-09',
      minutes: '由国土资源局牵头',
    });
    expect(after).toMatchObject({
      status: 'HELD',
      day: '2024-03-09',
      heldOn: '2024-03-09',
      history: [
        { act: '召集信访例会', note: '季度例会' },
        { act: '完成信访例会纪要', note: '由国土资源局牵头' },
      ],
    });
    const other = await beside.done(
      people.officer,
      'petitionMeetingConvene',
      meetingPlan({ day: '2024-03-20' }),
    );
    await beside.done(people.officer, 'petitionMeetingCancel', { id: other.id, reason: '并入下次' });
    const query = (filter: string) =>
      `{ petitionMeetings(filter: { ${filter} }) { totalCount nodes { id petitions { number } } } }`;
    const listed = async (filter: string, viewer: Viewer = people.reader) =>
      (await world.ask(viewer, query(filter))).data.petitionMeetings;
    expect(await listed('status: [HELD]')).toMatchObject({ totalCount: 1, nodes: [{ id }] });
    expect(await listed(`region: "${townships[0]}"`)).toMatchObject({ totalCount: 0 });
    expect(await listed('period: { from: "2024-03-20", to: "2024-03-20" }')).toEqual({
      totalCount: 1,
      nodes: [{ id: other.id, petitions: [] }],
    });
    expect((await listed('status: [PLANNED]', people.stranger)).totalCount).toBe(0);
    expect(
      await beside.refusedAs(people.officer, 'petitionMeetingHold', {
        id,
        heldOn: '2024-03-09',
        minutes: '甲',
      }),
    ).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('is no meeting about an accusation, nor about what the convener cannot read', async () => {
    await world.take('petitions', [accusation('A1'), claim('C1')]);
    const convene = (viewer: Viewer, petitions: string[]) =>
      beside.refusedAs(viewer, 'petitionMeetingConvene', meetingPlan({ petitions }));
    expect(await convene(people.head, ['C1', 'A1'])).toEqual(['ACCUSATION_WITHHELD']);
    expect(await convene({ ...people.head, body: landBureau }, ['C1', 'A1'])).toEqual(['NO_SUCH_MATTER']);
    const [series] = await world.connection.sql`
      select count(*)::int as n from petition_meeting_matter where petition_number = 'A1'`;
    expect(series?.['n']).toBe(0);
  });

  it('leaves its books in order', async () => {
    const days = { kind: 'ReceptionDay', table: 'reception_day', history: 'reception_day_history' };
    const meetings = {
      kind: 'PetitionMeeting',
      table: 'petition_meeting',
      history: 'petition_meeting_history',
    };
    expect([await faultsInBooks(world, days), await faultsInBooks(world, meetings)]).toEqual([[], []]);
    expect(world.faults).toEqual([]);
  });
});
