import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const officer = (post: string, region = county): Viewer => ({
  subject: `story-${post}`,
  body: 'justice-bureau',
  roles: ['OFFICER'],
  scopes: ['community-correction:read', `community-correction:${post}`],
  regions: [region],
});
const justiceOfficer = officer('justice-officer', '990101100000');
const countyOfficer = officer('county-officer');
const decisionMaker = officer('decision-maker');
const villager: Viewer = { ...officer('group-member'), subject: 'story-villager', roles: [] };
const mediator: Viewer = { ...countyOfficer, scopes: ['mediation:read', 'mediation:committee-clerk'] };

describe('one person under probation, from the notice to the end of the term', () => {
  let hub: TestHub;
  let id = '';
  const at = (day: string): void => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
  };
  /** Does a saved step to the person of the story. */
  const step = async (viewer: Viewer, name: string, more: object = {}) => {
    const { query, variables } = savedOperation(`communityCorrectionStory${name}`);
    const input = { ...(variables['input'] as object), ...(id ? { id } : {}), ...more };
    const { data, errors } = await hub.ask(viewer, query, { input });
    expect(errors).toBeUndefined();
    const [payload] = Object.values<{ userErrors: unknown[]; correctionSubject: unknown }>(data);
    expect(payload?.userErrors).toEqual([]);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the operation's
    return (payload?.correctionSubject ?? data.correctionTaskDone?.correctionTask) as any;
  };

  beforeAll(async () => {
    hub = await startTestHub('2024-03-01T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  it('begins with the notice, the person comes in time and is received', async () => {
    const subject = await step(countyOfficer, '01Notify');
    expect(subject.deadlines).toContainEqual({
      rule: 'R-CC-4',
      boundParty: 'PERSON',
      dueOn: '2024-03-11',
      state: 'PENDING',
    });
    id = subject.id;
    at('2024-03-04');
    for (const name of ['02ReportIn', '03Receive', '04PlanMake', '05GroupForm', '06Enrol', '07Begin']) {
      await step(justiceOfficer, name);
    }
  });

  it('has a group whose member sees a task, and nothing else', async () => {
    const query = '{ correctionTasks { nodes { id kind dueOn } } correctionSubjects { totalCount } }';
    const { data } = await hub.ask(villager, query);
    expect(data).toEqual({
      correctionTasks: {
        nodes: [
          { id: expect.any(String), kind: 'TALK', dueOn: '2024-04-01' },
          { id: expect.any(String), kind: 'WORK_HELP', dueOn: '2024-05-01' },
        ],
      },
      correctionSubjects: { totalCount: 0 },
    });
    const [task] = data.correctionTasks.nodes;
    expect(await step(villager, '08TaskDone', { id: task.id })).toMatchObject({ doneOn: '2024-03-04' });
  });

  it('reports, goes on leave for treatment and comes back in time', async () => {
    at('2024-04-08');
    for (const name of ['09ReportTake', '10LeaveApply', '11LeaveApprove', '12LeaveStart']) {
      await step(justiceOfficer, name);
    }
    at('2024-04-12');
    const { status, leaves } = await step(justiceOfficer, '13LeaveReturn');
    expect([status, leaves]).toEqual([
      'UNDER_CORRECTION',
      [{ reason: 'MEDICAL_CARE', status: 'RETURNED', returnedOn: '2024-04-12' }],
    ]);
  });

  it('is admonished after a check and a hearing, by three different officers', async () => {
    at('2024-05-20');
    await step(justiceOfficer, '14SanctionPropose');
    await step(countyOfficer, '15SanctionCheck');
    await step(justiceOfficer, '16SanctionHear');
    const { sanctions } = await step(decisionMaker, '17SanctionDecide');
    expect(sanctions).toEqual([{ sanction: 'ADMONITION', decidedOn: '2024-05-20' }]);
  });

  it('is praised for how it went on', async () => {
    at('2024-07-20');
    await step(justiceOfficer, '14SanctionPropose', {
      sanction: 'PRAISE',
      ground: 'OUTSTANDING_CONDUCT',
      lateDays: null,
      conduct: '参加公益活动表现突出',
      idempotencyKey: 'story-praise',
    });
    await step(countyOfficer, '15SanctionCheck');
    const { sanctions } = await step(decisionMaker, '17SanctionDecide', { idempotencyKey: 'story-praised' });
    expect(sanctions.at(-1)).toEqual({ sanction: 'PRAISE', decidedOn: '2024-07-20' });
  });

  it('ends with the certificate and three notices, and its whole course can be read', async () => {
    at('2024-08-27');
    await step(countyOfficer, '18Complete');
    const { query } = savedOperation('communityCorrectionStory19File');
    const { data, errors } = await hub.ask(decisionMaker, query, { id });
    expect(errors).toBeUndefined();
    const { history, deadlines, ...subject } = data.correctionSubject;
    expect(subject).toEqual({
      number: '990101矫〔2024〕0001号',
      status: 'COMPLETED',
      region: { code: '990101100000', name: expect.any(String) },
      openedOn: '2024-03-01',
      closedOn: '2024-08-27',
      sanctions: [
        { sanction: 'ADMONITION', decidedOn: '2024-05-20' },
        { sanction: 'PRAISE', decidedOn: '2024-07-20' },
      ],
      leaves: [{ reason: 'MEDICAL_CARE', status: 'RETURNED' }],
      tasks: [
        { kind: 'TALK', doneOn: '2024-03-04' },
        { kind: 'WORK_HELP', doneOn: null },
      ],
      notices: ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'].map((recipient) => ({
        cause: 'COMPLETION',
        recipient,
      })),
    });
    expect(deadlines.map(({ rule, state }: Record<string, string>) => `${rule} ${state}`)).toEqual([
      'R-CC-3-NOTICE MET',
      'R-CC-3-PAPERS MET',
      'R-CC-4 MET',
    ]);
    expect(history).toHaveLength(21);
    expect(history.at(-1)).toEqual({ act: '期满解除矫正', status: 'COMPLETED', note: null });
  });

  it('is nothing to a clerk of another department, by any door', async () => {
    const { query } = savedOperation('communityCorrectionStory19File');
    const { data, errors } = await hub.ask(mediator, query, { id });
    expect([data, errors]).toEqual([{ correctionSubject: null }, undefined]);
    const { data: lists } = await hub.ask(
      mediator,
      `{ correctionSubjects { totalCount } correctionInbox { totalCount } correctionDeadlines { totalCount }
         correctionTasks { totalCount } }`,
    );
    expect(Object.values(lists)).toEqual(Array.from({ length: 4 }, () => ({ totalCount: 0 })));
  });
});
