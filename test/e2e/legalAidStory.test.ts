import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { everything, startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const hand = (subject: string, ...posts: string[]): Viewer => ({
  subject,
  body: 'legal-aid-centre',
  roles: ['OFFICER'],
  scopes: [
    ...['legal-aid:read', 'statistics:read', 'mediation:read', 'construction-wages:read'],
    ...posts.map((post) => `legal-aid:${post}`),
  ],
  regions: [county],
});
const clerk = hand('story-clerk', 'window-clerk');
const reviewer = hand('story-reviewer', 'reviewer');
const head = hand('story-head', 'agency-head');
const lawyer = hand('story-lawyer', 'assigned-person');
const finance = hand('story-finance', 'finance-officer');
const grader = hand('story-grader', 'quality-reviewer');

describe('a migrant worker’s claim for wages, from the workstation to the archive', () => {
  let hub: TestHub;
  let application = '';
  let aidCase = '';

  beforeAll(async () => {
    hub = await startTestHub('2024-03-04T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  /** Does a step of the story on a day, to a record; what the act left, without errors of any kind. */
  const step = async (day: string, viewer: Viewer, name: string, id?: string) => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
    const { query, variables } = savedOperation(`legalAidStory${name}`);
    const input = { ...(variables['input'] as object), ...(id === undefined ? {} : { id }) };
    const { data, errors } = await hub.ask(viewer, query, { input });
    expect(errors).toBeUndefined();
    const [{ legalAidApplication, legalAidCase, userErrors }] = Object.values(data) as [
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
      { legalAidApplication?: any; legalAidCase?: any; userErrors: object[] },
    ];
    expect(userErrors).toEqual([]);
    return legalAidCase ?? legalAidApplication;
  };

  it('is received on the fast lane, so that nobody asks for the workers’ means (M-21)', async () => {
    const received = await step('2024-03-04', clerk, '01Receive');
    application = received.id;
    expect(received).toMatchObject({
      number: '990101援申〔2024〕0001号',
      status: 'RECEIVED',
      meansResult: 'EXEMPT',
      meansCheckExempt: 'MIGRANT_WORKER_CLAIM',
      deadlines: [{ rule: 'R-LA-6-DECIDE', dueOn: '2024-03-11', state: 'PENDING' }],
    });
    expect((await step('2024-03-04', clerk, '01Receive')).id).toBe(application);
  });

  it('is granted within seven days and assigned within three (R-LA-6)', async () => {
    await step('2024-03-05', reviewer, '02Review', application);
    const granted = await step('2024-03-06', head, '03Grant', application);
    expect(granted.deadlines).toEqual([{ rule: 'R-LA-6-DECIDE', dueOn: '2024-03-11', state: 'MET' }]);
    aidCase = granted.cases[0].id;
    const assigned = await step('2024-03-08', head, '04Assign', aidCase);
    expect(assigned.deadlines).toEqual([{ rule: 'R-LA-6-ASSIGN', dueOn: '2024-03-11', state: 'MET' }]);
  });

  it('is mediated at the workers’ wish, the wages are paid, and the file handed in within thirty days', async () => {
    await step('2024-03-11', lawyer, '05Start', aidCase);
    await step('2024-03-11', lawyer, '06TryMediation', aidCase);
    const paid = await step('2024-04-02', lawyer, '07RecordRecovery', aidCase);
    expect(paid.lossRecovered).toEqual({ amount: '26800.00' });
    await step('2024-04-03', lawyer, '08Conclude', aidCase);
    const submitted = await step('2024-04-30', lawyer, '09SubmitFile', aidCase);
    expect(submitted.deadlines.slice(1)).toEqual([
      { rule: 'R-LA-15-SUBMIT', dueOn: '2024-05-06', state: 'MET' },
      { rule: 'R-LA-15-REVIEW', dueOn: '2024-05-30', state: 'PENDING' },
    ]);
  });

  it('is reviewed, paid for by the scale by two people, graded, and put away', async () => {
    await step('2024-05-20', reviewer, '10ReviewFile', aidCase);
    const approved = await step('2024-05-21', head, '11ApproveSubsidy', aidCase);
    expect(approved.subsidy).toEqual({ amount: '1200.00', currency: 'CNY' });
    const paid = await step('2024-05-22', finance, '12PaySubsidy', aidCase);
    expect(await step('2024-05-22', finance, '12PaySubsidy', aidCase)).toEqual(paid);
    await step('2024-06-03', grader, '13ReviewQuality', aidCase);
    const archived = await step('2024-06-04', reviewer, '14Archive', aidCase);
    expect(archived).toMatchObject({ status: 'ARCHIVED', archivedOn: '2024-06-04', nextActs: [] });
  });

  it('is one file across the departments, with every deadline met', async () => {
    const { query } = savedOperation('legalAidStory15File');
    const { data, errors } = await hub.ask(reviewer, query, { id: aidCase });
    expect(errors).toBeUndefined();
    const file = data.legalAidCase;
    expect(file).toMatchObject({
      number: '990101援〔2024〕0001号',
      status: 'ARCHIVED',
      lane: 'MIGRANT_WORKER_WAGES',
      outcome: 'MEDIATED',
      recipientCount: 3,
      application: { status: 'GRANTED', workstation: { name: '清泉镇法律援助工作站' } },
      wageComplaint: { number: '安欠〔2011〕0001号' },
      project: { number: 'AH-GC-2010-001', name: expect.any(String) },
      dispute: { number: '安调〔2011〕0001号', status: expect.any(String) },
    });
    const deadlines = [...file.application.deadlines, ...file.deadlines];
    expect(deadlines.map(({ rule, state }: { rule: string; state: string }) => `${rule} ${state}`)).toEqual([
      'R-LA-6-DECIDE MET',
      'R-LA-6-ASSIGN MET',
      'R-LA-15-SUBMIT MET',
      'R-LA-15-REVIEW MET',
    ]);
    expect(file.history.map(({ act, actor }: { act: string; actor: string }) => `${act} ${actor}`)).toEqual([
      '给予援助 story-head',
      '指派 story-head',
      '开始办理 story-lawyer',
      '先行调解 story-lawyer',
      '登记避免和挽回损失 story-lawyer',
      '结案 story-lawyer',
      '交卷 story-lawyer',
      '审卷 story-reviewer',
      '核定补贴 story-head',
      '发放补贴 story-finance',
      '质量评查 story-grader',
      '归档 story-reviewer',
    ]);
  });

  it('is no case for another county, whoever asks through the gateway', async () => {
    const { query } = savedOperation('legalAidStory15File');
    const stranger = { ...head, regions: ['990102000000'] };
    const { data, errors } = await hub.ask(stranger, query, { id: aidCase });
    expect([data, errors]).toEqual([{ legalAidCase: null }, undefined]);
  });

  it('shows in what the county publishes (R-LA-17), which for 2011 is what its registers say', async () => {
    const { query, variables } = savedOperation('legalAidPublication');
    const published = async (year: string) => {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      const { data, errors } = await hub.ask(everything, query, { ...variables, period });
      expect(errors).toBeUndefined();
      return data.region.legalAidReport;
    };
    expect(await published('2011')).toEqual({
      applicationsReceived: 22,
      applicationsGranted: 20,
      applicationsRefused: 1,
      casesOpened: 20,
      casesConcluded: 65,
      casesTerminated: 2,
      lossRecovered: { amount: '561000.00', currency: 'CNY' },
      subsidiesPaid: 100,
      subsidyFunds: { amount: '62800.00', currency: 'CNY' },
      qualityReviewed: 0,
      byQualityGrade: [],
    });
    expect(await published('2024')).toEqual({
      applicationsReceived: 1,
      applicationsGranted: 1,
      applicationsRefused: 0,
      casesOpened: 1,
      casesConcluded: 1,
      casesTerminated: 0,
      lossRecovered: { amount: '26800.00', currency: 'CNY' },
      subsidiesPaid: 1,
      subsidyFunds: { amount: '1200.00', currency: 'CNY' },
      qualityReviewed: 1,
      byQualityGrade: [{ grade: 'EXCELLENT', cases: 1 }],
    });
  });
});
