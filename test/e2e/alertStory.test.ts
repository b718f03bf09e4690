import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { anhe } from '../../scripts/demo/geography.ts';
import { bureauCode } from '../../scripts/demo/organizations.ts';
import { demonstrationPeople, issueToken } from '../../scripts/identity/people.ts';
import { openStream, type Subscriber } from '../subgraphs/subscriber.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const wageOffice = '119901010001000369';
/** One of which the demonstration has no complaint. */
const project = 'AH-GC-2010-002';

/** An officer of a body, by the scopes. */
const hand = (body: string, ...scopes: string[]): Viewer => ({
  ...{ subject: `${body}-${scopes.join('-')}`, body, roles: ['OFFICER'], regions: [county], scopes },
});
const wages = hand(
  wageOffice,
  'construction-wages:read',
  ...['window-clerk', 'wage-office-head', 'investigator'].map((post) => `construction-wages:${post}`),
);
const liaison = hand(wageOffice, 'dispatch:liaison');
const centre = (post: string) =>
  hand(bureauCode(anhe, '司法局'), 'dispatch:read', 'construction-wages:read', `dispatch:${post}`);

interface Change {
  readonly act: string;
  readonly alert: { readonly status: string; readonly project: { readonly number: string } | null };
}

describe('an alert of a project with forty unpaid workers', () => {
  let hub: TestHub;
  let subscriber: Subscriber;
  beforeAll(async () => {
    hub = await startTestHub('2024-03-04T09:00:00+08:00');
    const token = await issueToken(demonstrationPeople.dispatcher.viewer, hub.keys.token.privateKey, 1);
    const headers = { authorization: `Bearer ${token}` };
    subscriber = await openStream(hub.hub.gateway.url, headers, savedOperation('alertChanges'));
    await subscriber.next();
  }, 180_000);
  afterAll(async () => {
    subscriber.leave();
    await hub.close();
  });

  /** Asks by a saved operation; throws what it complains of. */
  const ask = async (viewer: Viewer, name: string, more: object = {}) => {
    const { query, variables } = savedOperation(name);
    const { data, errors } = await hub.ask(viewer, query, { ...variables, ...more });
    expect([name, errors]).toEqual([name, undefined]);
    return data;
  };
  /** Does a saved step on a day; the record, without errors of any kind. */
  const step = async (day: string, viewer: Viewer, name: string, more: object = {}) => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
    const input = { ...(savedOperation(name).variables['input'] as object), ...more };
    const [payload] = Object.values(await ask(viewer, name, { input }));
    const { userErrors, ...rest } = payload as { userErrors: unknown[] } & object;
    expect([name, userErrors]).toEqual([name, []]);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
    return Object.values(rest)[0] as any;
  };
  /** What a dispatcher who listens is told next of the project's alert. */
  const told = async (): Promise<Change> => {
    for (;;) {
      const sent = await subscriber.answer();
      if (sent === null) throw new Error('the stream has ended');
      const change = sent.answer?.data.alertChanged as Change;
      if (change.alert.project?.number === project) return change;
    }
  };

  it('is raised by rule, confirmed by a person, ends with the payment, and its outcome goes upward', async () => {
    const complaint = await step('2024-03-04', wages, 'constructionWagesStory08ComplaintReceive', {
      project,
    });
    const mine = { id: complaint.id };
    expect(await told()).toMatchObject({
      ...{ what: 'ACT', act: 'alertRaised' },
      alert: { status: 'RAISED', level: 'BLUE', measured: 40, project: { name: expect.any(String) } },
    });
    const { alerts } = await ask(centre('centre-head'), 'alertStory01Raised');
    const raised = alerts.nodes.find(
      (each: { project: { number: string } }) => each.project.number === project,
    );
    expect(raised).toMatchObject({
      ...{ level: 'BLUE', measured: 40, rule: { threshold: 30 }, nextActs: ['alertConfirm', 'alertReject'] },
      cases: { totalCount: 1, nodes: [{ number: complaint.number }] },
    });
    const alert = { id: raised.id };
    await step('2024-03-05', centre('centre-head'), 'alertStory02Confirm', alert);
    expect(await told()).toMatchObject({ act: 'alertConfirm', alert: { status: 'CONFIRMED' } });
    const { tasks } = await step('2024-03-05', centre('centre-officer'), 'alertStory03Respond', alert);
    expect(tasks).toMatchObject([
      { deadlines: [{ rule: 'M-60-TASK', dueOn: '2024-03-22', state: 'PENDING' }] },
    ]);
    expect(await told()).toMatchObject({ act: 'alertRespond', alert: { status: 'RESPONDING' } });
    const { alertTaskInbox } = await ask(liaison, 'alertStory04Inbox');
    expect(alertTaskInbox.nodes).toMatchObject([
      { id: tasks[0].id, alert: { number: raised.number }, nextActs: ['alertTaskReport'] },
    ]);

    await step('2024-03-06', wages, 'constructionWagesStory09ComplaintFile', {
      ...mine,
      toldOn: '2024-03-06',
    });
    await step('2024-03-07', wages, 'constructionWagesStory10ComplaintInvestigate', mine);
    await step('2024-03-08', wages, 'constructionWagesStory11ComplaintOrder', mine);
    await step('2024-03-22', wages, 'constructionWagesStory13ComplaintPay', mine);
    expect(await told()).toMatchObject({
      act: 'alertMeasured',
      alert: { measured: null, measuredLevel: null },
    });
    const task = { id: tasks[0].id };
    await step('2024-03-22', liaison, 'alertStory05TaskReport', task);
    await step('2024-03-22', centre('centre-officer'), 'alertStory06TaskStrikeOff', task);
    expect(await step('2024-03-25', centre('centre-head'), 'alertStory07Lift', alert)).toMatchObject({
      ...{ status: 'LIFTED', outcome: 'PAID' },
      deadlines: [{ rule: 'M-60-REPORT', dueOn: '2024-04-01', state: 'PENDING' }],
    });
    expect(await told()).toMatchObject({ act: 'alertLift', alert: { status: 'LIFTED', outcome: 'PAID' } });
    await step('2024-03-26', centre('centre-officer'), 'alertStory08ReportUpward', alert);
    expect(await told()).toMatchObject({ act: 'alertReportUpward' });
    const whole = await ask(centre('centre-officer'), 'alertStory09Whole', alert);
    expect(whole.alert).toMatchObject({
      ...{ status: 'LIFTED', outcomeReportedOn: '2024-03-26', measured: null },
      tasks: [{ kind: 'HAVE_WAGES_PAID', status: 'DONE', responsibleBody: { name: expect.any(String) } }],
      reports: [{ outcome: 'PAID', to: { name: expect.stringContaining('信访局') } }],
    });
  });

  it('is on the board of the county, by level', async () => {
    const { alertLevels, region, alerts } = await ask(demonstrationPeople.dispatcher.viewer, 'alertBoard');
    expect(alertLevels.map(({ origin }: { origin: string }) => origin)).toEqual([
      'SOURCE_TEXT',
      'OWN',
      'OWN',
    ]);
    const lifted = region.dispatch.alerts.map((each: { lifted: number }) => each.lifted);
    expect(lifted).toEqual([1, 0, 0]);
    const open = region.dispatch.alerts.reduce((sum: number, each: { open: number }) => sum + each.open, 0);
    expect(alerts.totalCount).toBe(open);
  });
});
