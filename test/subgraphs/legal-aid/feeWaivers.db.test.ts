import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { handsAt, head, lawyer, newKey, type Hands } from './hands.ts';

const request = 'legalAidCaseRequestFeeWaiver';
const answer = 'legalAidCaseAnswerFeeWaiver';

describe('fees that other bodies waive for a case (M-25)', () => {
  let world: Hands;
  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('are asked for, and answered with the amount or with a no', async () => {
    const id = await world.inProgress();
    const asked = await world.done(lawyer, request, { id, kind: 'APPRAISAL', body: 'APPRAISER-1' });
    const open = {
      nth: 1,
      kind: 'APPRAISAL',
      status: 'REQUESTED',
      requestedOn: '2024-03-01',
      decidedOn: null,
    };
    expect(asked.feeWaivers).toEqual([{ ...open, amount: null, body: { code: 'APPRAISER-1' } }]);
    await world.done(lawyer, request, { id, kind: 'COPYING', body: 'COURT-1' });
    await world.done(lawyer, answer, { id, nth: 1, granted: true, amount: '800', reasons: '准予减收' });
    const done = await world.done(lawyer, answer, { id, nth: 2, granted: false, reasons: '不符合条件' });
    expect(done.feeWaivers).toMatchObject([
      { nth: 1, status: 'GRANTED', decidedOn: '2024-03-01', amount: { amount: '800.00' } },
      { nth: 2, status: 'DENIED', decidedOn: '2024-03-01', amount: null },
    ]);
  });

  it('are refused where they do not fit, and leave no trace', async () => {
    const id = await world.inProgress();
    const asked = { id, kind: 'NOTARY', body: 'NOTARY-1' };
    expect(refusals(await world.act(head, request, asked), request)).toEqual(['NOT_ASSIGNED_TO_YOU']);
    const idempotencyKey = newKey();
    const first = await world.done(lawyer, request, { ...asked, idempotencyKey });
    expect(await world.done(lawyer, request, { ...asked, idempotencyKey })).toEqual(first);
    expect(refusals(await world.act(lawyer, request, asked), request)).toEqual(['WAIVER_REQUESTED_ALREADY']);
    const answers: [object, string][] = [
      [{ nth: 2, granted: false, reasons: '不' }, 'NO_OPEN_WAIVER'],
      [{ nth: 1, granted: true, reasons: '准予' }, 'AMOUNT_NOT_RIGHT'],
      [{ nth: 1, granted: false, reasons: ' ' }, 'REASONS_MISSING'],
    ];
    for (const [input, code] of answers) {
      expect(refusals(await world.act(lawyer, answer, { id, ...input }), answer)).toEqual([code]);
    }
    const rows = await world.connection.sql`select nth, status::text from fee_waiver where case_id = ${id}`;
    expect([...rows]).toEqual([{ nth: 1, status: 'REQUESTED' }]);
  });

  it('take one place each when two are asked for at once', async () => {
    const id = await world.inProgress();
    const ask = (kind: string) => () => world.act(lawyer, request, { id, kind, body: 'COURT-1' });
    const { done, codes } = await both(request, [ask('LITIGATION'), ask('COPYING')]);
    expect(done + codes.filter((code) => code === 'CHANGED_MEANWHILE').length).toBe(2);
    const rows = await world.connection.sql`select nth from fee_waiver where case_id = ${id} order by nth`;
    expect(rows.map(({ nth }) => nth)).toEqual(Array.from({ length: done }, (_, index) => index + 1));
    expect(
      await faultsInBooks(world, { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' }),
    ).toEqual([]);
  });
});
