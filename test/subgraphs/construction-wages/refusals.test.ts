import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { acceptanceActs } from '../../../subgraphs/construction-wages/rules/acceptanceActs.ts';
import { depositActs, drawDeposit } from '../../../subgraphs/construction-wages/rules/depositActs.ts';
import { actAt } from '../acts.ts';
import {
  expectEveryCode,
  noReason,
  refusal,
  today,
  whole,
  type CodesOf,
  type Refused,
} from './refusalTable.ts';

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
  it('with every code that it can give', () => {
    const codes: CodesOf<typeof acts> = {
      wageDepositRequire: ['NO_SUCH_PROJECT', 'DEPOSIT_EXISTS', 'NO_DEPOSIT_RATE', 'BAD_RECORD'],
      wageDepositLodge: ['BAD_AMOUNT', 'DEPOSIT_TOO_SMALL'],
      wageDepositDraw: ['NO_DEPOSIT'],
      wageDepositTopUp: ['BAD_AMOUNT'],
      wageDepositPublishRelease: ['PROJECT_NOT_COMPLETED', 'ARREARS_OPEN', 'NO_REASON'],
      wageDepositRelease: ['NOT_PUBLISHED', 'STILL_PUBLISHED', 'ARREARS_OPEN', 'NO_REASON'],
    };
    // The rate depends on the day and has a test of its own below.
    expectEveryCode(acts, codes, [...cases, ['wageDepositRequire', {}, {}, 'NO_DEPOSIT_RATE']]);
  });
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
  it('with every code that it can give', () => {
    const codes: CodesOf<typeof acceptanceActs> = {
      acceptanceApply: ['NO_SUCH_PROJECT', 'PROJECT_NOT_AT_WORK', 'STAGE_APPLIED_FOR', 'STAGE_OUT_OF_ORDER'],
      acceptanceSign: ['WRONG_SECTION', 'ALREADY_SIGNED', 'ARREARS_OPEN'],
      acceptanceBlock: ['ALREADY_SIGNED', 'NO_ARREARS', 'NO_REASON'],
      acceptanceRelease: ['ARREARS_OPEN', 'NO_REASON'],
      acceptanceDeputyHeadSign: [],
      acceptanceBegin: [],
      acceptanceConclude: ['NO_REASON'],
    };
    expectEveryCode(acceptanceActs, codes, cases);
  });
  it.each(whole(cases))('%s with %j and %j: %s', (act, of, input, code, field) => {
    expect(refusal(acceptanceActs, act, { ...application, ...of }, { ...inputs[act], ...input })).toEqual({
      code,
      ...(field ? { field } : {}),
    });
  });
});
