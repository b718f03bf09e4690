import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { faultsInBooks } from '../acts.ts';
import {
  books,
  countyOfficer,
  decisionMaker,
  justiceOfficer,
  openDesk,
  unverifiedRules,
  type Desk,
} from './clerks.ts';

const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];
const clocks = 'status deadlines { rule boundParty startedOn dueOn state }';

describe('the correction of a person where the county has switched the unverified rules on', () => {
  let desk: Desk;
  const at = (moment: string): void => {
    desk.world.clock.now = new Date(`${moment}T09:00:00+08:00`);
  };
  const waits = async (viewer: Viewer, id: string): Promise<string[]> => {
    const { data } = await desk.world.ask(viewer, `{ correctionSubject(id: "${id}") { waits } }`);
    return data.correctionSubject.waits;
  };
  /** The deadlines of one rule on a case. */
  const clock = async (id: string, rule: string): Promise<object[]> => {
    const query = `{ correctionSubject(id: "${id}") { ${clocks} } }`;
    const { data } = await desk.world.ask(countyOfficer, query);
    return data.correctionSubject.deadlines.filter((each: { rule: string }) => each.rule === rule);
  };
  beforeAll(async () => {
    desk = await openDesk('2024-03-01T09:00:00+08:00', unverifiedRules);
  });
  beforeEach(() => at('2024-03-01'));
  afterAll(() => desk.world.close());

  it('is summed up thirty days before its end, and does not end without it (R-CC-20)', async () => {
    const id = await desk.begun();
    const summingUp = { rule: 'R-CC-20-SUMMING-UP', boundParty: 'AUTHORITY' };
    const day = { ...summingUp, startedOn: '2025-01-28', dueOn: '2025-02-05' };
    // 28 January 2025 is New Year's Eve by the lunar calendar: the next working day is 5 February.
    expect(await clock(id, 'R-CC-20-SUMMING-UP')).toEqual([{ ...day, state: 'PENDING' }]);
    at('2025-01-27');
    expect(await waits(justiceOfficer, id)).toEqual([]);
    at('2025-01-28');
    expect(await waits(justiceOfficer, id)).toEqual(['SUMMING_UP']);
    at('2025-02-27');
    const end = { id, certificateGiven: true, notices: organs };
    expect((await desk.act(countyOfficer, 'correctionComplete', end)).codes).toEqual(['SUMMING_UP_MISSING']);
    const said = { id, summedUpOn: '2025-02-04', appraisal: '本人总结；表现良好' };
    const summed = await desk.done(
      justiceOfficer,
      'correctionSumUp',
      said,
      'summedUpOn history { act note }',
    );
    expect(summed.summedUpOn).toBe('2025-02-04');
    expect(summed.history.at(-1)).toEqual({ act: '期满前总结', note: '本人总结；表现良好' });
    expect(await clock(id, 'R-CC-20-SUMMING-UP')).toEqual([{ ...day, state: 'MET' }]);
    expect(await waits(justiceOfficer, id)).toEqual([]);
    expect(await desk.done(countyOfficer, 'correctionComplete', end, 'status')).toEqual({
      status: 'COMPLETED',
    });
  });

  it('counts the summing-up anew when a court has shortened the term', async () => {
    const id = await desk.begun();
    const reasons = { reasons: '确有悔改表现' };
    await desk.done(decisionMaker, 'correctionCommutationPropose', {
      id,
      copiedToProcuratorate: true,
      ...reasons,
    });
    const ruled = { id, granted: true, answeredOn: '2024-03-01', termEndsOn: '2024-07-31' };
    await desk.done(countyOfficer, 'correctionCommutationAnswer', ruled);
    expect(await clock(id, 'R-CC-20-SUMMING-UP')).toMatchObject([
      { dueOn: '2024-07-01', state: 'PENDING' },
      { dueOn: '2025-02-05', state: 'WAIVED' },
    ]);
  });

  it('takes a leave three days ahead, or at once for an urgent reason (R-CC-10)', async () => {
    const id = await desk.begun();
    const leave = { id, reason: 'FAMILY_EVENT', fromDay: '2024-03-03', toDay: '2024-03-05' };
    const late = await desk.act(justiceOfficer, 'correctionLeaveApply', leave);
    expect(late.codes).toEqual(['LEAVE_THREE_DAYS_AHEAD']);
    const urgent = { ...leave, urgent: '父亲病危' };
    const { history } = await desk.done(justiceOfficer, 'correctionLeaveApply', urgent, 'history { note }');
    expect(history.at(-1)).toEqual({ note: '父亲病危' });
    const reasons = { properReason: false, reasons: '父亲已出院' };
    await desk.done(justiceOfficer, 'correctionLeaveRefuse', { id, ...reasons });
    await desk.done(justiceOfficer, 'correctionLeaveApply', { ...leave, fromDay: '2024-03-04' });
  });

  it('may cross the border again and again by one permission of six months, and says not where to', async () => {
    const id = await desk.begun();
    const permission = { id, reason: 'WORK', fromDay: '2024-03-01', toDay: '2024-09-01' };
    const fields = 'status recurrentLeaves { reason fromDay toDay status decidedOn endedOn }';
    await desk.done(justiceOfficer, 'correctionRecurrentLeaveApply', permission);
    expect(await waits(decisionMaker, id)).toEqual(['RECURRENT_LEAVE_DECISION']);
    const reasons = { id, properReason: false, reasons: '证明不齐' };
    await desk.done(decisionMaker, 'correctionRecurrentLeaveRefuse', reasons);
    await desk.done(justiceOfficer, 'correctionRecurrentLeaveApply', permission);
    const approved = await desk.done(decisionMaker, 'correctionRecurrentLeaveApprove', { id }, fields);
    const { reason, fromDay, toDay } = permission;
    const days = { reason, fromDay, toDay, decidedOn: '2024-03-01' };
    expect(approved).toEqual({
      status: 'UNDER_CORRECTION',
      recurrentLeaves: [
        { ...days, status: 'REFUSED', endedOn: null },
        { ...days, status: 'APPROVED', endedOn: null },
      ],
    });
    // The next one is asked for while this one is valid, and both end when neither is needed.
    at('2024-08-20');
    const next = { ...permission, fromDay: '2024-09-02', toDay: '2025-02-20' };
    await desk.done(justiceOfficer, 'correctionRecurrentLeaveApply', next);
    await desk.done(decisionMaker, 'correctionRecurrentLeaveApprove', { id });
    const ended = await desk.done(justiceOfficer, 'correctionRecurrentLeaveEnd', { id }, fields);
    expect(ended.recurrentLeaves.slice(1)).toMatchObject([
      { status: 'ENDED', endedOn: '2024-08-20' },
      { status: 'ENDED', endedOn: '2024-08-20' },
    ]);
  });

  it('leaves seven days to report at the new place, which are the person’s and no fault (R-CC-11)', async () => {
    const id = await desk.begun();
    await desk.done(justiceOfficer, 'correctionMoveApply', { id, region: '990102000000' });
    await desk.done(countyOfficer, 'correctionMoveAsk', { id });
    const answer = { id, welcome: true, answeredOn: '2024-03-01' };
    await desk.done(countyOfficer, 'correctionMoveAnswer', answer);
    await desk.done(decisionMaker, 'correctionMoveApprove', { id });
    const handover = { id, filesHandedOver: true, toldWhereToReport: true };
    await desk.done(countyOfficer, 'correctionTransfer', handover);
    const due = {
      rule: 'R-CC-11-REPORT',
      boundParty: 'PERSON',
      startedOn: '2024-03-01',
      dueOn: '2024-03-08',
    };
    expect(await clock(id, 'R-CC-11-REPORT')).toEqual([{ ...due, state: 'PENDING' }]);
    at('2024-03-11');
    expect(await clock(id, 'R-CC-11-REPORT')).toEqual([{ ...due, state: 'LAPSED' }]);
    const came = { id, reportedOn: '2024-03-06' };
    const fields = 'status moves { status handedOverOn arrivedOn }';
    expect(await desk.done(countyOfficer, 'correctionArrivalTake', came, fields)).toEqual({
      status: 'TRANSFERRED',
      moves: [{ status: 'ARRIVED', handedOverOn: '2024-03-01', arrivedOn: '2024-03-06' }],
    });
    expect(await clock(id, 'R-CC-11-REPORT')).toEqual([{ ...due, state: 'MET' }]);
    const again = await desk.act(countyOfficer, 'correctionArrivalTake', came);
    expect(again.codes).toEqual(['NOTHING_WAITING']);
    for (const step of ['ASK', 'ANSWER', 'DECISION', 'HANDOVER']) {
      expect(await clock(id, `R-CC-11-${step}`)).toMatchObject([{ state: 'MET' }]);
    }
  });

  it('leaves the books in order', async () => {
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  });
});
