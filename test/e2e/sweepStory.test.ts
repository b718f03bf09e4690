import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { anhe } from '../../scripts/demo/geography.ts';
import { bureauCode, justiceOfficeCode } from '../../scripts/demo/organizations.ts';
import { demonstrationPeople } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const [first] = anhe.townships;
if (!first) throw new Error('a county has townships');
const [office, petitionOffice] = [justiceOfficeCode(anhe, first), bureauCode(anhe, '信访局')];

/** An officer of a body, by the region and the scopes. */
const hand = (body: string, region: string, ...scopes: string[]): Viewer => ({
  ...{ subject: `${body}-${scopes.join('-')}`, body, roles: ['OFFICER'], regions: [region], scopes },
});
const clerk = hand(office, first.code, 'dispatch:sweep-clerk', 'mediation:read', 'statistics:read');
const informant = hand(office, first.code, 'mediation:read', 'mediation:information-officer');
const centre = hand(
  bureauCode(anhe, '司法局'),
  county,
  ...['dispatch:read', 'dispatch:centre-officer', 'mediation:read'],
);
const liaison = hand(petitionOffice, county, 'dispatch:liaison', 'mediation:read');

describe('sweeps and joint meetings of a county', () => {
  let hub: TestHub;
  let dispute = '';
  beforeAll(async () => {
    hub = await startTestHub('2024-03-04T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  /** Asks by a saved operation; throws what it complains of. */
  const ask = async (viewer: Viewer, name: string, more: object = {}) => {
    const { query, variables } = savedOperation(name);
    const { data, errors } = await hub.ask(viewer, query, { ...variables, ...more });
    expect([name, errors]).toEqual([name, undefined]);
    return data;
  };
  /** Tries a saved step on a day until what it needs has been told: the record, or null for a refusal by this code. */
  const step = async (day: string, viewer: Viewer, name: string, more: object = {}, waitsFor = '') => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
    const input = { ...(savedOperation(name).variables['input'] as object), ...more };
    for (;;) {
      const [payload] = Object.values(await ask(viewer, name, { input }));
      const { userErrors, ...rest } = payload as { userErrors: { code: string }[] } & object;
      if (waitsFor !== '' && userErrors[0]?.code === waitsFor) continue;
      expect([name, userErrors]).toEqual([name, []]);
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
      return Object.values(rest)[0] as any;
    }
  };

  it('go from the plan to a dispute, and another is ordered before a big event', async () => {
    let sweep: { id: string; nextActs: string[] } | null = null;
    while (!sweep) {
      const { sweepCalendar } = await ask(clerk, 'sweepStory01Calendar');
      const own = sweepCalendar.lines.find(({ tier }: { tier: string }) => tier === 'TOWNSHIP');
      expect(own).toMatchObject({ region: { name: first.name }, state: 'PENDING', lastDay: '2024-03-31' });
      sweep = own.sweep;
    }
    expect(sweep.nextActs).toEqual(['sweepHold']);
    const of = { id: sweep.id };
    expect(await step('2024-03-05', clerk, 'sweepStory02Hold', of)).toMatchObject({
      ...{ status: 'HELD', responsibleBody: { name: expect.stringContaining('司法所') } },
      // The last day is a Sunday.
      deadlines: [{ rule: 'M-05-MONTHLY', dueOn: '2024-04-01', state: 'MET' }],
    });
    const { foundMatters } = await step('2024-03-05', clerk, 'sweepStory03Report', of);
    ({ number: dispute } = await step('2024-03-06', informant, 'mediationStory01Report'));
    const finding = { id: foundMatters[1].id, dispute };
    const over = await step('2024-03-06', clerk, 'sweepStory04HandOver', finding, 'NO_SUCH_CASE');
    expect(over).toMatchObject({ status: 'DISPUTE_OPENED', dispute: { number: dispute, status: 'FOUND' } });
    const order = await step('2024-03-07', centre, 'sweepStory05ExtraOrder');
    expect(order).toMatchObject({ number: '990101排令〔2024〕0001号', units: 21 });
    const whole = await ask(clerk, 'sweepStory06Whole', of);
    expect(whole.sweep).toMatchObject({
      ...{ status: 'REPORTED', findings: 2, region: { name: first.name } },
      foundMatters: [
        { status: 'SETTLED', dispute: null },
        { status: 'DISPUTE_OPENED', dispute: { number: dispute, sweepFinding: { number: over.number } } },
      ],
      history: [{ act: '列入排查计划' }, { act: '开展排查' }, { act: '上报排查情况' }],
    });
  });

  it('meet on the dispute, and what is resolved is assigned, done and struck off', async () => {
    const agenda = [{ department: 'MEDIATION', number: dispute }];
    const meeting = await step('2024-03-07', centre, 'meetingStory01Convene', { agenda });
    expect(meeting).toMatchObject({
      ...{ status: 'PLANNED', agenda: [{ number: dispute, status: 'FOUND' }] },
      leadBody: { name: expect.stringContaining('信访局') },
    });
    const resolution = {
      decision: 'INVESTIGATE',
      body: petitionOffice,
      dueOn: '2024-03-22',
      case: agenda[0],
    };
    const minutes = { id: meeting.id, resolutions: [resolution] };
    const held = await step('2024-03-08', centre, 'meetingStory02Hold', minutes);
    expect(held.assignments).toMatchObject([
      { deadlines: [{ rule: 'M-12-ASSIGNMENT', dueOn: '2024-03-22', state: 'PENDING' }] },
    ]);
    const { assignmentInbox } = await ask(liaison, 'meetingStory03Inbox');
    const [assignment] = assignmentInbox.nodes;
    expect(assignment).toMatchObject({ id: held.assignments[0].id, nextActs: ['assignmentReport'] });
    const of = { id: assignment.id };
    expect(await step('2024-03-21', liaison, 'meetingStory04Report', of)).toMatchObject({
      status: 'REPORTED',
    });
    await step('2024-03-22', centre, 'meetingStory05StrikeOff', of);
    const whole = await ask(centre, 'meetingStory06Whole', { id: meeting.id });
    expect(whole.jointMeeting).toMatchObject({
      ...{ status: 'HELD', agenda: [{ number: dispute }] },
      assignments: [{ decision: 'INVESTIGATE', status: 'DONE', case: { number: dispute } }],
    });
  });

  it('are reported with what is missing: sweeps by tier, monthly reports of township centres', async () => {
    const { region } = await ask(demonstrationPeople.analyst.viewer, 'sweepsAndReports');
    expect(region).toEqual({
      ...{ code: county, name: anhe.name },
      dispatch: {
        sweeps: [
          { tier: 'COUNTY', due: 4, held: 4, missed: 0 },
          { tier: 'TOWNSHIP', due: 96, held: 94, missed: 2 },
          { tier: 'VILLAGE', due: 3840, held: 3456, missed: 384 },
        ],
      },
      monthlyReports: { due: 96, submitted: 94, missing: 2 },
    });
  });
});
