import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor, faultsInBooks, refusals } from '../acts.ts';
import { agency, county } from './cells.ts';
import {
  bureau,
  bureauHead,
  clerk,
  handsAt,
  head,
  lawyer,
  newKey,
  otherTown,
  town,
  type Hands,
} from './hands.ts';

const receive = 'legalAidComplaintReceive';
const answer = 'legalAidComplaintAnswer';

describe('a complaint to the justice bureau (R-LA-14)', () => {
  let world: Hands;
  const complaint = (more: object = {}) => ({
    ...{ region: town, agency, against: 'AGENCY', ground: 'NOT_INFORMED', standing: 'RECIPIENT' },
    ...{ complainantName: '张某甲', summary: '问了三次没有答复', ...more },
  });
  const received = async (more: object = {}): Promise<string> =>
    (await world.done(bureau, receive, complaint(more))).id;
  const refusal = async (viewer: Viewer, mutation: string, input: object) =>
    refusals(await world.act(viewer, mutation, input), mutation);

  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('is received about who has a case, accepted, and answered with what is done', async () => {
    const aidCase = await world.inProgress();
    const about = complaint({ against: 'ASSIGNED_PERSON', case: aidCase, ground: 'NEGLECT' });
    const { id, ...first } = await world.done(bureau, receive, about);
    expect(first).toMatchObject({
      number: expect.stringMatching(/^990101援诉〔2024〕\d{4}号$/),
      status: 'RECEIVED',
      legalAidCase: { id: aidCase },
      openedOn: '2024-03-01',
      deadlines: [],
      nextActs: ['legalAidComplaintAccept', 'legalAidComplaintDecline', 'legalAidComplaintWithdraw'],
    });
    await world.done(bureau, 'legalAidComplaintAccept', { id });
    const answered = { id, finding: 'FOUNDED', measure: 'PERSON_CHANGED', reasons: '属实，已更换承办人' };
    expect(await world.done(bureau, answer, answered)).toMatchObject({
      status: 'ANSWERED',
      finding: 'FOUNDED',
      measure: 'PERSON_CHANGED',
      acceptedOn: '2024-03-01',
      closedOn: '2024-03-01',
      nextActs: [],
      history: [
        { act: '收到投诉', status: 'RECEIVED' },
        { act: '受理投诉', status: 'ACCEPTED' },
        { act: '答复投诉人', status: 'ANSWERED', note: '属实，已更换承办人', actor: bureau.subject },
      ],
    });
  });

  it('is declined with reasons, or withdrawn', async () => {
    const id = await received();
    const declined = await world.done(bureau, 'legalAidComplaintDecline', { id, reasons: '不属于投诉事项' });
    expect(declined).toMatchObject({ status: 'NOT_ACCEPTED', closedOn: '2024-03-01', finding: null });
    const withdrawn = await world.done(bureau, 'legalAidComplaintWithdraw', { id: await received() });
    expect(withdrawn.status).toBe('WITHDRAWN');
  });

  it('is refused where it does not fit, and leaves no trace', async () => {
    const before = await world.connection.sql`select count(*)::int as n from aid_complaint`;
    const aidCase = await world.inProgress();
    const cases: [object, string][] = [
      [{ complainantName: ' ' }, 'COMPLAINANT_MISSING'],
      [{ summary: '' }, 'FACTS_MISSING'],
      [{ against: 'ASSIGNED_PERSON' }, 'CASE_MISSING'],
      [{ case: 'no id' }, 'NO_SUCH_CASE'],
      [{ case: aidCase, agency: 'ANOTHER' }, 'NOT_OF_THIS_AGENCY'],
    ];
    for (const [more, code] of cases) expect(await refusal(bureau, receive, complaint(more))).toEqual([code]);
    const elsewhere = actor('legal-aid', otherTown, 'bureau-officer');
    expect(await refusal(elsewhere, receive, complaint())).toEqual(['OUTSIDE_YOUR_REGION']);
    expect(await refusal(elsewhere, receive, complaint({ case: aidCase }))).toEqual(['NO_SUCH_CASE']);
    const after = await world.connection.sql`select count(*)::int as n from aid_complaint`;
    expect(after[0]).toEqual(before[0]);
  });

  it('is not decided by who it is about, nor without an answer', async () => {
    const aidCase = await world.inProgress();
    const id = await received({ against: 'ASSIGNED_PERSON', case: aidCase });
    const self: Viewer = { ...bureau, subject: lawyer.subject };
    expect(await refusal(self, 'legalAidComplaintAccept', { id })).toEqual(['REVIEWS_OWN_WORK']);
    expect(await refusal(self, 'legalAidComplaintDecline', { id, reasons: '不实' })).toEqual([
      'REVIEWS_OWN_WORK',
    ]);
    expect(await refusal(bureau, answer, { id, finding: 'UNFOUNDED', reasons: '不实' })).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
    await world.done(bureau, 'legalAidComplaintAccept', { id });
    expect(await refusal(self, answer, { id, finding: 'UNFOUNDED', reasons: '不实' })).toEqual([
      'REVIEWS_OWN_WORK',
    ]);
    expect(await refusal(bureau, answer, { id, finding: 'FOUNDED', reasons: '属实' })).toEqual([
      'MEASURE_DOES_NOT_FIT',
    ]);
    expect(await refusal(bureau, answer, { id, finding: 'UNFOUNDED', reasons: ' ' })).toEqual([
      'REASONS_MISSING',
    ]);
  });

  it('exists for the justice bureau there and for nobody it may be about', async () => {
    const id = await received();
    const query = `query ($id: ID!) { legalAidComplaint(id: $id) { status ground }
      legalAidComplaints(filter: { against: AGENCY, ground: [NOT_INFORMED], region: "${town}", status: [RECEIVED],
        period: { from: "2024-01-01", to: "2024-12-31" } }) { totalCount nodes { id } }
      legalAidComplaintInbox { totalCount nodes { nextActs } } }`;
    const seen = async (viewer: Viewer) => {
      const { data } = await world.ask(viewer, query, { id });
      const entity = await world.entities(
        viewer,
        [{ __typename: 'LegalAidComplaint', id }],
        '... on LegalAidComplaint { number }',
      );
      return [data.legalAidComplaint !== null, entity[0] !== null, data.legalAidComplaints.totalCount > 0];
    };
    for (const viewer of [bureau, bureauHead]) expect(await seen(viewer)).toEqual([true, true, true]);
    const strangers = [head, lawyer, clerk, actor('legal-aid', otherTown, 'bureau-officer')];
    for (const viewer of [...strangers, actor('petitions', county, 'registrar')]) {
      expect(await seen(viewer)).toEqual([false, false, false]);
    }
    const { data } = await world.ask(bureau, query, { id });
    const { totalCount, nodes } = data.legalAidComplaintInbox;
    expect(totalCount).toBe(nodes.length);
    for (const { nextActs } of nodes) expect(nextActs).not.toEqual([]);
    // The head of the bureau sees complaints, but none waits for them.
    expect((await world.ask(bureauHead, query, { id })).data.legalAidComplaintInbox.totalCount).toBe(0);
    const stranger = actor('legal-aid', otherTown, 'bureau-officer');
    expect(await refusal(stranger, 'legalAidComplaintAccept', { id })).toEqual(['NOT_FOUND']);
    const forbidden = await world.act(head, 'legalAidComplaintAccept', { id });
    expect(forbidden.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is done once under one key', async () => {
    const idempotencyKey = newKey();
    const first = await world.done(bureau, receive, complaint({ idempotencyKey }));
    expect(await world.done(bureau, receive, complaint({ idempotencyKey }))).toEqual(first);
    expect(await refusal(bureau, receive, complaint({ idempotencyKey, ground: 'OTHER' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'LegalAidComplaint', table: 'aid_complaint', history: 'aid_complaint_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});

describe('the days of a complaint where the county counts by them', () => {
  it('run from receipt to acceptance, and from there to the answer', async () => {
    const world = await handsAt('2024-03-04T09:00:00+08:00', ['R-LA-14-ACCEPT', 'R-LA-14-ANSWER']);
    const asked = {
      ...{ region: town, agency, against: 'AGENCY', ground: 'AID_DENIED', standing: 'APPLICANT' },
      ...{ complainantName: '李某乙', summary: '不予受理没有书面理由' },
    };
    const { id, deadlines } = await world.done(bureau, receive, asked);
    expect(deadlines).toEqual([{ rule: 'R-LA-14-ACCEPT', state: 'PENDING', dueOn: '2024-03-11' }]);
    const accepted = await world.done(bureau, 'legalAidComplaintAccept', { id });
    expect(accepted.deadlines).toEqual([
      { rule: 'R-LA-14-ACCEPT', state: 'MET', dueOn: '2024-03-11' },
      { rule: 'R-LA-14-ANSWER', state: 'PENDING', dueOn: '2024-04-18' },
    ]);
    const due = (viewer: Viewer) =>
      world.ask(
        viewer,
        '{ legalAidDeadlines(filter: { state: [PENDING] }) { nodes { deadline { rule } legalAidComplaint { id } } } }',
      );
    expect((await due(bureau)).data.legalAidDeadlines.nodes).toEqual([
      { deadline: { rule: 'R-LA-14-ANSWER' }, legalAidComplaint: { id } },
    ]);
    expect((await due(head)).data.legalAidDeadlines.nodes).toEqual([]);
    await world.close();
  });
});
