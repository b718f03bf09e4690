import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import type { WagePost } from '../../../subgraphs/construction-wages/codes.ts';
import { complaintActs } from '../../../subgraphs/construction-wages/rules/complaintActs.ts';
import { actAt } from '../acts.ts';
import {
  expectEveryCode,
  noReason,
  now,
  refusal,
  today,
  tomorrow,
  whole,
  yesterday,
  type CodesOf,
  type Refused,
} from './refusalTable.ts';

const complaint = {
  status: '',
  openedOn: '2024-03-01',
  payBy: yesterday,
  paidOn: '2024-03-10',
  workersConfirmedOn: '2024-03-10',
  arrearsAmount: '1000.00',
  recoveredAmount: '400.00',
  payments: [
    { id: 'P', source: 'OWNER', amount: '400.00', recourseAmount: '100.00' },
    { id: 'Q', source: 'RESPONDENT', amount: '400.00', recourseAmount: '0.00' },
  ],
  running: { extended: false },
  depositReady: true,
  projectKnown: true,
};
const money = { amount: '100', paidOn: yesterday, confirmedOn: today };
const hand = { to: 'C', reason: '逾期未支付' };
const guide = { ...hand, complainantsAgree: true };

/** Refusals that every act with these inputs shares. */
const told = (act: string, of: object = {}): Refused[] => [
  [act, of, { toldOn: null }, 'NOT_TOLD', 'toldOn'],
  [act, of, { toldOn: tomorrow }, 'DAY_IN_FUTURE', 'toldOn'],
];
const paidBefore = (act: string): Refused => [
  act,
  {},
  { toldOn: '2024-02-29' },
  'DAYS_OUT_OF_ORDER',
  'toldOn',
];
const moneyFaults = (act: string): Refused[] => [
  [act, { recoveredAmount: '1000.00' }, {}, 'NOTHING_OWED'],
  [act, {}, { amount: '0' }, 'BAD_AMOUNT', 'amount'],
  [act, {}, { amount: '1.005' }, 'BAD_AMOUNT', 'amount'],
  [act, {}, { amount: '600.01' }, 'MORE_THAN_OWED', 'amount'],
  [act, {}, { paidOn: tomorrow }, 'DAY_IN_FUTURE', 'paidOn'],
  [act, {}, { paidOn: '2024-02-29' }, 'DAYS_OUT_OF_ORDER', 'paidOn'],
  [act, {}, { confirmedOn: tomorrow }, 'DAY_IN_FUTURE', 'confirmedOn'],
  [act, {}, { confirmedOn: '2024-03-13' }, 'DAYS_OUT_OF_ORDER', 'confirmedOn'],
];
const moneyCodes = [
  ...(['NOTHING_OWED', 'BAD_AMOUNT', 'MORE_THAN_OWED', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'] as const),
];
const toldCodes = ['NOT_TOLD', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'] as const;
const codes: CodesOf<typeof complaintActs> = {
  wageComplaintReceive: ['NO_SUCH_PROJECT', 'NO_WORKERS', 'BAD_AMOUNT'],
  wageComplaintPassOn: [...toldCodes, 'NO_REASON'],
  wageComplaintFile: [...toldCodes, 'TOO_OLD'],
  wageComplaintInvestigate: ['TOO_FEW_INVESTIGATORS'],
  wageComplaintExtend: [
    ...(['NO_RUNNING_DEADLINE', 'ALREADY_EXTENDED', 'EXTENSION_TOO_LONG'] as const),
    ...(['NO_REASON', 'NOT_TOLD', 'DAY_IN_FUTURE'] as const),
  ],
  wageComplaintOrder: ['DAYS_OUT_OF_ORDER', 'BAD_AMOUNT', 'NOTHING_OWED'],
  wageComplaintPay: [...moneyCodes, 'NOT_CONFIRMED_BY_WORKERS'],
  wageComplaintDrawDeposit: [...moneyCodes, 'NO_ORDER', 'ORDER_STILL_RUNNING', 'NO_DEPOSIT'],
  wageComplaintAdvance: [...moneyCodes, 'OWNER_OWES_LESS'],
  wageComplaintConfirm: ['NOTHING_TO_CONFIRM', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'],
  wageComplaintRecourse: ['NO_SUCH_PAYMENT', 'BAD_AMOUNT', 'RECOURSE_TOO_HIGH'],
  wageComplaintRequestEnforcement: ['NO_ORDER', 'ORDER_STILL_RUNNING', 'NOTHING_OWED', 'NO_REASON'],
  wageComplaintToPolice: ['ORDER_STILL_RUNNING', 'NOTHING_OWED', 'NO_REASON'],
  wageComplaintToArbitration: ['NO_CONSENT', 'NOTHING_OWED', 'NO_REASON'],
  wageComplaintToLegalAid: ['NO_CONSENT', 'NOTHING_OWED', 'NO_REASON'],
  wageComplaintResume: ['NO_REASON'],
  wageComplaintClose: [
    ...toldCodes,
    ...(['FINDING_DOES_NOT_FIT', 'NOT_CONFIRMED_BY_WORKERS', 'NO_CONSENT', 'NO_REASON'] as const),
  ],
};

describe('an act to a wage complaint is refused', () => {
  const inputs: Record<string, object> = {
    wageComplaintReceive: { origin: 'VISIT', workersAffected: 2, arrears: '1000', claimants: [{}, {}] },
    wageComplaintPassOn: { to: 'C', reason: '属于交通部门', toldOn: today },
    wageComplaintFile: { toldOn: today },
    wageComplaintInvestigate: { investigators: 2 },
    wageComplaintExtend: { by: 30, reason: '案情复杂', toldOn: today },
    wageComplaintOrder: { respondent: 'F', payBy: tomorrow, arrears: '1000' },
    wageComplaintPay: money,
    wageComplaintDrawDeposit: money,
    wageComplaintAdvance: { ...money, from: 'OWNER', ownerOwes: '100' },
    wageComplaintConfirm: { confirmedOn: today },
    wageComplaintRecourse: { payment: 'P', amount: '300' },
    wageComplaintRequestEnforcement: hand,
    wageComplaintToPolice: hand,
    wageComplaintToArbitration: guide,
    wageComplaintToLegalAid: guide,
    wageComplaintResume: { reason: '不予受理' },
    wageComplaintClose: { finding: 'NO_ARREARS', reason: '查无欠薪', toldOn: today },
  };
  const nothingPaid = { status: 'INVESTIGATING', recoveredAmount: '0.00', workersConfirmedOn: null };
  const cases: Refused[] = [
    ['wageComplaintReceive', { projectKnown: false }, {}, 'NO_SUCH_PROJECT', 'project'],
    ['wageComplaintReceive', {}, { workersAffected: 1 }, 'NO_WORKERS', 'workersAffected'],
    ['wageComplaintReceive', {}, { arrears: '-1' }, 'BAD_AMOUNT', 'arrears'],
    noReason('wageComplaintPassOn'),
    ...told('wageComplaintPassOn'),
    paidBefore('wageComplaintPassOn'),
    ...told('wageComplaintFile'),
    paidBefore('wageComplaintFile'),
    ['wageComplaintFile', {}, { violationEndedOn: '2022-02-28' }, 'TOO_OLD', 'violationEndedOn'],
    ['wageComplaintInvestigate', {}, { investigators: 0 }, 'TOO_FEW_INVESTIGATORS', 'investigators'],
    ['wageComplaintExtend', { running: null }, {}, 'NO_RUNNING_DEADLINE'],
    ['wageComplaintExtend', { running: { extended: true } }, {}, 'ALREADY_EXTENDED'],
    ['wageComplaintExtend', {}, { by: 0 }, 'EXTENSION_TOO_LONG', 'by'],
    ['wageComplaintExtend', {}, { by: 31 }, 'EXTENSION_TOO_LONG', 'by'],
    noReason('wageComplaintExtend'),
    ...told('wageComplaintExtend'),
    ['wageComplaintOrder', {}, { payBy: today }, 'DAYS_OUT_OF_ORDER', 'payBy'],
    ['wageComplaintOrder', {}, { arrears: '0' }, 'BAD_AMOUNT', 'arrears'],
    ['wageComplaintOrder', {}, { arrears: '400' }, 'NOTHING_OWED', 'arrears'],
    ...moneyFaults('wageComplaintPay'),
    ['wageComplaintPay', {}, { confirmedOn: null }, 'NOT_CONFIRMED_BY_WORKERS', 'confirmedOn'],
    ['wageComplaintPay', { workersConfirmedOn: null }, {}, 'NOT_CONFIRMED_BY_WORKERS'],
    ['wageComplaintDrawDeposit', { payBy: null }, {}, 'NO_ORDER'],
    ['wageComplaintDrawDeposit', { payBy: today }, {}, 'ORDER_STILL_RUNNING'],
    ['wageComplaintDrawDeposit', { depositReady: false }, {}, 'NO_DEPOSIT'],
    ...moneyFaults('wageComplaintDrawDeposit'),
    ...moneyFaults('wageComplaintAdvance'),
    ['wageComplaintAdvance', {}, { ownerOwes: '99.99' }, 'OWNER_OWES_LESS', 'ownerOwes'],
    ['wageComplaintAdvance', {}, { ownerOwes: null }, 'OWNER_OWES_LESS', 'ownerOwes'],
    ['wageComplaintConfirm', {}, {}, 'NOTHING_TO_CONFIRM'],
    [
      'wageComplaintConfirm',
      { workersConfirmedOn: null },
      { confirmedOn: tomorrow },
      'DAY_IN_FUTURE',
      'confirmedOn',
    ],
    [
      'wageComplaintConfirm',
      { workersConfirmedOn: null },
      { confirmedOn: '2024-03-09' },
      'DAYS_OUT_OF_ORDER',
      'confirmedOn',
    ],
    ['wageComplaintRecourse', {}, { payment: 'Q' }, 'NO_SUCH_PAYMENT', 'payment'],
    ['wageComplaintRecourse', {}, { amount: '0' }, 'BAD_AMOUNT', 'amount'],
    ['wageComplaintRecourse', {}, { amount: '300.01' }, 'RECOURSE_TOO_HIGH', 'amount'],
    ['wageComplaintRequestEnforcement', { payBy: null }, {}, 'NO_ORDER'],
    ...['wageComplaintRequestEnforcement', 'wageComplaintToPolice'].flatMap((act): Refused[] => [
      [act, { payBy: today }, {}, 'ORDER_STILL_RUNNING'],
      [act, { recoveredAmount: '1000.00' }, {}, 'NOTHING_OWED'],
      noReason(act),
    ]),
    ...['wageComplaintToArbitration', 'wageComplaintToLegalAid'].flatMap((act): Refused[] => [
      [act, {}, { complainantsAgree: false }, 'NO_CONSENT', 'complainantsAgree'],
      [act, { recoveredAmount: '1000.00' }, {}, 'NOTHING_OWED'],
      noReason(act),
    ]),
    noReason('wageComplaintResume'),
    ['wageComplaintClose', nothingPaid, { finding: 'ARREARS_PAID' }, 'FINDING_DOES_NOT_FIT', 'finding'],
    ['wageComplaintClose', { status: 'INVESTIGATING' }, {}, 'FINDING_DOES_NOT_FIT', 'finding'],
    [
      'wageComplaintClose',
      { status: 'TO_POLICE', workersConfirmedOn: null },
      { finding: 'SUSPECTED_CRIME' },
      'NOT_CONFIRMED_BY_WORKERS',
    ],
    ['wageComplaintClose', nothingPaid, { finding: 'WITHDRAWN' }, 'NO_CONSENT', 'complainantsAgree'],
    ['wageComplaintClose', nothingPaid, { reason: '' }, 'NO_REASON', 'reason'],
    ...told('wageComplaintClose', nothingPaid),
    ['wageComplaintClose', nothingPaid, { toldOn: '2024-02-29' }, 'DAYS_OUT_OF_ORDER', 'toldOn'],
  ];
  it('with every code that it can give', () => {
    expectEveryCode(complaintActs, codes, cases);
  });
  it.each(whole(cases))('%s with %j and %j: %s', (act, of, input, code, field) => {
    expect(refusal(complaintActs, act, { ...complaint, ...of }, { ...inputs[act], ...input })).toEqual({
      code,
      ...(field ? { field } : {}),
    });
  });
});

describe('a county that has switched R-LI-16 on', () => {
  it.each([
    [true, 1, false],
    [true, 2, true],
    [false, 1, true],
  ])('(%s) lets %s inspectors investigate: %s', (on, investigators, lets) => {
    const at = actAt<WagePost>(now, ['INVESTIGATOR'], { enabled: (rule) => on && rule === 'R-LI-16' });
    const act = complaintActs.wageComplaintInvestigate;
    const decision = decideAct(
      act,
      { ...complaint, status: 'FILED' } as never,
      'FILED',
      { investigators },
      at,
    );
    expect(decision.ok).toBe(lets);
  });
});
