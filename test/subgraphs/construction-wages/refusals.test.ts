import { describe, expect, it } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import { wagePost, type WagePost } from '../../../subgraphs/construction-wages/codes.ts';
import { acceptanceActs } from '../../../subgraphs/construction-wages/rules/acceptanceActs.ts';
import { complaintActs } from '../../../subgraphs/construction-wages/rules/complaintActs.ts';
import { depositActs, drawDeposit } from '../../../subgraphs/construction-wages/rules/depositActs.ts';
import { actAt } from '../acts.ts';

const now = '2024-03-15T09:00:00+08:00';
const [yesterday, today, tomorrow] = ['2024-03-14', '2024-03-15', '2024-03-16'];

/** What a refusal is tried with: changes to a case and an input with which the act would be done. */
type Refused = readonly [act: string, of: object, input: object, code: string, field?: string];

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
const noReason = (act: string): Refused => [act, {}, { reason: ' ' }, 'NO_REASON', 'reason'];

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
  it.each(whole(cases))('%s with %j and %j: %s', (act, of, input, code, field) => {
    expect(refusal(complaintActs, act, { ...complaint, ...of }, { ...inputs[act], ...input })).toEqual({
      code,
      ...(field ? { field } : {}),
    });
  });
});

const quiet = { openComplaints: 0, unpaidMonths: 0 };
const owing = { openComplaints: 1, unpaidMonths: 0 };

describe('an act to a deposit is refused', () => {
  const held = {
    ...{ status: '', requiredAmount: '400.00', heldAmount: '400.00', drawnAmount: '100.00' },
    ...{ releasePublishedOn: '2024-02-13', projectCompleted: true, arrears: quiet, hasDeposit: false },
    project: { regionCode: '990101100000', contractAmount: '4000000.00' },
  };
  const acts = { ...depositActs, wageDepositDraw: drawDeposit };
  const inputs: Record<string, object> = {
    wageDepositRequire: { cleanYears: 0, hadArrears: false, systemsInPlace: true },
    wageDepositLodge: { amount: '400', guaranteed: false },
    wageDepositDraw: { amount: '300', complaint: 'C1' },
    wageDepositTopUp: { amount: '100' },
    wageDepositPublishRelease: { reason: '已竣工' },
    wageDepositRelease: { reason: '公示无异议' },
  };
  const cases: Refused[] = [
    ['wageDepositRequire', { project: null }, {}, 'NO_SUCH_PROJECT', 'project'],
    ['wageDepositRequire', { hasDeposit: true }, {}, 'DEPOSIT_EXISTS', 'project'],
    ['wageDepositRequire', {}, { cleanYears: -1 }, 'BAD_RECORD', 'cleanYears'],
    ['wageDepositRequire', {}, { cleanYears: 1, hadArrears: true }, 'BAD_RECORD', 'cleanYears'],
    ['wageDepositLodge', {}, { amount: 'x' }, 'BAD_AMOUNT', 'amount'],
    ['wageDepositLodge', {}, { amount: '399.99' }, 'DEPOSIT_TOO_SMALL', 'amount'],
    ['wageDepositDraw', {}, { amount: '300.01' }, 'NO_DEPOSIT', 'amount'],
    ['wageDepositTopUp', {}, { amount: '0.00' }, 'BAD_AMOUNT', 'amount'],
    ['wageDepositPublishRelease', { projectCompleted: false }, {}, 'PROJECT_NOT_COMPLETED'],
    ['wageDepositPublishRelease', { arrears: owing }, {}, 'ARREARS_OPEN'],
    noReason('wageDepositPublishRelease'),
    ['wageDepositRelease', { releasePublishedOn: null }, {}, 'NOT_PUBLISHED'],
    ['wageDepositRelease', { releasePublishedOn: '2024-02-14' }, {}, 'STILL_PUBLISHED'],
    ['wageDepositRelease', { arrears: owing }, {}, 'ARREARS_OPEN'],
    noReason('wageDepositRelease'),
  ];
  it.each(whole(cases))('%s with %j and %j: %s', (act, of, input, code, field) => {
    expect(refusal(acts, act, { ...held, ...of }, { ...inputs[act], ...input })).toEqual({
      code,
      ...(field ? { field } : {}),
    });
  });

  it('before the ministry had published a rate', () => {
    const at = actAt('2021-10-31T09:00:00+08:00', ['WAGE_OFFICE_HEAD']);
    const input = { cleanYears: 0, hadArrears: false, systemsInPlace: false };
    expect(decideAct(depositActs.wageDepositRequire, held, null, input, at)).toEqual({
      ok: false,
      error: { code: 'NO_DEPOSIT_RATE' },
    });
  });
});

