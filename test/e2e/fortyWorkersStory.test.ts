import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { loadDepartments } from '../../scripts/hub/departments.ts';
import { compareIndex } from '../../scripts/reindex/compareIndex.ts';
import type { Teller } from '../../scripts/reindex/rebuildIndex.ts';
import { connectDatabase, invariant, type DatabaseConnection } from '../../subgraphs/_kit/database.ts';
import { everything, startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const town = '990101100000';
const wageOffice = '119901010001000369';
const aidCentre = '11990101000100087H';
const justiceOffice = '1199010100010001XE';

/** An officer of a body, by what they read and the posts they hold. */
const hand = (body: string, reads: readonly string[], ...posts: string[]): Viewer => ({
  ...{ subject: `${body}-${posts.join('-')}`, body, roles: ['OFFICER'], regions: [county] },
  scopes: [...reads.map((department) => `${department}:read`), ...posts],
});
const wages = (...posts: string[]) =>
  hand(wageOffice, ['construction-wages'], ...posts.map((post) => `construction-wages:${post}`));
const aid = (...posts: string[]) =>
  hand(aidCentre, ['legal-aid'], ...posts.map((post) => `legal-aid:${post}`));
const committee = (...posts: string[]) =>
  hand(justiceOffice, ['mediation'], ...posts.map((post) => `mediation:${post}`));
const liaisonOf = {
  wages: hand(wageOffice, ['construction-wages'], 'dispatch:liaison'),
  aid: hand(aidCentre, ['legal-aid'], 'dispatch:liaison'),
  mediation: hand(justiceOffice, ['mediation'], 'dispatch:liaison'),
};

describe('a wage complaint of forty workers, from office to office', () => {
  let hub: TestHub;
  const connections: DatabaseConnection[] = [];
  beforeAll(async () => {
    hub = await startTestHub('2024-03-04T09:00:00+08:00');
  }, 180_000);
  afterAll(async () => {
    for (const connection of connections) await connection.close();
    await hub.close();
  });

  /** Does a saved step on a day; the record, without errors of any kind. */
  const step = async (day: string, viewer: Viewer, name: string, more: object = {}) => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
    const { query, variables } = savedOperation(name);
    const input = { ...(variables['input'] as object), ...more };
    const { data, errors } = await hub.ask(viewer, query, { input });
    expect([name, errors]).toEqual([name, undefined]);
    const { userErrors, ...rest } = Object.values(data)[0] as { userErrors: unknown[] } & object;
    expect([name, userErrors]).toEqual([name, []]);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
    return Object.values(rest)[0] as any;
  };
  /** Asks until it is so: what passes between departments takes its moment. */
  const until = async <Found>(ask: () => Promise<Found | null | undefined>): Promise<Found> => {
    for (;;) {
      const found = await ask();
      if (found) return found;
    }
  };
  const inbox = (viewer: Viewer, name: string, number: string) =>
    until(async () => {
      const { data, errors } = await hub.ask(viewer, savedOperation(name).query);
      expect(errors).toBeUndefined();
      const [{ nodes }] = Object.values(data) as [{ nodes: { number: string; fromDepartment: string }[] }];
      return nodes.find((each) => each.number === number);
    });
  const referralIn = (state: string, viewer: Viewer, number: string) =>
    until(async () => {
      const query = `query ($number: String!) { referralByNumber(number: $number) { id status } }`;
      const { data } = await hub.ask(viewer, query, { number });
      return data.referralByNumber?.status === state ? (data.referralByNumber as { id: string }) : null;
    });

  it('goes to legal aid and to mediation by referral, is settled and paid, and every office sees the whole of it', async () => {
    const complaint = await step(
      '2024-03-04',
      wages('window-clerk'),
      'constructionWagesStory08ComplaintReceive',
    );
    const mine = { id: complaint.id };
    await step('2024-03-04', wages('wage-office-head'), 'constructionWagesStory09ComplaintFile', {
      ...mine,
      toldOn: '2024-03-04',
    });
    await step('2024-03-05', wages('investigator'), 'constructionWagesStory10ComplaintInvestigate', mine);
    await step('2024-03-05', wages('wage-office-head'), 'constructionWagesStory11ComplaintOrder', mine);

    // To legal aid, at the workers' wish.
    const proposed = await until(async () => {
      const { query, variables } = savedOperation('fortyWorkersStory01Propose');
      const input = { ...(variables['input'] as object), fromCase: complaint.number };
      const { data } = await hub.ask(liaisonOf.wages, query, { input });
      return data.referralPropose.referral;
    });
    const toAid = { id: proposed.id };
    await step('2024-03-06', liaisonOf.wages, 'fortyWorkersStory02Consent', toAid);
    // Legal aid's system is down while it is sent: it comes when it is back.
    const legalAid = hub.hub.departments.find(({ name }) => name === 'legal-aid');
    await legalAid?.stop();
    const sent = await step('2024-03-06', liaisonOf.wages, 'fortyWorkersStory03Send', toAid);
    await legalAid?.start();
    expect(sent).toMatchObject({
      status: 'SENT',
      deadlines: [{ rule: 'M-12-ANSWER-5', dueOn: '2024-03-13', state: 'PENDING' }],
    });
    const arrived = await inbox(aid('window-clerk'), 'fortyWorkersStory04AidInbox', sent.number);
    expect(arrived).toMatchObject({ fromDepartment: 'CONSTRUCTION_WAGES', fromCaseNumber: complaint.number });
    const received = await step('2024-03-07', aid('window-clerk'), 'legalAidStory01Receive', {
      ...{ referral: sent.number, wageComplaint: complaint.number, recipientCount: 40 },
    });
    expect(received.meansResult).toBe('EXEMPT');
    await step('2024-03-08', aid('reviewer'), 'legalAidStory02Review', { id: received.id });
    const granted = await step('2024-03-08', aid('agency-head'), 'legalAidStory03Grant', { id: received.id });
    const aidCase = granted.cases[0] as { id: string; number: string };
    await referralIn('CONCLUDED', liaisonOf.wages, sent.number);
    await step('2024-03-08', liaisonOf.aid, 'fortyWorkersStory06FeedBack', toAid);
    await step('2024-03-11', liaisonOf.wages, 'fortyWorkersStory07Archive', toAid);

    // To mediation, with the consent of both sides.
    const proposal = {
      ...{ fromDepartment: 'LEGAL_AID', fromCase: aidCase.number, toDepartment: 'MEDIATION' },
      ...{ toBody: justiceOffice, isCivil: true, idempotencyKey: 'forty-workers-mediation' },
    };
    const second = await until(async () => {
      const { query } = savedOperation('fortyWorkersStory01Propose');
      const { data } = await hub.ask(liaisonOf.aid, query, { input: proposal });
      return data.referralPropose.referral;
    });
    const toMediation = { id: second.id };
    for (const side of ['APPLICANT', 'OTHER_SIDE'])
      await step('2024-03-12', liaisonOf.aid, 'fortyWorkersStory02Consent', { ...toMediation, side });
    const number = (await step('2024-03-12', liaisonOf.aid, 'fortyWorkersStory03Send', toMediation)).number;
    await inbox(committee('committee-clerk'), 'fortyWorkersStory05MediationInbox', number);
    const clerk = committee('committee-clerk', 'committee-head', 'mediator');
    const dispute = await step('2024-03-13', clerk, 'mediationStory01Report', {
      ...{ region: town, kind: 'WAGE_ARREARS', origin: 'ENTRUSTED_DEPARTMENT', referral: number },
      ...{ amount: '186000.00', project: 'AH-GC-2010-001', idempotencyKey: 'forty-workers-dispute' },
    });
    const theirs = { id: dispute.id };
    await step('2024-03-13', clerk, 'mediationStory02Accept', theirs);
    await step('2024-03-13', clerk, 'mediationStory03LedgerEnter', theirs);
    await step('2024-03-13', clerk, 'mediationStory04Assign', theirs);
    await step('2024-03-14', clerk, 'mediationStory05MediationStart', theirs);
    await step('2024-03-15', clerk, 'mediationStory06SessionRecord', { ...theirs, heldOn: '2024-03-15' });
    await step('2024-03-15', clerk, 'mediationStory07Settle', {
      ...theirs,
      ...{
        agreedOn: '2024-03-15',
        performBy: '2024-03-22',
        amount: '186000.00',
        idempotencyKey: 'forty-settle',
      },
    });
    await step('2024-03-18', clerk, 'mediationStory11StrikeOff', theirs);
    await referralIn('CONCLUDED', liaisonOf.aid, number);
    await step('2024-03-18', liaisonOf.mediation, 'fortyWorkersStory06FeedBack', {
      ...toMediation,
      outcome: 'AGREEMENT_REACHED',
    });
    await step('2024-03-19', liaisonOf.aid, 'fortyWorkersStory07Archive', toMediation);

    // Paid.
    await step('2024-03-22', wages('investigator'), 'constructionWagesStory13ComplaintPay', mine);
    await step('2024-03-22', wages('wage-office-head'), 'constructionWagesStory16ComplaintClose', mine);
    const whole = await hub.ask(everything, savedOperation('fortyWorkersStory08Whole').query, {
      complaint: complaint.id,
    });
    expect(whole.errors).toBeUndefined();
    expect(whole.data.wageComplaint).toMatchObject({
      ...{ status: 'CLOSED', workersAffected: 40, recovered: { amount: '186000.00' } },
      referrals: [
        {
          ...{ status: 'ARCHIVED', outcome: 'AID_GRANTED' },
          toCase: {
            status: 'GRANTED',
            cases: [
              {
                number: aidCase.number,
                referrals: [
                  {
                    ...{ status: 'ARCHIVED', outcome: 'AGREEMENT_REACHED' },
                    toCase: { number: dispute.number, status: 'STRUCK_OFF', amount: { amount: '186000.00' } },
                  },
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it('is in the command centre’s index as in the books of all departments', async () => {
    const connect = (name: string): DatabaseConnection => {
      const url = invariant(hub.hub.databases.urls[name], 'a department has a database');
      const connection = connectDatabase(url, { name: 'test', max: 1 });
      connections.push(connection);
      return connection;
    };
    const { db: index } = connect('dispatch');
    const tellers: Teller[] = (await loadDepartments())
      .filter(({ tells }) => tells)
      .map((department) => ({ department, db: connect(department.name).db }));
    await until(async () => (await compareIndex(index, tellers)).waiting === 0 || null);
    expect((await compareIndex(index, tellers)).differences).toEqual([]);
  });
});
