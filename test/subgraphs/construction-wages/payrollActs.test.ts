import { describe, expect, it } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import { payrollSheetStatus, wagePost, type WagePost } from '../../../subgraphs/construction-wages/codes.ts';
import { payrollActs } from '../../../subgraphs/construction-wages/rules/payrollActs.ts';
import { netOf } from '../../../subgraphs/construction-wages/rules/payrollFacts.ts';
import { actAt, movesOf } from '../acts.ts';
import { expectEveryCode, type CodesOf } from './refusalTable.ts';

const now = '2024-03-15T09:00:00+08:00';
const tomorrow = '2024-03-16';
const line = (worker: string, more: object = {}) => ({
  ...{ worker, daysWorked: 26, gross: '2600', deducted: '100' },
  ...more,
});
const standing = (workerNumber: string, confirmation = 'OPEN') => ({
  ...{ workerNumber, confirmation },
  netAmount: '2500.00',
});
const onRoster = (number: string, more: object = {}) => ({
  ...{ number, contractSignedOn: '2024-01-01', enteredOn: '2024-01-02', leftOn: null },
  ...more,
});
const base = {
  ...{ month: '2024-02', payableAmount: '5000.00', accountOpen: true, exists: false },
  lines: [standing('W1'), standing('W2', 'SIGNED')],
  project: { startedOn: '2024-01-02' },
  roster: [onRoster('W1'), onRoster('W2', { leftOn: '2024-02-01' })],
};
const inputs: Record<string, object> = {
  payrollSheetDraft: { month: '2024-02', lines: [line('W1'), line('W2')] },
  payrollSheetConfirm: { answers: [{ worker: 'W1', signed: false, reason: '天数不对' }] },
  payrollSheetCorrect: { lines: [line('W1', { deducted: '0' })] },
  payrollSheetPay: { amount: '5000', paidOn: '2024-03-15', ownCards: true },
};
const decided = (name: string, of: object, input: object) => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
  const act = (payrollActs as unknown as Record<string, Act<string, WagePost, any, any, any, string>>)[name]!;
  const at = actAt(now, [act.by[0]!]);
  return decideAct(act, { ...base, ...of }, act.from[0] ?? null, { ...inputs[name], ...input }, at);
};

