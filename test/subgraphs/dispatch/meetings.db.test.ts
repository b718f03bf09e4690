import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';
import { ask, court, done, justiceBureau, landBureau, people, tellAll } from './office.ts';
import { events } from './told.ts';

const { officer, liaison, uninvited, stranger } = people;
const convening = {
  ...{ region: county, kind: 'COMMAND_CENTRE', day: '2024-03-08', topic: 'HARD_CASES' },
  ...{ bodies: [justiceBureau, court, landBureau], leadBody: landBureau },
  agenda: [
    { department: 'MEDIATION', number: 'D1' },
    { department: 'LEGAL_AID', number: 'L1' },
  ],
};
const books = [
  { kind: 'JointMeeting', table: 'joint_meeting', history: 'joint_meeting_history' },
  { kind: 'Assignment', table: 'assignment', history: 'assignment_history' },
];
const held = {
  编号: 'LX-2011-1',
  区划: county,
  会议类别: '司法行政机关与法院联席会',
  召开日期: '2011-03-18',
  议题: '诉前调解衔接',
};

describe('joint meetings', () => {
  let world: World;
  let key = 0;
  const convened = (more: object = {}) =>
    done(world, officer, 'jointMeetingConvene', {
      ...convening,
      ...more,
      idempotencyKey: `meeting-${(key += 1)}`,
    });

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    await tellAll(world, events);
  });
  afterAll(() => world.close());

  it('go from the call to the minutes, and from there to what each body has done', async () => {
    const meeting = await convened();
    expect(meeting).toMatchObject({
      ...{
        number: '990101联席〔2024〕0001号',
        status: 'PLANNED',
        plannedOn: '2024-03-08',
        topic: 'HARD_CASES',
      },
      leadBody: { code: landBureau },
      invited: [justiceBureau, court, landBureau].map((code) => ({ code })),
      agenda: [{ number: 'D1' }, { number: 'L1' }],
      nextActs: ['jointMeetingHold', 'jointMeetingCancel'],
    });
    world.clock.now = new Date('2024-03-08T15:00:00+08:00');
    const minutes = {
      ...{ id: meeting.id, heldOn: '2024-03-08', attended: [court, landBureau] },
      resolutions: [
        {
          ...{ decision: 'INVESTIGATE', body: landBureau, dueOn: '2024-03-16' },
          case: { department: 'MEDIATION', number: 'D1' },
        },
        { decision: 'IMPROVE_LINKAGE', body: court, dueOn: '2024-03-29' },
      ],
    };
    const after = await done(world, officer, 'jointMeetingHold', minutes);
    expect(after).toMatchObject({
      ...{ status: 'HELD', heldOn: '2024-03-08', attended: [{ code: court }, { code: landBureau }] },
      history: [{ act: '召集联席会议' }, { act: '召开联席会议' }],
    });
    const [first, second] = after.assignments;
    expect(first).toMatchObject({
      ...{
        number: '990101办〔2024〕0001号',
        decision: 'INVESTIGATE',
        status: 'ASSIGNED',
        dueOn: '2024-03-16',
      },
      ...{ responsibleBody: { code: landBureau }, nextActs: [] },
      // A Saturday: the deadline ends with the Monday.
      deadlines: [{ rule: 'M-12-ASSIGNMENT', dueOn: '2024-03-18', state: 'PENDING' }],
    });
    const inbox =
      '{ assignmentInbox { totalCount nodes { id nextActs case { ... on Dispute { number } } } } }';
    expect((await world.ask(liaison, inbox)).data.assignmentInbox).toEqual({
      totalCount: 1,
      nodes: [{ id: first.id, nextActs: ['assignmentReport'], case: { number: 'D1' } }],
    });
    const foreign = await ask(world, { ...liaison, body: court }, 'assignmentReport', { id: first.id });
    expect(refusals(foreign, 'assignmentReport')).toEqual(['NOT_FOUND']);
    world.clock.now = new Date('2024-03-18T15:00:00+08:00');
    expect(await done(world, liaison, 'assignmentReport', { id: first.id })).toEqual({
      ...{ status: 'REPORTED', reportedOn: '2024-03-18', deadlines: [{ state: 'MET' }] },
    });
    expect((await world.ask(officer, inbox)).data.assignmentInbox.nodes).toMatchObject([{ id: first.id }]);
    const early = await ask(world, officer, 'assignmentStrikeOff', { id: second.id });
    expect(refusals(early, 'assignmentStrikeOff')).toEqual(['NOT_IN_THIS_STATE']);
    expect(await done(world, officer, 'assignmentStrikeOff', { id: first.id })).toMatchObject({
      ...{ status: 'DONE', doneOn: '2024-03-18' },
      history: [{ act: '交办' }, { act: '报告交办事项完成' }, { act: '交办事项销号' }],
    });
    const overdue = `{ assignments(filter: { status: [ASSIGNED], body: "${court}", region: "${county}",
      dueIn: { from: "2024-03-29", to: "2024-03-29" } }) { nodes { id deadlines { state } meeting { number } } } }`;
    world.clock.now = new Date('2024-03-30T00:00:00+08:00');
    expect((await world.ask(officer, overdue)).data.assignments.nodes).toEqual([
      { id: second.id, deadlines: [{ state: 'OVERDUE' }], meeting: { number: meeting.number } },
    ]);
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
  });

  it('tell whom an assignment binds until when, and about which case', async () => {
    const [told] = await world.connection.sql`select data from outbox
      where subject = 'Assignment/990101办〔2024〕0001号' order by seq limit 1`;
    expect(told?.['data']).toMatchObject({
      ...{ status: 'ASSIGNED', region: county, body: landBureau, category: 'INVESTIGATE' },
      ...{ openedOn: '2024-03-08', closedOn: null },
      deadlines: [{ rule: 'M-12-ASSIGNMENT', dueAt: '2024-03-18T16:00:00+00:00' }],
      links: [{ department: 'mediation', kind: 'Dispute', number: 'D1' }],
    });
  });

  it('are held by one of two who try at once, and their resolutions assigned once', async () => {
    const { id } = await convened({ agenda: [], leadBody: null, day: '2024-03-01' });
    const resolutions = [{ decision: 'REPORT_BACK', body: court, dueOn: '2024-03-01' }];
    const input = { id, heldOn: '2024-03-01', attended: [court, landBureau], resolutions };
    const hold = () => ask(world, officer, 'jointMeetingHold', input);
    expect((await both('jointMeetingHold', [hold, hold])).done).toBe(1);
    const { data } = await world.ask(officer, `{ jointMeeting(id: "${id}") { assignments { decision } } }`);
    expect(data.jointMeeting.assignments).toEqual([{ decision: 'REPORT_BACK' }]);
  });

  it('may be cancelled, and are not on cases that the viewer may not read', async () => {
    const { id } = await convened();
    expect(await done(world, officer, 'jointMeetingCancel', { id })).toEqual({ status: 'CANCELLED' });
    const blind = { ...officer, scopes: ['dispatch:read', 'dispatch:centre-officer'] };
    const input = { ...convening, idempotencyKey: 'blind' };
    const refused = await ask(world, blind, 'jointMeetingConvene', input);
    expect(refusals(refused, 'jointMeetingConvene')).toEqual(['NO_SUCH_CASE']);
    const { data } = await world.ask(blind, `{ jointMeeting(id: "${id}") { agenda { number } } }`);
    expect(data.jointMeeting.agenda).toEqual([]);
  });

  it('are not convened for another county', async () => {
    const input = { ...convening, region: neighbour, idempotencyKey: 'outside' };
    const outside = await ask(world, officer, 'jointMeetingConvene', input);
    expect(refusals(outside, 'jointMeetingConvene')).toEqual(['OUTSIDE_YOUR_REGION']);
  });

  it('exist for the bodies that were invited, and for nobody else without the records', async () => {
    const { id, number } = await convened();
    const query = `{ jointMeeting(id: "${id}") { number agenda { number } assignments { id } }
      jointMeetings(filter: { region: "${county}", kind: [COMMAND_CENTRE], status: [PLANNED],
        period: { from: "2024-03-08", to: "2024-03-08" } }) { totalCount } assignments { totalCount } }`;
    expect((await world.ask(liaison, query)).data).toEqual({
      jointMeeting: { number, agenda: [], assignments: [] },
      jointMeetings: { totalCount: 1 },
      assignments: { totalCount: 1 },
    });
    for (const viewer of [uninvited, stranger, { ...liaison, regions: [town] }]) {
      expect((await world.ask(viewer, query)).data).toEqual({
        jointMeeting: null,
        jointMeetings: { totalCount: 0 },
        assignments: { totalCount: 0 },
      });
    }
  });

  it('come from a register too, and count with those of the hub', async () => {
    expect(await world.take('joint-meetings', [held])).toMatchObject({ inserted: 1 });
    expect(await world.take('joint-meetings', [held])).toMatchObject({ unchanged: 1 });
    const list =
      '{ jointMeetings { nodes { number status heldOn topic convenedOn invited { code } history { act } } } }';
    const { data } = await world.ask(officer, list);
    expect(data.jointMeetings.nodes.at(-1)).toEqual({
      ...{ number: 'LX-2011-1', status: 'HELD', heldOn: '2011-03-18', topic: null, convenedOn: null },
      ...{ invited: [], history: [{ act: '召开联席会议' }] },
    });
    const refs = [{ __typename: 'Region', code: county }];
    const [region] = await world.entities(
      officer,
      refs,
      '... on Region { dispatch(period: $period) { jointMeetings } }',
      { period: { from: '2011-01-01', to: '2024-12-31' } },
    );
    expect(region.dispatch.jointMeetings).toBe(3);
  });

  it('leave books that are in order', async () => {
    for (const of of books) expect([of.kind, await faultsInBooks(world, of)]).toEqual([of.kind, []]);
  });
});