describe('an act to an application for acceptance is refused', () => {
  const application = {
    ...{ constructionManagementSignedOn: null, qualitySupervisionSignedOn: today, arrears: owing },
    ...{ safetySupervisionSignedOn: null, wageOfficeSignedOn: null },
    project: { status: 'UNDER_CONSTRUCTION' },
    applications: [],
  };
  const inputs: Record<string, object> = {
    acceptanceApply: { stage: 'FOUNDATION' },
    acceptanceSign: { section: 'WAGE_OFFICE' },
    acceptanceBlock: { reason: '有欠薪投诉' },
    acceptanceRelease: { reason: '已付清' },
    acceptanceConclude: { passed: false, reason: '不合格' },
  };
  const cases: Refused[] = [
    ['acceptanceApply', { project: null }, {}, 'NO_SUCH_PROJECT', 'project'],
    ['acceptanceApply', { project: { status: 'PERMITTED' } }, {}, 'PROJECT_NOT_AT_WORK', 'project'],
    [
      'acceptanceApply',
      { applications: [{ stage: 'FOUNDATION', status: 'BLOCKED' }] },
      {},
      'STAGE_APPLIED_FOR',
      'stage',
    ],
    [
      'acceptanceApply',
      { applications: [{ stage: 'FOUNDATION', status: 'FAILED' }] },
      { stage: 'MAIN_STRUCTURE' },
      'STAGE_OUT_OF_ORDER',
      'stage',
    ],
    ['acceptanceSign', {}, { section: 'SAFETY_SUPERVISION' }, 'WRONG_SECTION', 'section'],
    ['acceptanceSign', { wageOfficeSignedOn: today }, {}, 'ALREADY_SIGNED', 'section'],
    ['acceptanceSign', {}, {}, 'ARREARS_OPEN', 'section'],
    ['acceptanceBlock', { wageOfficeSignedOn: today }, {}, 'ALREADY_SIGNED'],
    ['acceptanceBlock', { arrears: quiet }, {}, 'NO_ARREARS'],
    noReason('acceptanceBlock'),
    ['acceptanceRelease', {}, {}, 'ARREARS_OPEN'],
    ['acceptanceRelease', { arrears: quiet }, { reason: '' }, 'NO_REASON', 'reason'],
    ['acceptanceConclude', {}, { reason: null }, 'NO_REASON', 'reason'],
  ];
  it.each(whole(cases))('%s with %j and %j: %s', (act, of, input, code, field) => {
    expect(refusal(acceptanceActs, act, { ...application, ...of }, { ...inputs[act], ...input })).toEqual({
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

/** Cases with a null where no field is named: a test is given as many arguments as it asks for. */
function whole(cases: readonly Refused[]) {
  return cases.map(([act, of, input, code, field]) => [act, of, input, code, field ?? null] as const);
}

/** Why the act is refused to the first post that may do it, in the case's own state or the first that allows it. */
function refusal(acts: object, name: string, of: object, input: object): unknown {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
  const act = (acts as Record<string, Act<string, WagePost, any, any, any, string>>)[name]!;
  const status = (of as { status?: string }).status || (act.from[0] ?? null);
  const post = name === 'acceptanceSign' ? 'WAGE_OFFICE_HEAD' : act.by.find((each) => each in wagePost)!;
  const decision = decideAct(
    act,
    { ...of, status },
    act.from.length === 0 ? null : status,
    input,
    actAt(now, [post]),
  );
  return decision.ok ? null : decision.error;
}
