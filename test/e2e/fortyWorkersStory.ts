import { expect } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import type { HubKeys } from '../../scripts/identity/keys.ts';
import { demonstrationPeople, issueToken } from '../../scripts/identity/people.ts';
import { addDays } from '../../subgraphs/_kit/deadlines/days.ts';
import { openStream } from '../subgraphs/subscriber.ts';
import { askGateway, everything } from './hub.ts';
import { savedOperation } from './operations.ts';

/** Where the story plays: a gateway with all departments behind it. */
export interface Stage {
  readonly url: string;
  readonly keys: HubKeys;
  /** Lets so many days pass since the story began, where the clock can be set; the day that it is then. */
  today(nth: number): string;
  /** Legal aid's system, which goes away and comes back. */
  readonly legalAid: { stop(): Promise<void>; start(): Promise<void> };
}

const county = '990101000000';
const town = '990101100000';
const wageOffice = '119901010001000369';
const aidCentre = '11990101000100087H';
const justiceOffice = '1199010100010001XE';
/** One of which the demonstration has no complaint. */
const project = 'AH-GC-2010-002';

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
const centre = (post: string) => hand(justiceOffice, ['dispatch', 'construction-wages'], `dispatch:${post}`);
const liaisonOf = {
  wages: hand(wageOffice, ['construction-wages'], 'dispatch:liaison'),
  aid: hand(aidCentre, ['legal-aid'], 'dispatch:liaison'),
  mediation: hand(justiceOffice, ['mediation'], 'dispatch:liaison'),
};

/** Asks until it is so: what passes between departments takes its moment. */
export async function until<Found>(ask: () => Promise<Found | null | undefined>): Promise<Found> {
  for (;;) {
    const found = await ask();
    if (found) return found;
  }
}

