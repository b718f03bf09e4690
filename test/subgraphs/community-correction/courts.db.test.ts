import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { faultsInBooks } from '../acts.ts';
import { books, countyOfficer, decisionMaker, justiceOfficer, openDesk, type Desk } from './clerks.ts';

const reasons = { reasons: '事实清楚' };
const clocks = 'deadlines { rule boundParty dueOn state }';

describe('what a court decides', () => {
  let desk: Desk;
  const at = (moment: string): void => {
    desk.world.clock.now = new Date(`${moment}+08:00`);
  };
  /** A person whose probation the county has proposed to revoke. */
  const proposed = async (): Promise<string> => {
    const id = await desk.begun();
    await desk.done(justiceOfficer, 'correctionSanctionPropose', {
      id,
      sanction: 'REVOCATION_PROPOSED',
      ground: 'OTHER_SERIOUS',
      conduct: '经过',
    });
    await desk.done(countyOfficer, 'correctionSanctionCheck', { id, factsFound: true, note: '属实' });
    await desk.done(justiceOfficer, 'correctionSanctionHear', { id, heard: true, statement: '陈述' });
    await desk.done(decisionMaker, 'correctionSanctionDecide', {
      id,
      copiedToProcuratorate: true,
      ...reasons,
    });
    return id;
  };

  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => at('2024-03-01T09:00:00'));
  afterAll(() => desk.world.close());

  it('on an arrest is due in 48 hours, counted to the moment of its answer (R-CC-17)', async () => {
    for (const [answeredAt, state] of [
      ['2024-03-03T08:59:00+08:00', 'MET'],
      ['2024-03-03T09:01:00+08:00', 'MET_LATE'],
    ]) {
      at('2024-03-01T09:00:00');
      const id = await proposed();
      const asked = await desk.done(decisionMaker, 'correctionArrestAsk', { id, ...reasons }, clocks);
      expect(asked.deadlines).toContainEqual({
        rule: 'R-CC-17-ARREST',
        boundParty: 'AUTHORITY',
        dueOn: '2024-03-03',
        state: 'PENDING',
      });
      at('2024-03-04T09:00:00');
      const answer = { id, granted: true, answeredAt };
      const fields = `status sanctionProposals { arrestAskedOn arrestAnsweredOn } ${clocks}`;
      const answered = await desk.done(countyOfficer, 'correctionArrestAnswer', answer, fields);
      expect(answered.deadlines).toContainEqual(expect.objectContaining({ rule: 'R-CC-17-ARREST', state }));
      expect(answered).toMatchObject({
        status: 'UNDER_CORRECTION',
        sanctionProposals: [{ arrestAskedOn: '2024-03-01', arrestAnsweredOn: '2024-03-04' }],
      });
    }
  });

  it('on the proposal makes the question of an arrest pointless', async () => {
    const id = await proposed();
    await desk.done(decisionMaker, 'correctionArrestAsk', { id, ...reasons });
    const answer = { id, granted: false, answeredOn: '2024-03-01' };
    const { status, deadlines } = await desk.done(
      countyOfficer,
      'correctionSanctionAnswer',
      answer,
      `status ${clocks}`,
    );
    expect(status).toBe('UNDER_CORRECTION');
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'R-CC-17', state: 'MET' }));
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'R-CC-17-ARREST', state: 'WAIVED' }));
  });

  it('on a commutation is due in thirty days and gives the term a new last day (R-CC-18)', async () => {
    const id = await desk.begun();
    const proposal = { id, copiedToProcuratorate: true, ...reasons };
    const fields = `commutations { status sentOn answeredOn } notices { cause recipient } ${clocks}`;
    const sent = await desk.done(decisionMaker, 'correctionCommutationPropose', proposal, fields);
    expect(sent).toMatchObject({
      commutations: [{ status: 'SENT', sentOn: '2024-03-01', answeredOn: null }],
      notices: [{ cause: 'PROPOSAL', recipient: 'PROCURATORATE' }],
    });
    expect(sent.deadlines).toContainEqual({
      rule: 'R-CC-18',
      boundParty: 'AUTHORITY',
      dueOn: '2024-04-01',
      state: 'PENDING',
    });
    at('2024-03-20T09:00:00');
    const ruled = { id, granted: true, answeredOn: '2024-03-20', termEndsOn: '2024-12-31' };
    const commuted = await desk.done(
      countyOfficer,
      'correctionCommutationAnswer',
      ruled,
      `termEndsOn status ${fields}`,
    );
    expect(commuted).toMatchObject({
      status: 'UNDER_CORRECTION',
      termEndsOn: '2024-12-31',
      commutations: [{ status: 'GRANTED', answeredOn: '2024-03-20' }],
    });
  });

  it('changes nothing of the term when it does not commute', async () => {
    const id = await desk.begun();
    const proposal = { id, copiedToProcuratorate: true, ...reasons };
    await desk.done(decisionMaker, 'correctionCommutationPropose', proposal);
    const ruled = { id, granted: false, answeredOn: '2024-03-01', termEndsOn: '2024-12-31' };
    const fields = 'termEndsOn commutations { status }';
    expect(await desk.done(countyOfficer, 'correctionCommutationAnswer', ruled, fields)).toEqual({
      termEndsOn: '2025-02-27',
      commutations: [{ status: 'NOT_GRANTED' }],
    });
  });

  it('does not reach to how often a sick person reports: that the next level extends, with notice', async () => {
    const id = await desk.begun({ kind: 'TEMPORARY_OUTSIDE_EXECUTION' });
    const extension = {
      id,
      kind: 'CONDITION',
      months: 2,
      approvedBy: 'NEXT_LEVEL',
      notifiedOn: '2024-03-01',
      ...reasons,
    };
    const { deadlines } = await desk.done(
      countyOfficer,
      'correctionReportExtend',
      extension,
      'deadlines { rule dueOn extension { by reason notifiedOn } }',
    );
    expect(deadlines).toContainEqual({
      rule: 'R-CC-9-CONDITION',
      dueOn: '2024-06-03',
      extension: { by: 2, reason: '事实清楚', notifiedOn: '2024-03-01' },
    });
  });

  it('leaves the books in order', async () => {
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  });
});
