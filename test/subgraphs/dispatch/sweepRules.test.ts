import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '../../../subgraphs/_kit/deadlines/calendar.ts';
import { addDays, startOfDay } from '../../../subgraphs/_kit/deadlines/days.ts';
import { dueAt } from '../../../subgraphs/_kit/deadlines/deadline.ts';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  dispatchPost,
  sweepCadence,
  sweepFindingStatus,
  sweepOrderStatus,
  sweepStatus,
  type DispatchPost,
  type SweepCadence,
} from '../../../subgraphs/dispatch/codes.ts';
import { deadlineRules } from '../../../subgraphs/dispatch/rules/deadlines.ts';
import { sweepActs } from '../../../subgraphs/dispatch/rules/sweepActs.ts';
import { sweepFindingActs } from '../../../subgraphs/dispatch/rules/sweepFindingActs.ts';
import { sweepOrderActs } from '../../../subgraphs/dispatch/rules/sweepOrderActs.ts';
import { nextSlot, slotOf, slotRule, slotsToPlan } from '../../../subgraphs/dispatch/rules/sweepSlots.ts';
import { sweepTotals } from '../../../subgraphs/dispatch/rules/sweepTotals.ts';
import { actAt, movesOf } from '../acts.ts';

const body = '12990101000100100A';
const at = (post: string, more: object = {}) =>
  actAt('2024-03-20T09:00:00+08:00', [post as DispatchPost], { body, ...more });
const states = Object.keys;
const posts = Object.keys(dispatchPost);
const cadences = Object.keys(sweepCadence) as SweepCadence[];

describe('the slots of a cadence', () => {
  it.each<[SweepCadence, string, string, string]>([
    ['QUARTERLY', '2024-03-31', '2024-01-01', '2024-04-01'],
    ['QUARTERLY', '2024-12-01', '2024-10-01', '2025-01-01'],
    ['MONTHLY', '2024-02-29', '2024-02-01', '2024-03-01'],
    ['HALF_MONTHLY', '2024-02-15', '2024-02-01', '2024-02-16'],
    ['HALF_MONTHLY', '2024-12-16', '2024-12-16', '2025-01-01'],
  ])('%s: %s lies in that of %s, before that of %s', (cadence, day, slot, next) => {
    expect([slotOf(cadence, day), nextSlot(cadence, day)]).toEqual([slot, next]);
  });

  it('follow each other without a gap, whatever the day', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...cadences), days, (cadence, day) => {
        const [slot, next] = [slotOf(cadence, day), nextSlot(cadence, day)];
        expect(slot <= day && day < next).toBe(true);
        expect(slotOf(cadence, addDays(next, -1))).toBe(slot);
        expect(slotOf(cadence, next)).toBe(next);
      }),
    );
  });

  it.each<[SweepCadence, string, string]>([
    ['QUARTERLY', '2024-10-01', '2025-01-01'],
    ['MONTHLY', '2024-02-01', '2024-03-01'],
    ['HALF_MONTHLY', '2024-03-01', '2024-03-16'],
    ['HALF_MONTHLY', '2024-05-16', '2024-06-01'],
    // A last day that is a Sunday moves to the Monday (D-2).
    ['MONTHLY', '2024-06-01', '2024-07-02'],
  ])('%s: the sweep of %s is overdue from %s', (cadence, slot, over) => {
    const count = { startedAt: startOfDay(slot), pausedDays: 0, extendedBy: 0 };
    expect(dueAt(deadlineRules[slotRule(cadence, slot)], count, shippedCalendar)).toEqual(startOfDay(over));
  });

  it('that are planned are the present one and the next of each cadence', () => {
    expect(slotsToPlan('2024-03-20').map(({ slot, rule }) => `${slot} ${rule}`)).toEqual([
      '2024-01-01 M-05-QUARTERLY',
      '2024-04-01 M-05-QUARTERLY',
      '2024-03-01 M-05-MONTHLY',
      '2024-04-01 M-05-MONTHLY',
      '2024-03-16 M-05-SECOND-HALF',
      '2024-04-01 M-05-FIRST-HALF',
    ]);
  });
});

