import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { faultsInBooks } from '../acts.ts';
import { sanction as sanctionRow, subject } from './cells.ts';
import {
  books,
  countyOfficer,
  decisionMaker,
  justiceHead,
  justiceOfficer,
  openDesk,
  procuratorate,
  type Desk,
} from './clerks.ts';

const reasons = { reasons: '事实清楚' };

describe('a measure', () => {
  let desk: Desk;
  const at = (moment: string): void => {
    desk.world.clock.now = new Date(`${moment}T09:00:00+08:00`);
  };
  /** Takes a proposal through its steps to the decision. */
  const sanctioned = async (id: string, sanction: string, ground: string, more: object = {}) => {
    const proposal = { id, sanction, ground, conduct: '经过', ...more };
    await desk.done(justiceOfficer, 'correctionSanctionPropose', proposal);
    await desk.done(countyOfficer, 'correctionSanctionCheck', { id, factsFound: true, note: '属实' });
    if (sanction !== 'PRAISE') {
      await desk.done(justiceOfficer, 'correctionSanctionHear', { id, heard: true, statement: '没有异议' });
    }
    const fields = `status sanctions { number sanction decidedOn } sanctionProposals { status heardOn decidedOn }
      notices { cause recipient } deadlines { rule boundParty dueOn state } waits history { act note actor }`;
    return desk.done(
      decisionMaker,
      'correctionSanctionDecide',
      { id, copiedToProcuratorate: true, ...reasons },
      fields,
    );
  };

  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => at('2024-03-01'));
  afterAll(() => desk.world.close());

  it('is proposed, checked, heard and decided by different officers, and stands in the book', async () => {
    const id = await desk.begun();
    const { sanctions, sanctionProposals, history } = await sanctioned(id, 'ADMONITION', 'SLIGHT_BREACH');
    expect(sanctions).toEqual([
      {
        number: expect.stringMatching(/^990101奖惩〔2024〕\d{4}号$/),
        sanction: 'ADMONITION',
        decidedOn: '2024-03-01',
      },
    ]);
    expect(sanctionProposals).toEqual([
      { status: 'DECIDED', heardOn: '2024-03-01', decidedOn: '2024-03-01' },
    ]);
    expect(history.slice(-4)).toEqual([
      { act: '提出奖惩建议', note: '经过', actor: 'test-justice-officer' },
      { act: '核实奖惩事实', note: '属实', actor: 'test-county-officer' },
      { act: '听取本人陈述和申辩', note: '没有异议', actor: 'test-justice-officer' },
      { act: '决定奖惩（提请）', note: '事实清楚', actor: 'test-decision-maker' },
    ]);
  });

  it('may be praise, which needs no hearing', async () => {
    const { sanctions } = await sanctioned(await desk.begun(), 'PRAISE', 'OUTSTANDING_CONDUCT');
    expect(sanctions).toMatchObject([{ sanction: 'PRAISE' }]);
  });

  it('climbs the ladder only where officers take it, each rung on its ground', async () => {
    const id = await desk.begun();
    const two = { id, sanction: 'WARNING', ground: 'TWO_ADMONITIONS', conduct: '经过' };
    const early = await desk.act(justiceOfficer, 'correctionSanctionPropose', two);
    expect(early.codes).toEqual(['TOO_FEW_EARLIER']);
    await sanctioned(id, 'ADMONITION', 'SLIGHT_BREACH');
    const { waits } = await sanctioned(id, 'ADMONITION', 'EDUCATION_REFUSED');
    expect(waits).toEqual([]);
    await sanctioned(id, 'WARNING', 'TWO_ADMONITIONS');
    await sanctioned(id, 'WARNING', 'LATE_OVER_TEN_DAYS', { lateDays: 12 });
    const sent = await sanctioned(id, 'REVOCATION_PROPOSED', 'TWO_WARNINGS');
    expect(sent.status).toBe('UNDER_CORRECTION');
    expect(sent.notices).toEqual([{ cause: 'PROPOSAL', recipient: 'PROCURATORATE' }]);
    expect(sent.deadlines).toContainEqual({
      rule: 'R-CC-17',
      boundParty: 'AUTHORITY',
      dueOn: '2024-04-01',
      state: 'PENDING',
    });
    at('2024-04-10');
    const answer = { id, granted: true, answeredOn: '2024-04-10' };
    const fields = 'status closedOn sanctionProposals { status answeredOn } deadlines { rule state }';
    const revoked = await desk.done(countyOfficer, 'correctionSanctionAnswer', answer, fields);
    expect(revoked).toMatchObject({ status: 'REVOKED', closedOn: '2024-04-10' });
    expect(revoked.sanctionProposals.at(-1)).toEqual({ status: 'GRANTED', answeredOn: '2024-04-10' });
    expect(revoked.deadlines).toContainEqual({ rule: 'R-CC-17', state: 'MET_LATE' });
  });

  it('counts what an imported book tells of', async () => {
    await desk.world.take('correction-subjects', [
      subject('I1', {
        期满日期: '2025-03-01',
        接收日期: '2023-03-01',
        矫正方案日期: '2023-03-05',
        矫正小组日期: '2023-03-05',
      }),
    ]);
    const admonished = { 决定日期: '2023-06-20' };
    await desk.world.take('correction-sanctions', [
      sanctionRow('J1', 'I1', admonished),
      sanctionRow('J2', 'I1', admonished),
    ]);
    const [row] = await desk.world.connection.sql`select id from correction_subject where number = 'I1'`;
    const { sanctions } = await sanctioned(String(row?.['id']), 'WARNING', 'TWO_ADMONITIONS');
    expect(sanctions).toHaveLength(3);
    const again = await desk.world.take('correction-subjects', [subject('I1')]);
    expect(again.refused.map(({ property }) => property)).toEqual(['number']);
    // What hangs on it is kept here as well.
    const sheet = await desk.world.take('correction-sanctions', [sanctionRow('J3', 'I1', admonished)]);
    expect(sheet.refused.map(({ property }) => property)).toEqual(['subjectNumber']);
  });

  it('is dropped when the facts are not found, or the decision maker does not follow', async () => {
    const id = await desk.begun();
    const proposal = { id, sanction: 'ADMONITION', ground: 'OTHER_SLIGHT', conduct: '经过' };
    await desk.done(justiceOfficer, 'correctionSanctionPropose', proposal);
    const check = { id, factsFound: false, note: '不属实' };
    const fields = 'sanctionProposals { status } sanctions { number }';
    const dropped = await desk.done(countyOfficer, 'correctionSanctionCheck', check, fields);
    expect(dropped).toEqual({ sanctionProposals: [{ status: 'REJECTED' }], sanctions: [] });
    await desk.done(justiceOfficer, 'correctionSanctionPropose', proposal);
    const rejected = await desk.done(decisionMaker, 'correctionSanctionReject', { id, ...reasons }, fields);
    expect(rejected.sanctionProposals).toEqual([{ status: 'REJECTED' }, { status: 'REJECTED' }]);
  });

  it('that the police take up is what a later ground rests on', async () => {
    const id = await desk.begun();
    await sanctioned(id, 'POLICE_PUNISHMENT_PROPOSED', 'BREACH_OF_PUBLIC_ORDER');
    const later = {
      id,
      sanction: 'REVOCATION_PROPOSED',
      ground: 'POLICE_PUNISHED_UNCORRECTED',
      conduct: '经过',
    };
    const early = await desk.act(justiceOfficer, 'correctionSanctionPropose', later);
    expect(early.codes).toEqual(['STILL_OPEN']);
    const answer = { id, granted: true, answeredOn: '2024-03-01' };
    expect(await desk.done(countyOfficer, 'correctionSanctionAnswer', answer, 'status')).toEqual({
      status: 'UNDER_CORRECTION',
    });
    await desk.done(justiceOfficer, 'correctionSanctionPropose', later);
  });

  it('of tracking is approved by the head, three months at a time, and lifted when not needed', async () => {
    const id = await desk.begun();
    const first = { ground: 'PROHIBITION_BROKEN', fromDay: '2024-03-01', toDay: '2024-06-01' };
    await desk.done(justiceOfficer, 'correctionTrackingPropose', { id, ...first });
    const fields = `electronicTrackings { number ground approvedOn fromDay toDay liftedOn } trackingProposals { status }`;
    const approved = await desk.done(justiceHead, 'correctionTrackingApprove', { id, ...reasons }, fields);
    expect(approved).toEqual({
      electronicTrackings: [
        {
          ...first,
          number: expect.stringMatching(/^990101定〔2024〕\d{4}号$/),
          approvedOn: '2024-03-01',
          liftedOn: null,
        },
      ],
      trackingProposals: [{ status: 'APPROVED' }],
    });
    at('2024-05-01');
    const lifted = await desk.done(countyOfficer, 'correctionTrackingLift', { id, ...reasons }, fields);
    expect(lifted.electronicTrackings).toMatchObject([{ liftedOn: '2024-05-01' }]);
    const again = { ground: 'LEFT_WITHOUT_LEAVE', fromDay: '2024-05-02', toDay: '2024-06-01' };
    const unevaluated = await desk.act(justiceOfficer, 'correctionTrackingPropose', { id, ...again });
    expect(unevaluated.codes).toEqual(['EVALUATION_MISSING']);
    await desk.done(justiceOfficer, 'correctionTrackingPropose', { id, ...again, evaluation: '仍有必要' });
    const refused = await desk.done(justiceHead, 'correctionTrackingRefuse', { id, ...reasons }, fields);
    expect(refused.trackingProposals).toEqual([{ status: 'APPROVED' }, { status: 'REFUSED' }]);
    expect(refused.electronicTrackings).toHaveLength(1);
  });

  it('is a class that somebody decided with reasons, and may be appealed and reviewed by somebody else', async () => {
    const id = await desk.begun();
    const strict = { id, supervisionClass: 'STRICT', ...reasons };
    const fields = 'supervisionClass classDecisions { proposed decided status appealedOn reviewedOn }';
    await desk.done(justiceOfficer, 'correctionClassPropose', strict);
    await desk.done(decisionMaker, 'correctionClassDecide', strict);
    await desk.done(justiceOfficer, 'correctionClassAppeal', { id, reasons: '本人认为过严' });
    const ordinary = { ...strict, supervisionClass: 'ORDINARY' };
    const same = await desk.act(decisionMaker, 'correctionClassReview', ordinary);
    expect(same.codes).toEqual(['SAME_OFFICER']);
    expect(await desk.done(justiceHead, 'correctionClassReview', ordinary, fields)).toEqual({
      supervisionClass: 'ORDINARY',
      classDecisions: [
        {
          proposed: 'STRICT',
          decided: 'ORDINARY',
          status: 'REVIEWED',
          appealedOn: '2024-03-01',
          reviewedOn: '2024-03-01',
        },
      ],
    });
  });

  it('is read by the procuratorate, whose remarks are answered in writing', async () => {
    const id = await desk.begun();
    await sanctioned(id, 'ADMONITION', 'SLIGHT_BREACH');
    const fields = 'remarks { number writtenOn answeredOn } history { note }';
    const remark = { id, text: '未附听取陈述笔录，请纠正' };
    const { remarks } = await desk.done(procuratorate, 'correctionRemarkWrite', remark, fields);
    expect(remarks).toMatchObject([{ writtenOn: '2024-03-01', answeredOn: null }]);
    const inbox = await desk.world.ask(decisionMaker, '{ correctionInbox { nodes { id waits } } }');
    expect(inbox.data.correctionInbox.nodes).toContainEqual({ id, waits: ['REMARK_ANSWER'] });
    const answer = { id, remark: remarks[0].number, text: '已补正' };
    const answered = await desk.done(decisionMaker, 'correctionRemarkAnswer', answer, fields);
    expect(answered.remarks).toMatchObject([{ answeredOn: '2024-03-01' }]);
    expect(answered.history.slice(-2)).toEqual([{ note: remark.text }, { note: '已补正' }]);
  });

  it('leaves the books in order', async () => {
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  });
});