/** Plays the story to its end, with a subscriber who waits for every hop. */
export async function playFortyWorkers(stage: Stage): Promise<void> {
  const ask = (viewer: Viewer, query: string, variables?: Record<string, unknown>) =>
    askGateway(stage, viewer, { query, variables });
  /** Does a saved step; the record, without errors of any kind. A last day may lie beyond the published holidays. */
  const step = async (viewer: Viewer, name: string, more: object = {}) => {
    const { query, variables } = savedOperation(name);
    const { data, errors = [] } = await ask(viewer, query, {
      input: { ...(variables['input'] as object), ...more },
    });
    const grave = errors.filter(({ extensions }) => extensions['code'] !== 'BEYOND_CALENDAR');
    expect([name, grave]).toEqual([name, []]);
    const { userErrors, ...rest } = Object.values(data)[0] as { userErrors: unknown[] } & object;
    expect([name, userErrors]).toEqual([name, []]);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
    return Object.values(rest)[0] as any;
  };
  const inbox = (viewer: Viewer, name: string, number: string) =>
    until(async () => {
      const { data, errors } = await ask(viewer, savedOperation(name).query);
      expect(errors).toBeUndefined();
      const [{ nodes }] = Object.values(data) as [{ nodes: { number: string; fromDepartment: string }[] }];
      return nodes.find((each) => each.number === number);
    });

  let today = stage.today(0);
  const period = { from: today, to: addDays(today, 40) };
  const cases = await listen(stage, 'fortyWorkersStory09CasesSeen', {
    filter: { region: county, openedIn: period },
  });
  const referrals = await listen(stage, 'fortyWorkersStory10ReferralsSeen', {
    filter: { region: county, period },
  });
  const alerts = await listen(stage, 'alertChanges', { region: county });
  const caseSeen = (number: string, status: string, record: object) =>
    cases.until(({ case: seen }) => {
      if (seen.number !== number || seen.status !== status) return false;
      expect(seen).toMatchObject({ region: { name: expect.any(String) }, record: { number, ...record } });
      return true;
    });
  const referralSeen = (number: string, status: string) =>
    referrals.until(({ referral }) => referral.number === number && referral.status === status);
  const alertSeen = (act: string, expected: object) =>
    alerts.until((change) => {
      if (change.alert.project?.number !== project || change.act !== act) return false;
      expect(change.alert).toMatchObject(expected);
      return true;
    });

  const complaint = await step(wages('window-clerk'), 'constructionWagesStory08ComplaintReceive', {
    project,
  });
  const mine = { id: complaint.id };
  const complaintSeen = (status: string) => caseSeen(complaint.number, status, { workersAffected: 40 });
  await complaintSeen('RECEIVED');

  // Forty workers of one project who are not paid raise an alert, which a person confirms.
  await alertSeen('alertRaised', { status: 'RAISED', level: 'BLUE', measured: 40 });
  const { query: board, variables } = savedOperation('alertStory01Raised');
  const raised = (await ask(centre('centre-head'), board, variables)).data.alerts.nodes.find(
    (each: { project: { number: string } | null }) => each.project?.number === project,
  );
  expect(raised.cases.nodes).toMatchObject([{ number: complaint.number }]);
  const alert = { id: raised.id as string };
  await step(centre('centre-head'), 'alertStory02Confirm', alert);
  await alertSeen('alertConfirm', { status: 'CONFIRMED' });
  const task = { kind: 'HAVE_WAGES_PAID', body: wageOffice, dueOn: addDays(today, 18) };
  const { tasks } = await step(centre('centre-officer'), 'alertStory03Respond', { ...alert, tasks: [task] });
  await alertSeen('alertRespond', { status: 'RESPONDING' });
  await step(wages('wage-office-head'), 'constructionWagesStory09ComplaintFile', { ...mine, toldOn: today });
  await complaintSeen('FILED');
  today = stage.today(1);
  await step(wages('investigator'), 'constructionWagesStory10ComplaintInvestigate', mine);
  await step(wages('wage-office-head'), 'constructionWagesStory11ComplaintOrder', {
    ...mine,
    payBy: addDays(today, 20),
  });
  await complaintSeen('ORDERED');

  // To legal aid, at the workers' wish.
  const proposal = { fromCase: complaint.number };
  const toAid = { id: (await step(liaisonOf.wages, 'fortyWorkersStory01Propose', proposal)).id as string };
  stage.today(2);
  await step(liaisonOf.wages, 'fortyWorkersStory02Consent', toAid);
  // Legal aid's system is down while it is sent: it comes when it is back.
  await stage.legalAid.stop();
  const sent = await step(liaisonOf.wages, 'fortyWorkersStory03Send', toAid);
  expect(sent).toMatchObject({
    status: 'SENT',
    deadlines: [{ rule: 'M-12-ANSWER-5', state: 'PENDING' }],
  });
  await referralSeen(sent.number, 'SENT');
  await stage.legalAid.start();
  const arrived = await inbox(aid('window-clerk'), 'fortyWorkersStory04AidInbox', sent.number);
  expect(arrived).toMatchObject({ fromDepartment: 'CONSTRUCTION_WAGES', fromCaseNumber: complaint.number });
  stage.today(3);
  const received = await step(aid('window-clerk'), 'legalAidStory01Receive', {
    ...{ referral: sent.number, wageComplaint: complaint.number, recipientCount: 40, project },
  });
  expect(received.meansResult).toBe('EXEMPT');
  await referralSeen(sent.number, 'ACCEPTED');
  stage.today(4);
  await step(aid('reviewer'), 'legalAidStory02Review', { id: received.id });
  const granted = await step(aid('agency-head'), 'legalAidStory03Grant', { id: received.id });
  const aidCase = granted.cases[0] as { id: string; number: string };
  await caseSeen(received.number, 'GRANTED', { meansResult: 'EXEMPT' });
  await caseSeen(aidCase.number, 'GRANTED', { lane: 'MIGRANT_WORKER_WAGES' });
  await referralSeen(sent.number, 'CONCLUDED');
  await step(liaisonOf.aid, 'fortyWorkersStory06FeedBack', toAid);
  stage.today(7);
  await step(liaisonOf.wages, 'fortyWorkersStory07Archive', toAid);
  await referralSeen(sent.number, 'ARCHIVED');

  // To mediation, with the consent of both sides.
  stage.today(8);
  const second = await step(liaisonOf.aid, 'fortyWorkersStory01Propose', {
    ...{ fromDepartment: 'LEGAL_AID', fromCase: aidCase.number, toDepartment: 'MEDIATION' },
    ...{ toBody: justiceOffice, isCivil: true, idempotencyKey: 'forty-workers-mediation' },
  });
  const toMediation = { id: second.id };
  for (const side of ['APPLICANT', 'OTHER_SIDE'])
    await step(liaisonOf.aid, 'fortyWorkersStory02Consent', { ...toMediation, side });
  const { number } = await step(liaisonOf.aid, 'fortyWorkersStory03Send', toMediation);
  await inbox(committee('committee-clerk'), 'fortyWorkersStory05MediationInbox', number);
  stage.today(9);
  const clerk = committee('committee-clerk', 'committee-head', 'mediator');
  const dispute = await step(clerk, 'mediationStory01Report', {
    ...{ region: town, kind: 'WAGE_ARREARS', origin: 'ENTRUSTED_DEPARTMENT', referral: number },
    ...{ amount: '186000.00', project, idempotencyKey: 'forty-workers-dispute' },
  });
  const theirs = { id: dispute.id };
  const disputeSeen = (status: string) => caseSeen(dispute.number, status, { disputeKind: 'WAGE_ARREARS' });
  await disputeSeen('FOUND');
  await referralSeen(number, 'ACCEPTED');
  await step(clerk, 'mediationStory02Accept', theirs);
  await step(clerk, 'mediationStory03LedgerEnter', theirs);
  await step(clerk, 'mediationStory04Assign', theirs);
  await step(clerk, 'mediationStory05MediationStart', theirs);
  await disputeSeen('IN_MEDIATION');
  today = stage.today(11);
  await step(clerk, 'mediationStory06SessionRecord', { ...theirs, heldOn: today });
  await step(clerk, 'mediationStory07Settle', {
    ...theirs,
    ...{ agreedOn: today, performBy: addDays(today, 7), amount: '186000.00', idempotencyKey: 'forty-settle' },
  });
  await disputeSeen('SETTLED');
  stage.today(14);
  await step(clerk, 'mediationStory11StrikeOff', theirs);
  await referralSeen(number, 'CONCLUDED');
  await step(liaisonOf.mediation, 'fortyWorkersStory06FeedBack', {
    ...{ ...toMediation, outcome: 'AGREEMENT_REACHED' },
  });
  stage.today(15);
  await step(liaisonOf.aid, 'fortyWorkersStory07Archive', toMediation);
  await referralSeen(number, 'ARCHIVED');

  // Paid.
  today = stage.today(18);
  await step(wages('investigator'), 'constructionWagesStory13ComplaintPay', {
    ...{ ...mine, paidOn: today, confirmedOn: today },
  });
  await complaintSeen('PAID_IN_FULL');
  await step(wages('wage-office-head'), 'constructionWagesStory16ComplaintClose', { ...mine, toldOn: today });
  await complaintSeen('CLOSED');
  await alertSeen('alertMeasured', { measured: null, measuredLevel: null });
  const done = { id: tasks[0].id };
  await step(liaisonOf.wages, 'alertStory05TaskReport', done);
  await step(centre('centre-officer'), 'alertStory06TaskStrikeOff', done);
  await step(centre('centre-head'), 'alertStory07Lift', alert);
  await alertSeen('alertLift', { status: 'LIFTED', outcome: 'PAID' });
  await step(centre('centre-officer'), 'alertStory08ReportUpward', alert);
  await alertSeen('alertReportUpward', { status: 'LIFTED' });
  for (const { leave } of [cases, referrals, alerts]) leave();
  const whole = await ask(everything, savedOperation('fortyWorkersStory08Whole').query, {
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
}

/** The dispatcher listens to a saved subscription, and remembers what was told. */
async function listen(stage: Stage, name: string, variables: object) {
  const token = await issueToken(demonstrationPeople.dispatcher.viewer, stage.keys.token.privateKey, 1);
  const headers = { authorization: `Bearer ${token}` };
  const stream = await openStream(stage.url, headers, {
    query: savedOperation(name).query,
    variables,
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
  const told: any[] = [];
  return {
    leave: () => stream.leave(),
    async until(isIt: (change: (typeof told)[number]) => boolean): Promise<void> {
      while (!told.some(isIt)) {
        const sent = await stream.answer();
        expect(sent?.answer?.errors).toBeUndefined();
        const [change] = Object.values((sent?.answer?.data ?? {}) as object);
        if (change === undefined) throw new Error(`${name} has ended`);
        told.push(change);
      }
    },
  };
}