describe('a payroll sheet', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: payrollActs,
      states: Object.keys(payrollSheetStatus),
      posts: Object.keys(wagePost),
      given: (act) => ({ of: base, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as WagePost]),
    });
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'payrollSheetDraft: — → DRAFTED by LABOUR_PAY_OFFICER, SUBCONTRACTOR',
      'payrollSheetConfirm: DRAFTED → CONFIRMED by LABOUR_PAY_OFFICER, SUBCONTRACTOR',
      'payrollSheetCorrect: DRAFTED → DRAFTED by LABOUR_PAY_OFFICER, SUBCONTRACTOR',
      'payrollSheetCorrect: CONFIRMED → DRAFTED by LABOUR_PAY_OFFICER, SUBCONTRACTOR',
      'payrollSheetCheck: CONFIRMED → CHECKED by LABOUR_PAY_OFFICER',
      'payrollSheetPay: CHECKED → PAID by LABOUR_PAY_OFFICER',
      'payrollSheetReturnProof: PAID → PROOF_RETURNED by LABOUR_PAY_OFFICER',
    ]);
  });

  const cases = [
    ['Draft', { project: null }, {}, 'NO_SUCH_PROJECT', 'project'],
    ['Draft', {}, { month: '2024-13' }, 'BAD_MONTH', 'month'],
    ['Draft', {}, { month: '2024-04' }, 'BAD_MONTH', 'month'],
    ['Draft', {}, { month: '2023-12' }, 'BAD_MONTH', 'month'],
    ['Draft', { project: { startedOn: null } }, {}, 'BAD_MONTH', 'month'],
    ['Draft', { exists: true }, {}, 'SHEET_EXISTS', 'month'],
    ['Draft', {}, { lines: [] }, 'NO_WORKERS', 'lines'],
    ['Draft', {}, { lines: [line('W1'), line('W1')] }, 'WORKER_TWICE', 'lines'],
    ['Draft', {}, { lines: [line('W9')] }, 'NO_SUCH_WORKER', 'lines'],
    ['Draft', { roster: [onRoster('W1', { leftOn: '2024-01-31' })] }, {}, 'NO_SUCH_WORKER', 'lines'],
    ['Draft', { roster: [onRoster('W1', { enteredOn: '2024-03-01' })] }, {}, 'NO_SUCH_WORKER', 'lines'],
    [
      'Draft',
      { roster: [onRoster('W1', { contractSignedOn: null })] },
      { lines: [line('W1')] },
      'NO_LABOUR_CONTRACT',
      'lines',
    ],
    ['Draft', {}, { lines: [line('W1', { gross: '0' })] }, 'BAD_AMOUNT', 'lines'],
    ['Confirm', {}, { answers: [] }, 'NO_WORKERS', 'answers'],
    [
      'Confirm',
      {},
      {
        answers: [
          { worker: 'W1', signed: true },
          { worker: 'W1', signed: true },
        ],
      },
      'WORKER_TWICE',
      'answers',
    ],
    ['Confirm', {}, { answers: [{ worker: 'W9', signed: true }] }, 'NO_SUCH_WORKER', 'answers'],
    ['Confirm', {}, { answers: [{ worker: 'W2', signed: true }] }, 'ALREADY_ANSWERED', 'answers'],
    ['Confirm', {}, { answers: [{ worker: 'W1', signed: false }] }, 'NO_REASON', 'answers'],
    ['Correct', {}, { lines: [] }, 'NO_WORKERS', 'lines'],
    ['Correct', {}, { lines: [line('W1'), line('W1')] }, 'WORKER_TWICE', 'lines'],
    ['Correct', {}, { lines: [line('W9')] }, 'NO_SUCH_WORKER', 'lines'],
    ['Correct', {}, { lines: [line('W1', { deducted: '2600.01' })] }, 'BAD_AMOUNT', 'lines'],
    ['Pay', { accountOpen: false }, {}, 'NO_SPECIAL_ACCOUNT', null],
    ['Pay', {}, { ownCards: false }, 'NOT_OWN_CARDS', 'ownCards'],
    ['Pay', {}, { paidOn: tomorrow }, 'DAY_IN_FUTURE', 'paidOn'],
    ['Pay', {}, { paidOn: '2024-01-31' }, 'DAYS_OUT_OF_ORDER', 'paidOn'],
    ['Pay', {}, { amount: '4999.99' }, 'SUM_DIFFERS', 'amount'],
  ] as const;
  it('is refused with every code that its acts can give', () => {
    const codes: CodesOf<typeof payrollActs> = {
      payrollSheetDraft: [
        'NO_SUCH_PROJECT',
        'BAD_MONTH',
        'SHEET_EXISTS',
        'NO_WORKERS',
        'WORKER_TWICE',
        'NO_SUCH_WORKER',
        'NO_LABOUR_CONTRACT',
        'BAD_AMOUNT',
      ],
      payrollSheetConfirm: ['NO_WORKERS', 'WORKER_TWICE', 'NO_SUCH_WORKER', 'ALREADY_ANSWERED', 'NO_REASON'],
      payrollSheetCorrect: ['NO_WORKERS', 'WORKER_TWICE', 'NO_SUCH_WORKER', 'BAD_AMOUNT'],
      payrollSheetCheck: [],
      payrollSheetPay: [
        'NO_SPECIAL_ACCOUNT',
        'NOT_OWN_CARDS',
        'DAY_IN_FUTURE',
        'DAYS_OUT_OF_ORDER',
        'SUM_DIFFERS',
      ],
      payrollSheetReturnProof: [],
    };
    expectEveryCode(payrollActs, codes, cases, 'payrollSheet');
  });
  it.each(cases)('is refused to %s with %j and %j: %s', (name, of, input, code, field) => {
    expect(decided(`payrollSheet${name}`, of, input)).toEqual({
      ok: false,
      error: { code, ...(field ? { field } : {}) },
    });
  });

  it('adds up what its lines say, corrections among them', () => {
    expect(decided('payrollSheetDraft', {}, {})).toMatchObject({
      value: { set: { workers: 2, payableAmount: '5000.00', confirmed: 0, refused: 0 } },
    });
    expect(decided('payrollSheetCorrect', {}, {})).toMatchObject({
      value: { status: 'DRAFTED', set: { payableAmount: '5100.00', confirmed: 1, refused: 0 } },
    });
  });

  it('runs under the Regulations from May 2020 on', () => {
    const old = {
      project: { startedOn: '2020-01-02' },
      roster: [onRoster('W1', { enteredOn: '2020-01-02', contractSignedOn: '2020-01-02' })],
    };
    const deadlines = (month: string) => {
      const decision = decided('payrollSheetDraft', old, { month, lines: [line('W1')] });
      return decision.ok ? decision.value.deadlines : decision.error;
    };
    expect(deadlines('2020-04')).toEqual([]);
    expect(deadlines('2020-05')).toEqual([{ start: 'R-WA-11', at: new Date('2020-05-31T00:00:00+08:00') }]);
  });

  it('waits until everybody has answered, and counts who refused', () => {
    const lines = [standing('W1'), standing('W2', 'REFUSED'), standing('W3')];
    expect(decided('payrollSheetConfirm', { lines }, { answers: [{ worker: 'W1', signed: true }] })).toEqual({
      ok: true,
      value: { set: { confirmed: 1, refused: 1 } },
    });
  });

  it.each([
    [{ daysWorked: 26, gross: '2600', deducted: '0' }, 260_000n],
    [{ daysWorked: 0, gross: '2600.5', deducted: '0.00' }, 260_050n],
    [{ daysWorked: 31, gross: '100', deducted: '100' }, 0n],
    [{ daysWorked: 32, gross: '2600', deducted: '0' }, null],
    [{ daysWorked: -1, gross: '2600', deducted: '0' }, null],
    [{ daysWorked: 26, gross: '2600', deducted: '-1' }, null],
    [{ daysWorked: 26, gross: '100', deducted: '100.01' }, null],
  ])('has a line %j of %s fen net', (given, net) => {
    expect(netOf({ worker: 'W1', ...given })).toBe(net);
  });
});
