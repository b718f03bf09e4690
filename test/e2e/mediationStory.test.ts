import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { DEMONSTRATION_COUNTY, demonstrationPeople } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const township = '990101100000';

/** An officer of the demonstration county with one post in mediation. */
function officer(post: string, region: string = township): Viewer {
  return {
    ...demonstrationPeople.clerk.viewer,
    subject: `story-${post}`,
    scopes: ['statistics:read', 'mediation:read', `mediation:${post}`],
    regions: [region],
  };
}

const informationOfficer = officer('information-officer');
const clerk = officer('committee-clerk');
const head = officer('committee-head');
const mediator = officer('mediator');
const bureauOfficer = officer('bureau-officer', DEMONSTRATION_COUNTY);
const bureauHead = officer('bureau-head', DEMONSTRATION_COUNTY);
const finance = officer('finance-officer', DEMONSTRATION_COUNTY);

describe('the story of one dispute, from the information officer to the reviewed dossier', () => {
  let hub: TestHub;
  /** Ids of the cases of the story, by the name under which the payloads carry them. */
  const ids: Record<string, string> = {};
  let number = '';

  beforeAll(async () => {
    hub = await startTestHub('2011-06-01T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  /** Does a saved step on a day as an officer; `of` names the case that it is done to. */
  async function step(name: string, day: string, viewer: Viewer, of?: string) {
    hub.clock.now = new Date(`${day}T10:00:00+08:00`);
    const { query, variables } = savedOperation(name);
    const input = { ...(variables['input'] as Record<string, unknown>) };
    if (of) input['dispute' in input ? 'dispute' : 'id'] = ids[of];
    const { data, errors } = await hub.ask(viewer, query, { input });
    expect([name, errors]).toEqual([name, undefined]);
    const [payload] = Object.values(data as Record<string, Record<string, never>>);
    const { userErrors, ...cases } = payload as unknown as {
      userErrors: unknown[];
    } & Record<string, { id: string; number?: string; status: string }>;
    expect([name, userErrors]).toEqual([name, []]);
    const [kind = '', done] = Object.entries(cases)[0] ?? [];
    ids[kind] = done?.id ?? '';
    return done as unknown as Record<string, never> & { id: string; number: string; status: string };
  }

  it('is found, taken up, mediated in the open and settled', async () => {
    ({ number } = await step('mediationStory01Report', '2011-06-01', informationOfficer));
    await step('mediationStory02Accept', '2011-06-01', clerk, 'dispute');
    await step('mediationStory03LedgerEnter', '2011-06-01', clerk, 'dispute');
    await step('mediationStory04Assign', '2011-06-01', head, 'dispute');
    await step('mediationStory05MediationStart', '2011-06-01', mediator, 'dispute');
    await step('mediationStory06SessionRecord', '2011-06-01', mediator, 'dispute');
    const settled = await step('mediationStory07Settle', '2011-06-01', mediator, 'dispute');
    expect(settled.status).toBe('SETTLED');
    const [confirmation] = settled['confirmations'] as unknown as { id: string }[];
    ids['judicialConfirmation'] = confirmation?.id ?? '';
  });

  it('is confirmed by the court', async () => {
    await step('mediationStory08ConfirmationApply', '2011-06-08', clerk, 'judicialConfirmation');
    await step('mediationStory09ConfirmationAccept', '2011-06-10', clerk, 'judicialConfirmation');
    const done = await step(
      'mediationStory10ConfirmationConfirm',
      '2011-06-20',
      clerk,
      'judicialConfirmation',
    );
    expect(done.status).toBe('CONFIRMED');
  });

  it('comes off the ledger, is revisited and closed', async () => {
    await step('mediationStory11StrikeOff', '2011-06-20', clerk, 'dispute');
    await step('mediationStory12Revisit', '2011-07-01', mediator, 'dispute');
    await step('mediationStory13DossierFile', '2011-07-01', clerk, 'dispute');
    const closed = await step('mediationStory14Close', '2011-07-01', clerk, 'dispute');
    expect(closed.status).toBe('CLOSED');
    ids['mediationDossier'] = (closed['dossier'] as unknown as { id: string }).id;
  });

  it('brings its mediator a subsidy within the budget of the year', async () => {
    await step('mediationStory15ScaleSet', '2011-07-01', bureauHead);
    await step('mediationStory16SubsidyClaim', '2011-07-01', mediator, 'dispute');
    await step('mediationStory17SubsidyReview', '2011-07-01', bureauOfficer, 'mediationSubsidy');
    await step('mediationStory18SubsidyApprove', '2011-07-01', bureauHead, 'mediationSubsidy');
    const paid = await step('mediationStory19SubsidyPay', '2011-07-02', finance, 'mediationSubsidy');
    expect(paid.status).toBe('PAID');
  });

  it('has its dossier reviewed by somebody who had no part in it', async () => {
    await step('mediationStory20DossierArchive', '2011-07-02', clerk, 'mediationDossier');
    await step('mediationStory21DossierSample', '2011-12-01', bureauOfficer, 'mediationDossier');
    await step('mediationStory22DossierMark', '2011-12-01', bureauOfficer, 'mediationDossier');
  });

  it('can be read as a whole, and by nobody of another county', async () => {
    const { query } = savedOperation('mediationStory23Whole');
    const { data, errors } = await hub.ask(clerk, query, { number });
    expect(errors).toBeUndefined();
    expect(data.disputeByNumber).toEqual({
      number,
      status: 'CLOSED',
      result: 'SETTLED_WRITTEN',
      method: 'OPEN_SESSION',
      settledOn: '2011-06-01',
      confirmedOn: '2011-06-20',
      closedOn: '2011-06-20',
      mediators: [{ number: 'TJY-0001' }],
      sessions: [{ heldOn: '2011-06-01', method: 'OPEN_SESSION', observers: 6 }],
      agreements: [{ form: 'WRITTEN', agreedOn: '2011-06-01', amount: { amount: '1200.50' } }],
      revisits: [{ visitedOn: '2011-07-01', performance: 'FULL', satisfaction: 'SATISFIED' }],
      missingPapers: [],
      deadlines: [{ rule: 'R-PM-21', state: 'MET' }],
      confirmations: [
        {
          status: 'CONFIRMED',
          deadlines: ['R-PM-19', 'R-PM-20-ACCEPT', 'R-PM-20'].map((rule) => ({ rule, state: 'MET' })),
        },
      ],
      subsidy: { status: 'PAID', amount: { amount: '80.00' }, paidOn: '2011-07-02' },
      dossier: { status: 'SCORED', marks: '96.50' },
      history: [
        ...['FOUND', 'ACCEPTED', 'ON_LEDGER', 'ASSIGNED', 'IN_MEDIATION', 'IN_MEDIATION', 'SETTLED'],
        ...['SETTLED', 'STRUCK_OFF', 'REVISITED', 'REVISITED', 'CLOSED'],
      ].map((status) => ({ act: expect.any(String), status })),
    });
    const elsewhere = await hub.ask(officer('committee-clerk', '990102000000'), query, { number });
    expect(elsewhere.data.disputeByNumber).toBeNull();
  });

  it('stands beside the report to the basic court: the county’s committees, their members and what changed', async () => {
    const { query, variables } = savedOperation('mediationCommitteesOfCounty');
    const { data, errors } = await hub.ask(bureauOfficer, query, variables);
    expect(errors).toBeUndefined();
    // 160 village committees, 8 township centres, the county's centre and the elders' one (F2-07, F2-08, M-03, M-04).
    expect(data.mediationCommittees.totalCount).toBe(170);
    const changes = data.committeeChanges as { kind: string }[];
    const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
    expect([of('ESTABLISHED'), of('DISSOLVED'), of('MEMBER_LEFT')]).toEqual([170, 0, 0]);
    // 3 to 5 members in each of the 160, in turn.
    expect(of('MEMBER_ELECTED')).toBe(160 * 3 + 159);
  });

  it('stands beside the monthly report of the county, whose sums check', async () => {
    const { query, variables } = savedOperation('mediationMonthOfCounty');
    const { data, errors } = await hub.ask(bureauOfficer, query, variables);
    expect(errors).toBeUndefined();
    const { mediation, monthlyReports } = data.region;
    expect(mediation).toMatchObject({ accepted: 869, settled: 842 });
    const sum = (lines: { accepted: number }[]) => lines.reduce((all, { accepted }) => all + accepted, 0);
    expect([sum(mediation.byKind), sum(mediation.byOrigin)]).toEqual([869, 869]);
    expect(monthlyReports).toEqual({ due: 8, submitted: 0, missing: 8 });
    expect(data.mediationReportsDue).toHaveLength(8);
  });
});
