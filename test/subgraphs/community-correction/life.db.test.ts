import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { faultsInBooks } from '../acts.ts';
import {
  books,
  countyOfficer,
  decisionMaker,
  group,
  justiceHead,
  justiceOfficer,
  openDesk,
  plan,
  type Desk,
} from './clerks.ts';

const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];

describe('the correction of a person', () => {
  let desk: Desk;
  const at = (moment: string): void => {
    desk.world.clock.now = new Date(`${moment}T09:00:00+08:00`);
  };
  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => at('2024-03-01'));
  afterAll(() => desk.world.close());

  it('begins with the notice: a number, and the clocks that the law counts from legal force', async () => {
    const id = await desk.notified();
    const { data } = await desk.world.ask(
      countyOfficer,
      `{ correctionSubject(id: "${id}") { number status openedOn effectiveOn nextActs waits
        deadlines { rule boundParty dueOn state } history { act status } } }`,
    );
    expect(data.correctionSubject).toEqual({
      number: expect.stringMatching(/^990101矫〔2024〕\d{4}号$/),
      status: 'NOTIFIED',
      openedOn: '2024-03-01',
      effectiveOn: '2024-02-28',
      nextActs: [
        'correctionReportIn',
        'correctionNotReported',
        'correctionCustodyTake',
        'correctionCustodyEnd',
        'correctionRulingTake',
        'correctionDeathTake',
      ],
      waits: [],
      deadlines: [
        { rule: 'R-CC-3-NOTICE', boundParty: 'AUTHORITY', dueOn: '2024-03-04', state: 'MET' },
        { rule: 'R-CC-3-PAPERS', boundParty: 'AUTHORITY', dueOn: '2024-03-11', state: 'PENDING' },
        { rule: 'R-CC-4', boundParty: 'PERSON', dueOn: '2024-03-11', state: 'PENDING' },
      ],
      history: [{ act: '收到决定机关通知', status: 'NOTIFIED' }],
    });
  });

  it('goes on over reception, plan and group to the enrolment, and every step is kept', async () => {
    const id = await desk.begun();
    const { data } = await desk.world.ask(
      justiceOfficer,
      `{ correctionSubject(id: "${id}") { status reportedOn receivedOn planOn groupOn
        group { role joinedOn leftOn } tasks { kind dueOn doneOn }
        deadlines { rule state metOn } history { act status actor } } }`,
    );
    expect(data.correctionSubject).toMatchObject({
      status: 'UNDER_CORRECTION',
      reportedOn: '2024-03-01',
      receivedOn: '2024-03-01',
      planOn: '2024-03-01',
      groupOn: '2024-03-01',
      group: [{ role: 'JUSTICE_OFFICE' }, { role: 'VILLAGE' }],
      tasks: [{ kind: 'TALK', dueOn: '2024-04-01', doneOn: null }],
      deadlines: [
        { rule: 'R-CC-3-NOTICE', state: 'MET' },
        { rule: 'R-CC-3-PAPERS', state: 'MET', metOn: '2024-03-01' },
        { rule: 'R-CC-4', state: 'MET', metOn: '2024-03-01' },
      ],
    });
    expect(data.correctionSubject.history.map(({ act }: { act: string }) => act)).toEqual([
      '收到决定机关通知',
      '报到',
      '接收：核对法律文书和身份',
      '制定（调整）矫正方案',
      '成立（调整）矫正小组',
      '入矫宣告',
      '告知权利义务，开始矫正',
    ]);
  });

  it('of somebody who did not come is a search and three notices, and goes on when they come', async () => {
    const id = await desk.notified();
    const search = { id, searched: true, notices: organs, note: '已联系家属，走访住处' };
    expect((await desk.act(justiceOfficer, 'correctionNotReported', search)).codes).toEqual([
      'STILL_IN_TIME',
    ]);
    at('2024-03-12');
    const fields = 'status notices { cause recipient } deadlines { rule state }';
    const missed = await desk.done(justiceOfficer, 'correctionNotReported', search, fields);
    expect(missed.notices).toEqual(organs.map((recipient) => ({ cause: 'NOT_REPORTED', recipient })));
    expect(missed.deadlines).toContainEqual({ rule: 'R-CC-4', state: 'LAPSED' });
    const came = await desk.done(
      justiceOfficer,
      'correctionReportIn',
      { id, reportedOn: '2024-03-12' },
      'status',
    );
    expect(came).toEqual({ status: 'REPORTED_IN' });
  });

  it('under temporary execution outside prison counts the reports on the condition and the examinations', async () => {
    const id = await desk.begun({ kind: 'TEMPORARY_OUTSIDE_EXECUTION', medicalParole: true });
    at('2024-03-20');
    const fields = 'reports { kind reportedOn } deadlines { rule boundParty dueOn state }';
    const { reports, deadlines } = await desk.done(
      justiceOfficer,
      'correctionReportTake',
      { id, kind: 'CONDITION', reportedOn: '2024-03-20' },
      fields,
    );
    expect(reports).toEqual([{ kind: 'CONDITION', reportedOn: '2024-03-20' }]);
    const clocks = deadlines.filter(({ rule }: { rule: string }) => rule.startsWith('R-CC-9'));
    expect(clocks).toEqual([
      { rule: 'R-CC-9-CONDITION', boundParty: 'PERSON', dueOn: '2024-04-01', state: 'MET' },
      { rule: 'R-CC-9-EXAMINATION', boundParty: 'PERSON', dueOn: '2024-06-03', state: 'PENDING' },
      { rule: 'R-CC-9-CONDITION', boundParty: 'PERSON', dueOn: '2024-04-22', state: 'PENDING' },
    ]);
    const handedOver = deadlines.map(({ rule }: { rule: string }) => rule);
    expect(handedOver).toContain('R-CC-4-HANDOVER');
  });

  it('lets a person leave and come back, in time or late', async () => {
    const id = await desk.begun();
    for (const [returnedOn, status] of [
      ['2024-03-05', 'RETURNED'],
      ['2024-03-20', 'LATE'],
    ]) {
      at('2024-03-04');
      const leave = { id, reason: 'MEDICAL_CARE', fromDay: '2024-03-04', toDay: '2024-03-08' };
      await desk.done(justiceOfficer, 'correctionLeaveApply', leave);
      await desk.done(justiceOfficer, 'correctionLeaveApprove', { id });
      expect(await desk.done(justiceOfficer, 'correctionLeaveStart', { id }, 'status')).toEqual({
        status: 'ON_LEAVE',
      });
      at('2024-03-20');
      const back = await desk.done(
        justiceOfficer,
        'correctionLeaveReturn',
        { id, returnedOn },
        'status leaves { status returnedOn }',
      );
      expect(back.status).toBe('UNDER_CORRECTION');
      expect(back.leaves.at(-1)).toEqual({ status, returnedOn });
    }
  });

  it('ends with the certificate and the three notices, and whatever was asked for ends with it', async () => {
    const id = await desk.begun();
    at('2025-02-20');
    await desk.done(justiceOfficer, 'correctionLeaveApply', {
      id,
      reason: 'WORK',
      fromDay: '2025-02-21',
      toDay: '2025-02-22',
    });
    const tracking = { ground: 'PROHIBITION_BROKEN', fromDay: '2025-02-20', toDay: '2025-03-20' };
    await desk.done(justiceOfficer, 'correctionTrackingPropose', { id, ...tracking });
    await desk.done(justiceHead, 'correctionTrackingApprove', { id, reasons: '情形属实' });
    await desk.done(justiceOfficer, 'correctionClassPropose', {
      id,
      supervisionClass: 'RELAXED',
      reasons: '表现好',
    });
    at('2025-02-27');
    const end = { id, certificateGiven: true, notices: organs };
    const fields = `status closedOn notices { cause recipient } leaves { status } electronicTrackings { liftedOn }
      classDecisions { status } tasks { droppedOn } group { leftOn } deadlines { state } nextActs`;
    const over = await desk.done(countyOfficer, 'correctionComplete', end, fields);
    expect(over).toMatchObject({
      status: 'COMPLETED',
      closedOn: '2025-02-27',
      notices: organs.map((recipient) => ({ cause: 'COMPLETION', recipient })),
      leaves: [{ status: 'ENDED' }],
      electronicTrackings: [{ liftedOn: '2025-02-27' }],
      classDecisions: [{ status: 'ENDED' }],
      tasks: [{ droppedOn: '2025-02-27' }],
      nextActs: [],
    });
    expect(over.deadlines.map(({ state }: { state: string }) => state)).not.toContain('PENDING');
  });

  it('moves to another place only after the new agency was asked', async () => {
    const id = await desk.begun();
    await desk.done(justiceOfficer, 'correctionMoveApply', { id, region: '990102000000' });
    await desk.done(countyOfficer, 'correctionMoveAsk', { id });
    await desk.done(countyOfficer, 'correctionMoveAnswer', { id, welcome: true, answeredOn: '2024-03-01' });
    await desk.done(decisionMaker, 'correctionMoveApprove', { id });
    const gone = await desk.done(
      countyOfficer,
      'correctionTransfer',
      { id, filesHandedOver: true, toldWhereToReport: true },
      'status closedOn moves { status welcome decidedOn } deadlines { rule }',
    );
    expect(gone).toMatchObject({
      status: 'TRANSFERRED',
      closedOn: '2024-03-01',
      moves: [{ status: 'HANDED_OVER', welcome: true, decidedOn: '2024-03-01' }],
    });
    // Its clocks are from memory and switched off.
    expect(gone.deadlines.filter(({ rule }: { rule: string }) => rule.startsWith('R-CC-11'))).toEqual([]);
  });

  it('takes a new plan and a new group in the place of the old', async () => {
    const id = await desk.begun();
    at('2024-03-10');
    const tasks = [{ kind: 'WORK_HELP', dueOn: '2024-05-01' }];
    const made = await desk.done(
      justiceOfficer,
      'correctionPlanMake',
      { ...plan, id, tasks },
      'planOn tasks { kind droppedOn }',
    );
    expect(made).toEqual({
      planOn: '2024-03-10',
      tasks: [
        { kind: 'TALK', droppedOn: '2024-03-10' },
        { kind: 'WORK_HELP', droppedOn: null },
      ],
    });
    const formed = await desk.done(
      justiceOfficer,
      'correctionGroupForm',
      { ...group, id, members: [{ role: 'VOLUNTEER' }], womanNeeded: true, womanIncluded: true },
      'group { role leftOn }',
    );
    expect(formed.group).toEqual([
      { role: 'JUSTICE_OFFICE', leftOn: '2024-03-10' },
      { role: 'VILLAGE', leftOn: '2024-03-10' },
      { role: 'VOLUNTEER', leftOn: null },
    ]);
  });

  it('leaves the books in order', async () => {
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
    await desk.world.connection.sql`update correction_subject set status = 'RECALLED' where version = 7`;
    expect(await faultsInBooks(desk.world, books[0]!)).not.toEqual([]);
  });
});
