import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { petitionsFiles } from '../../scripts/demo/petitions/index.ts';
import { leader } from '../subgraphs/petitions/besideOffice.ts';
import { people } from '../subgraphs/petitions/office.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { everything, startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

describe('petitions through the one graph', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub('2024-03-01T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  it('take one claim from its registration through both reviews, with an extension and a hearing, to its end', async () => {
    let id = '';
    /** Runs a saved step on a day, as an officer. */
    const step = async (day: string, viewer: Viewer, name: string, more: object = {}) => {
      hub.clock.now = new Date(`${day}T09:00:00+08:00`);
      const { query, variables } = savedOperation(`petitionsStory${name}`);
      const input = { ...(variables['input'] as object), ...(id ? { id } : {}), ...more };
      const { data, errors } = await hub.ask(viewer, query, { input });
      expect([name, errors]).toEqual([name, undefined]);
      const [payload] = Object.values(data) as {
        petition: { id: string; status: string };
        userErrors: unknown[];
      }[];
      expect([name, payload?.userErrors]).toEqual([name, []]);
      id = payload?.petition.id ?? '';
      return payload?.petition.status;
    };
    const states = [
      await step('2024-03-01', people.registrar, '01Register'),
      await step('2024-03-08', people.officer, '02Transfer'),
      await step('2024-03-15', people.clerk, '03Accept'),
      await step('2024-03-15', people.clerk, '04Handle'),
      await step('2024-05-10', people.bodyHead, '05Extend'),
      await step('2024-06-12', people.clerk, '06Answer'),
      await step('2024-06-14', people.clerk, '07Deliver'),
      await step('2024-07-15', people.desk, '08ReviewRequest'),
      await step('2024-08-10', people.reviewer, '09ReviewAnswer'),
      await step('2024-08-12', people.desk, '07Deliver', {
        deliveredOn: '2024-08-10',
        idempotencyKey: 'again',
      }),
      await step('2024-08-20', people.desk, '10FinalReviewRequest'),
      await step('2024-09-05', people.finalReviewer, '11Hearing'),
      await step('2024-09-23', people.finalReviewer, '12FinalReviewAnswer'),
      await step('2024-09-24', people.officer, '13Conclude'),
    ];
    expect(states).toEqual([
      ...[
        'REGISTERED',
        'TRANSFERRED',
        'ACCEPTED_NOTICE_SENT',
        'IN_HANDLING',
        'IN_HANDLING',
        'OPINION_ISSUED',
      ],
      ...['OPINION_ISSUED', 'REVIEW_REQUESTED', 'REVIEWED', 'REVIEWED', 'FINAL_REVIEW_REQUESTED'],
      ...['FINAL_REVIEW_REQUESTED', 'FINALLY_REVIEWED', 'CONCLUDED'],
    ]);
    const { data, errors } = await hub.ask(people.officer, savedOperation('petitionsStory14Follow').query, {
      id,
    });
    expect(errors).toBeUndefined();
    expect(data.petition).toMatchObject({
      status: 'CONCLUDED',
      result: 'EXPLAINED',
      closedOn: '2024-09-24',
      competentBody: { name: expect.stringContaining('国土资源局') },
      region: { name: expect.any(String) },
      reviewRequests: [
        { stage: 'REVIEW', status: 'ANSWERED', outcome: 'UPHELD', hearingDays: 0 },
        { stage: 'FINAL_REVIEW', status: 'FINAL', outcome: 'UPHELD', hearingDays: 4 },
      ],
      deadlines: [
        { rule: 'R-PE-6', boundParty: 'AUTHORITY', dueOn: '2024-03-18', metOn: '2024-03-08', state: 'MET' },
        { rule: 'R-PE-8', boundParty: 'AUTHORITY', dueOn: '2024-03-25', metOn: '2024-03-15', state: 'MET' },
        {
          rule: 'R-PE-12',
          dueOn: '2024-06-13',
          metOn: '2024-06-12',
          state: 'MET',
          extension: { by: 30, notifiedOn: '2024-05-10' },
        },
        { rule: 'R-PE-15-RIGHT', boundParty: 'PERSON', dueOn: '2024-07-15', state: 'MET' },
        { rule: 'R-PE-15', dueOn: '2024-08-14', metOn: '2024-08-10', state: 'MET' },
        { rule: 'R-PE-16-RIGHT', boundParty: 'PERSON', dueOn: '2024-09-09', state: 'MET' },
        { rule: 'R-PE-16', dueOn: '2024-09-23', metOn: '2024-09-23', state: 'MET', pausedDays: 4 },
      ],
    });
    expect(data.petition.history.map(({ act }: { act: string }) => act)).toEqual([
      ...['登记', '转送', '受理告知', '开始办理', '延长办理期限', '出具处理意见', '书面答复送达'],
      ...['申请复查', '复查答复', '书面答复送达', '申请复核', '举行听证', '复核答复', '办结'],
    ]);
  });

  it('have a leader receive, answer for a matter, and officials meet and be held accountable, by post alone', async () => {
    const run = async (day: string, viewer: Viewer, name: string, more: object = {}) => {
      hub.clock.now = new Date(`${day}T09:00:00+08:00`);
      const { query, variables } = savedOperation(name);
      const input = { ...(variables['input'] as object), ...more };
      const { data, errors } = await hub.ask(viewer, query, { input });
      expect([name, errors]).toEqual([name, undefined]);
      const [{ userErrors, ...payload }] = Object.values(data) as [{ userErrors: unknown[] }];
      expect([name, userErrors]).toEqual([name, []]);
      return payload as Record<string, never>;
    };
    const beside = async (day: string, viewer: Viewer, step: string, more: object = {}) => {
      const payload = await run(day, viewer, `petitionsBesideStory${step}`, more);
      return Object.values(payload)[0] as unknown as Record<string, never>;
    };
    const planned = await beside('2025-03-03', people.officer, '01ReceptionPlan', { day: '2025-03-08' });
    const { petition, receiptCode } = await run('2025-03-08', people.registrar, 'petitionsStory01Register', {
      ...{ form: 'VISIT', representatives: 1, receptionDay: planned['number'], idempotencyKey: 'beside' },
    });
    const { id, number } = petition! as { id: string; number: string };
    const steps = [
      await beside('2025-03-08', people.officer, '02ReceptionHold', {
        id: planned['id'],
        heldOn: '2025-03-08',
      }),
    ];
    const fresh = await run('2025-03-10', people.desk, 'petitionsBesideStory03ReceiptCode', { id });
    expect(fresh['receiptCode']).not.toBe(receiptCode);
    const taken = await beside('2025-03-10', people.head, '04LeaderAssign', { petition: number });
    const leaderCase = { id: taken['id'] };
    const convened = await beside('2025-03-10', people.head, '08MeetingConvene', {
      bodies: [people.officer.body, people.clerk.body],
      day: '2025-03-20',
      petitions: [number],
    });
    const body = people.bodyHead.body;
    steps.push(
      await beside('2025-03-11', leader, '05LeaderStart', leaderCase),
      await beside('2025-03-25', leader, '06LeaderResolve', leaderCase),
      await beside('2025-03-26', people.head, '07LeaderClose', leaderCase),
      await beside('2025-03-26', people.head, '09MeetingHold', { id: convened['id'], heldOn: '2025-03-20' }),
    );
    const proposed = await beside('2025-03-27', people.head, '10Propose', { body, petition: number });
    steps.push(await beside('2025-04-02', people.bodyHead, '11Answer', { id: proposed['id'] }));
    expect(steps.map(({ status }) => status)).toEqual([
      ...['HELD', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'HELD', 'ANSWERED'],
    ]);
    const { query, variables } = savedOperation('petitionsBesideStory12Follow');
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const { data, errors } = await hub.ask(people.head, query, { ...variables, period });
    expect(errors).toBeUndefined();
    const named = { name: expect.stringContaining('国土资源局') };
    expect(data).toEqual({
      receptionDays: {
        nodes: [
          {
            number: planned['number'],
            status: 'HELD',
            leaderPost: '分管副县长',
            mattersHeard: 4,
            place: { name: expect.any(String) },
          },
        ],
      },
      leaderCases: {
        nodes: expect.arrayContaining([
          {
            number: taken['number'],
            status: 'CLOSED',
            petition: { number, receptionDay: { number: planned['number'] } },
          },
        ]),
      },
      petitionMeetings: {
        nodes: [
          {
            number: convened['number'],
            status: 'HELD',
            bodies: [{ name: expect.stringContaining('信访局') }, named],
            petitions: [{ number }],
          },
        ],
      },
      accountabilityProposals: {
        nodes: expect.arrayContaining([{ number: proposed['number'], adopted: true, body: named }]),
      },
    });
  });

  it('give the yearly report of art. 41 on the demonstration county', async () => {
    const { query, variables } = savedOperation('petitionAnnualReport');
    // The petition office reports; nobody else's figures have the accusations in them.
    const office = {
      body: people.head.body,
      scopes: [...everything.scopes, 'petitions:petition-office-head'],
    };
    const { data, errors } = await hub.ask({ ...everything, ...office }, query, variables);
    expect(errors).toBeUndefined();
    // The same figures, counted in the register itself.
    const book = petitionsFiles()
      .filter(({ title }) => title === '安和县2011年信访事项登记簿')
      .flatMap(({ rows }) => rows);
    const count = (fits: (row: Readonly<Record<string, string>>) => boolean): number =>
      book.filter(fits).length;
    const { petitions, petitionReport: report } = data.region;
    expect(petitions).toMatchObject({
      registered: book.length,
      concluded: count((row) => row['办结日期'] !== ''),
      divertedToMediation: count((row) => row['调解案号'] !== ''),
    });
    expect(report.byDiversion).toEqual([
      {
        way: 'TO_DISCIPLINE',
        count: count((row) => row['状态'] === '已转纪检监察机关'),
      },
      { way: 'TO_LAW_ORGAN', count: count((row) => row['状态'] === '已转政法机关') },
      {
        way: 'TRANSFERRED',
        count: count((row) => row['转送交办日期'] !== '' && !/^已转(纪检|政法)/.test(row['状态'] ?? '')),
      },
    ]);
    const bodies = new Map<string, number>();
    for (const row of book) {
      const body = row['有权处理单位代码'] ?? '';
      if (row['事项类别'] !== '检举控告' && body !== '') bodies.set(body, (bodies.get(body) ?? 0) + 1);
    }
    const most = [...bodies.values()].sort((a, b) => b - a).slice(0, 5);
    expect(report.mostNamedBodies.map(({ registered }: { registered: number }) => registered)).toEqual(most);
    // What only acts tell is not in a register of 2011.
    expect(report).toMatchObject({
      byField: [],
      pressings: [],
      accountability: { proposed: 0, answered: 0, adopted: 0 },
    });
    const accepted = count((row) => row['受理告知日期'] !== '' && row['申诉求决途径'] === '信访处理意见');
    const duty = (rule: string) => report.duties.find((each: { rule: string }) => each.rule === rule);
    const finished = count(
      (row) => row['申诉求决途径'] === '信访处理意见' && (row['处理意见日期'] || row['办结日期']) !== '',
    );
    expect(report.duties.map(({ rule }: { rule: string }) => rule)).toEqual([
      ...['R-PE-12', 'R-PE-15', 'R-PE-16', 'R-PE-6', 'R-PE-8'],
    ]);
    // The ten reviews and four final reviews of F5-04, one of which was never answered.
    expect(duty('R-PE-15')).toMatchObject({ met: 10, metLate: 0, overdue: 0, pending: 0 });
    expect(duty('R-PE-16')).toMatchObject({ met: 3, metLate: 0, overdue: 1, pending: 0 });
    expect(duty('R-PE-12')).toMatchObject({
      met: finished,
      metLate: 0,
      overdue: accepted - finished,
      pending: 0,
    });
    expect(duty('R-PE-6')).toMatchObject({
      met: petitions.divertedInTime,
      metLate: petitions.divertedLate,
      overdue: book.length - petitions.divertedInTime - petitions.divertedLate,
    });
    expect(duty('R-PE-8')).toEqual({
      rule: 'R-PE-8',
      met: 115,
      metLate: 0,
      overdue: 8,
      pending: 0,
      timelyRate: 115 / 123,
    });
  });
});