const duty = { cadence: 'MONTHLY', validFrom: '2024-01-01', validTo: null, body, isPlanned: false } as const;
const sweep = { slot: '2024-03-01', heldOn: null, rule: 'M-05-MONTHLY', body } as const;

describe('a sweep', () => {
  it('moves as DOMAIN 2 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: sweepActs,
      states: states(sweepStatus),
      posts,
      given: (act) =>
        act === 'sweepPlan'
          ? { of: { duty }, input: { duty: 'D', slot: '2024-03-01' } }
          : { of: sweep, input: { heldOn: '2024-03-05', findings: [] } },
      at,
    });
    expect(agreed).toEqual([
      'sweepPlan: — → PLANNED by SWEEP_CLERK, CENTRE_OFFICER',
      'sweepHold: PLANNED → HELD by SWEEP_CLERK, CENTRE_OFFICER',
      'sweepReport: HELD → REPORTED by SWEEP_CLERK, CENTRE_OFFICER',
    ]);
    expect(strange).toEqual([]);
  });

  it.each([
    ['NO_SUCH_DUTY', null, '2024-03-01'],
    ['NOT_YOUR_BODY', { ...duty, body: 'X' }, '2024-03-01'],
    ['NOT_A_SLOT', duty, '2024-03-02'],
    ['NOT_A_SLOT', duty, '2024-04-01'],
    ['NOT_A_SLOT', duty, '2023-12-01'],
    ['NOT_A_SLOT', { ...duty, validTo: '2024-02-29' }, '2024-03-01'],
    ['ALREADY_PLANNED', { ...duty, isPlanned: true }, '2024-03-01'],
  ])('is not planned: %s', (code, of, slot) => {
    const decision = decideAct(
      sweepActs.sweepPlan,
      { duty: of },
      null,
      { duty: 'D', slot },
      at('SWEEP_CLERK'),
    );
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('counts from the first day of its slot, also when it is planned late', () => {
    const of = { duty: { ...duty, validTo: '2024-03-01' } };
    const input = { duty: 'D', slot: '2024-03-01' };
    expect(decideAct(sweepActs.sweepPlan, of, null, input, at('SWEEP_CLERK'))).toMatchObject({
      value: { deadlines: [{ start: 'M-05-MONTHLY', at: startOfDay('2024-03-01') }] },
    });
  });

  it.each([
    ['NOT_YOUR_BODY', { ...sweep, body: 'X' }, '2024-03-05'],
    ['DAY_NOT_POSSIBLE', sweep, '2024-02-29'],
    ['DAY_NOT_POSSIBLE', sweep, '2024-03-21'],
  ])('is not held: %s', (code, of, heldOn) => {
    const decision = decideAct(sweepActs.sweepHold, of, 'PLANNED', { heldOn }, at('SWEEP_CLERK'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['of a body that the roster does not name', 'SWEEP_CLERK', { ...sweep, body: null }],
    ['of any body', 'CENTRE_OFFICER', { ...sweep, body: 'X' }],
  ])('%s is held by %s', (_whose, post, of) => {
    const decision = decideAct(sweepActs.sweepHold, of, 'PLANNED', { heldOn: '2024-03-20' }, at(post));
    expect(decision).toMatchObject({
      value: { set: { heldOn: '2024-03-20' }, deadlines: [{ meet: 'M-05-MONTHLY' }] },
    });
  });

  it.each([
    ['NOT_YOUR_BODY', { ...sweep, body: 'X' }, 1],
    ['TOO_MANY_FINDINGS', sweep, 201],
  ])('is not reported: %s', (code, of, n) => {
    const input = { findings: Array.from({ length: n }, () => 'WATCHED' as const) };
    const decision = decideAct(sweepActs.sweepReport, of, 'HELD', input, at('SWEEP_CLERK'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('is reported with the number of what it found', () => {
    const input = { findings: Array.from({ length: 200 }, () => 'SETTLED' as const) };
    const decision = decideAct(sweepActs.sweepReport, sweep, 'HELD', input, at('SWEEP_CLERK'));
    expect(decision).toMatchObject({ value: { status: 'REPORTED', set: { findings: 200 } } });
  });
});

const finding = {
  body,
  regionCode: '990101100200',
  heldOn: '2024-03-05',
  dispute: { regionCode: '990101100000', openedOn: '2024-03-05' },
  isTaken: false,
};

describe('a finding', () => {
  it('becomes a dispute unless it was settled on the spot, and nothing else', () => {
    const { agreed, strange } = movesOf({
      acts: sweepFindingActs,
      states: states(sweepFindingStatus),
      posts,
      given: () => ({ of: finding, input: { dispute: 'D1' } }),
      at,
    });
    expect(agreed).toEqual(
      ['WITH_COMMITTEE', 'SENT_UP', 'WATCHED'].map(
        (state) => `sweepFindingHandOver: ${state} → DISPUTE_OPENED by SWEEP_CLERK, CENTRE_OFFICER`,
      ),
    );
    expect(strange).toEqual([]);
  });

  it.each([
    ['NOT_YOUR_BODY', { body: 'X' }],
    ['NO_SUCH_CASE', { dispute: null }],
    ['DISPUTE_ELSEWHERE', { dispute: { regionCode: '990101101000', openedOn: '2024-03-05' } }],
    ['DISPUTE_BEFORE_SWEEP', { dispute: { regionCode: '990101100200', openedOn: '2024-03-04' } }],
    ['DISPUTE_OF_ANOTHER_FINDING', { isTaken: true }],
  ])('does not become a dispute: %s', (code, more) => {
    const { sweepFindingHandOver } = sweepFindingActs;
    const of = { ...finding, ...more };
    const decision = decideAct(sweepFindingHandOver, of, 'SENT_UP', { dispute: 'D1' }, at('SWEEP_CLERK'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('of a township may be a dispute of one of its villages', () => {
    const of = {
      ...finding,
      regionCode: '990101100000',
      dispute: { ...finding.dispute, regionCode: '990101100200' },
    };
    const decision = decideAct(
      sweepFindingActs.sweepFindingHandOver,
      of,
      'WATCHED',
      { dispute: 'D1' },
      at('SWEEP_CLERK'),
    );
    expect(decision).toMatchObject({ value: { set: { disputeNumber: 'D1' } } });
  });
});

describe('an order to sweep', () => {
  const order = { occasion: 'NATIONAL_DAY', from: '2024-03-20', to: '2024-03-20' } as const;

  it('is given by the command centre, once', () => {
    const { agreed, strange } = movesOf({
      acts: sweepOrderActs,
      states: states(sweepOrderStatus),
      posts,
      given: () => ({ of: { units: 3, isOrdered: false }, input: order }),
      at,
    });
    expect(agreed).toEqual(['sweepExtraOrder: — → ORDERED by CENTRE_OFFICER, CENTRE_HEAD']);
    expect(strange).toEqual([]);
  });

  it.each([
    ['PERIOD_NOT_POSSIBLE', {}, { from: '2024-03-19' }],
    ['PERIOD_NOT_POSSIBLE', {}, { from: '2024-03-22', to: '2024-03-21' }],
    ['NO_UNITS', { units: 0 }, {}],
    ['ALREADY_ORDERED', { isOrdered: true }, {}],
  ])('is not given: %s', (code, of, input) => {
    const facts = { units: 3, isOrdered: false, ...of };
    const given = { ...order, ...input };
    const decision = decideAct(sweepOrderActs.sweepExtraOrder, facts, null, given, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the totals of a calendar', () => {
  it('are of each tier that owes something: due = held + missed + pending', () => {
    const lines = (['HELD', 'REPORTED', 'REPORTED', 'MISSED', 'PENDING', 'PENDING'] as const).map(
      (state, nth) => ({ tier: 'TOWNSHIP' as const, state, isLate: nth === 1 }),
    );
    expect(sweepTotals([...lines, { tier: 'VILLAGE', state: 'MISSED', isLate: false }])).toEqual([
      { tier: 'TOWNSHIP', due: 6, held: 3, heldLate: 1, reported: 2, missed: 1, pending: 2 },
      { tier: 'VILLAGE', due: 1, held: 0, heldLate: 0, reported: 0, missed: 1, pending: 0 },
    ]);
    expect(sweepTotals([])).toEqual([]);
  });
});
