import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bureauCode, demoCompanies } from '../../scripts/demo/organizations.ts';
import { anhe } from '../../scripts/demo/geography.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { actor } from '../subgraphs/acts.ts';
import { everything, startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const at = (...posts: string[]): Viewer => actor('construction-wages', anhe.code, ...posts);
const clerks = {
  section: at('construction-section'),
  window: at('window-clerk'),
  investigator: at('investigator'),
  head: at('wage-office-head'),
  acceptance: at('acceptance-clerk'),
};
const [contractor = '', owner = ''] = demoCompanies.map(({ code }) => code);
const contractorsOfficer: Viewer = { ...at('labour-pay-officer'), body: contractor };
const bureau = bureauCode(anhe, '住房和城乡建设局');

describe('the wages of forty workers, from the permit of their site to the last yuan', () => {
  let hub: TestHub;
  let siteId = '';
  beforeAll(async () => {
    hub = await startTestHub('2024-03-01T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  /** Does a saved step with its example, changed as the story goes; the case and the codes of refusals. */
  async function step(viewer: Viewer, name: string, more: object = {}) {
    const { query, variables } = savedOperation(`constructionWagesStory${name}`);
    const { data, errors } = await hub.ask(viewer, query, {
      input: { ...(variables['input'] as object), ...more },
    });
    expect(errors).toBeUndefined();
    const { userErrors, ...rest } = Object.values(data)[0] as Record<string, never> & {
      userErrors: { code: string }[];
    };
    const [row] = Object.values(rest) as Record<string, unknown>[];
    return { row: row ?? {}, codes: userErrors.map(({ code }) => code) };
  }

  it('is told by the saved operations in their order', async () => {
    const { section, window, investigator, head, acceptance } = clerks;
    const { row: site } = await step(section, '01ProjectRegister', {
      ...{ body: bureau, owner, generalContractor: contractor },
    });
    const id = site['id'];
    expect((await step(section, '04ProjectPermit', { id })).codes).toEqual(['NO_FUNDS_PROOF']);
    await step(section, '02ProjectProveFunds', { id });
    await step(section, '03ProjectGuarantee', { id });
    expect((await step(section, '04ProjectPermit', { id })).row).toMatchObject({ status: 'PERMITTED' });
    expect((await step(section, '05ProjectSignContract', { id })).row).toMatchObject({
      deadlines: [{ rule: 'R-WA-7', dueOn: '2024-04-01', state: 'PENDING' }],
    });
    expect((await step(section, '06ProjectStart', { id })).row).toMatchObject({ startedOn: '2024-03-01' });

    const project = site['number'];
    const { row: application } = await step(acceptance, '07AcceptanceApply', { project });
    hub.clock.now = new Date('2024-03-15T09:00:00+08:00');
    const { row: complaint } = await step(window, '08ComplaintReceive', { project, body: bureau });
    expect(complaint).toMatchObject({ status: 'RECEIVED', workersAffected: 40 });
    const mine = { id: complaint['id'] };
    const theirs = { id: application['id'] };
    expect((await step(head, '09ComplaintFile', mine)).row).toMatchObject({
      deadlines: [{ rule: 'R-LI-17', dueOn: '2024-06-12', state: 'PENDING' }],
    });
    await step(investigator, '10ComplaintInvestigate', mine);
    const { row: order } = await step(head, '11ComplaintOrder', { ...mine, respondent: contractor });
    expect(order).toMatchObject({ status: 'ORDERED', arrears: { amount: '186000.00' } });

    // What the contractor learns is that its acceptance is held up, and nothing of the complaint.
    expect((await step(head, '12AcceptanceBlock', theirs)).row).toMatchObject({ status: 'BLOCKED' });
    const whole = savedOperation('constructionWagesStory17Whole').query;
    const ids = { complaint: mine.id, application: theirs.id };
    const seen = await hub.ask(contractorsOfficer, whole, ids);
    expect(seen.data.wageComplaint).toBeNull();
    expect(seen.data.acceptanceApplication.status).toBe('BLOCKED');
    expect(JSON.stringify(seen.data)).not.toContain('四十名');

    hub.clock.now = new Date('2024-03-22T16:00:00+08:00');
    expect((await step(head, '14AcceptanceRelease', theirs)).codes).toEqual(['ARREARS_OPEN']);
    expect((await step(investigator, '13ComplaintPay', mine)).row).toMatchObject({ status: 'PAID_IN_FULL' });
    expect((await step(head, '14AcceptanceRelease', theirs)).row).toMatchObject({
      status: 'SIGNING',
      project: { acceptanceBlocked: false },
    });
    expect((await step(head, '15AcceptanceSign', theirs)).codes).toEqual([]);
    expect((await step(head, '16ComplaintClose', mine)).row).toMatchObject({ finding: 'ARREARS_PAID' });

    const { data } = await hub.ask(head, whole, ids);
    expect(data.wageComplaint).toMatchObject({
      status: 'CLOSED',
      recovered: { amount: '186000.00' },
      deadlines: [{ rule: 'R-LI-17', state: 'MET', metOn: '2024-03-15' }],
    });
    const states = (lines: { status: string }[]): string[] => lines.map(({ status }) => status);
    expect(states(data.wageComplaint.history)).toEqual([
      'RECEIVED',
      'FILED',
      'INVESTIGATING',
      'ORDERED',
      'PAID_IN_FULL',
      'CLOSED',
    ]);
    expect(states(data.acceptanceApplication.history)).toEqual(['APPLIED', 'BLOCKED', 'SIGNING', 'SIGNING']);
    siteId = String(id);
  });

  it('goes on in the mid-autumn campaign of the county, in which the site is looked at (F4-07)', async () => {
    const { investigator, head } = clerks;
    hub.clock.now = new Date('2024-08-26T09:00:00+08:00');
    const { row: campaign } = await step(head, '18CampaignOpen', { body: bureau });
    expect(campaign).toMatchObject({ status: 'OPEN', festivalOn: '2024-09-17' });
    const look = { id: siteId, seasonalCampaign: campaign['number'], body: bureau };
    expect((await step(investigator, '19ProjectInspect', look)).row).toMatchObject({
      inspections: [{ campaign: 'MID_AUTUMN', violations: [], rectification: null }],
    });
    const found = { ...look, violations: ['NO_NOTICE_BOARD'], idempotencyKey: 'story-20' };
    expect((await step(investigator, '19ProjectInspect', found)).codes).toEqual([]);
    const { query, variables } = savedOperation('seasonalCampaignReport');
    const { data, errors } = await hub.ask(head, query, variables);
    expect(errors).toBeUndefined();
    expect(data.seasonalCampaigns).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ season: 'MID_AUTUMN', year: 2024, status: 'OPEN' },
          inspections: { total: 2, withViolations: 1, rectified: 1 },
        },
      ],
    });
  });

  it('is reported as the Regulations ask for (R-WA-16, R-WA-18)', async () => {
    const { query, variables } = savedOperation('wageSupervisionReport');
    const { data, errors } = await hub.ask(everything, query, variables);
    expect(errors).toBeUndefined();
    const { constructionWages: figures } = data.region;
    expect(figures).toMatchObject({
      ...{ complaints: 52, open: 16, closed: 36, workersAffected: 416 },
      ...{ arrears: { amount: '2854050.00' }, recovered: { amount: '2080000.00' } },
      payroll: { due: 154, submitted: 149, overdue: 5, paid: 145 },
      acceptance: [
        { stage: 'FOUNDATION', applications: 5, passed: 3, blocked: 0 },
        { stage: 'MAIN_STRUCTURE', applications: 5, passed: 3, blocked: 1 },
        { stage: 'COMPLETION', applications: 2, passed: 1, blocked: 0 },
      ],
    });
    expect(
      figures.byFinding.map(({ finding, complaints }: { finding: string; complaints: number }) => [
        finding,
        complaints,
      ]),
    ).toEqual([
      ['ARREARS_PAID', 33],
      ['ARREARS_ADVANCED', 1],
      ['NO_ARREARS', 1],
      ['NOT_WAGES', 1],
    ]);
    const { totalCount, nodes } = data.constructionProjects;
    expect([totalCount, nodes.length]).toEqual([9, 9]);
    const [first] = nodes.filter(({ number }: { number: string }) => number === 'AH-GC-2010-001');
    expect(first).toMatchObject({
      acceptanceBlocked: true,
      deposit: { status: 'DRAWN' },
      unpaidPayrollSheets: [{ month: '2011-05' }, { month: '2011-06' }, { month: '2011-07' }],
    });
  });
});
