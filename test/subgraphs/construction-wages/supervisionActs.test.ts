import { describe, expect, it } from '@jest/globals';
import {
  acceptanceStatus,
  signingSection,
  wageDepositStatus,
  wagePost,
  type WagePost,
} from '../../../subgraphs/construction-wages/codes.ts';
import { acceptanceActs } from '../../../subgraphs/construction-wages/rules/acceptanceActs.ts';
import { depositActs, drawDeposit } from '../../../subgraphs/construction-wages/rules/depositActs.ts';
import { depositFor, rateFor } from '../../../subgraphs/construction-wages/rules/depositRates.ts';
import { actAt, movesOf } from '../acts.ts';

const now = '2024-03-15T09:00:00+08:00';
const posts = Object.keys(wagePost);
const at = (post: string) => actAt(now, [post as WagePost]);
const quiet = { openComplaints: 0, unpaidMonths: 0 };
const unsigned = {
  constructionManagementSignedOn: null,
  qualitySupervisionSignedOn: null,
  safetySupervisionSignedOn: null,
  wageOfficeSignedOn: null,
};

describe('an application for acceptance', () => {
  const moves = (section: string, of: object) =>
    movesOf({
      acts: acceptanceActs,
      states: Object.keys(acceptanceStatus),
      posts,
      given: (act) => ({
        of: {
          ...unsigned,
          // Where the wage office holds up, something is owed; where it lets go on, nothing is.
          arrears: act === 'acceptanceBlock' ? { ...quiet, unpaidMonths: 1 } : quiet,
          project: { status: 'UNDER_CONSTRUCTION' },
          applications: [],
          ...of,
        },
        input: { stage: 'FOUNDATION', section, reason: '理由', passed: true },
      }),
      at,
    });

  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = moves('WAGE_OFFICE', {});
    expect(agreed).toEqual([
      'acceptanceApply: — → APPLIED by ACCEPTANCE_CLERK, OWNER',
      'acceptanceSign: APPLIED → SIGNING by WAGE_OFFICE_HEAD',
      'acceptanceSign: SIGNING → SIGNING by WAGE_OFFICE_HEAD',
      'acceptanceBlock: APPLIED → BLOCKED by WAGE_OFFICE_HEAD',
      'acceptanceBlock: SIGNING → BLOCKED by WAGE_OFFICE_HEAD',
      'acceptanceRelease: BLOCKED → SIGNING by WAGE_OFFICE_HEAD',
      'acceptanceDeputyHeadSign: ALL_SIGNED → DEPUTY_HEAD_SIGNED by DEPUTY_HEAD',
      'acceptanceBegin: DEPUTY_HEAD_SIGNED → JOINT_ACCEPTANCE by ACCEPTANCE_CLERK',
      'acceptanceConclude: JOINT_ACCEPTANCE → PASSED by ACCEPTANCE_CLERK',
    ]);
    const others = ['CONSTRUCTION_SECTION', 'QUALITY_SECTION', 'SAFETY_SECTION'];
    expect(strange).toEqual(
      ['APPLIED', 'SIGNING'].flatMap((state) =>
        others.map((post) => `acceptanceSign: ${state} by ${post}: WRONG_SECTION`),
      ),
    );
  });

  it.each(Object.keys(signingSection))(
    'is signed for %s by that section alone, the last one ends it',
    (own) => {
      const signed = Object.fromEntries(Object.keys(unsigned).map((column) => [column, '2024-03-01']));
      const column = Object.keys(unsigned)[Object.keys(signingSection).indexOf(own)] ?? '';
      const { agreed } = moves(own, { ...signed, [column]: null });
      const signing = agreed.filter((line) => line.startsWith('acceptanceSign'));
      expect(signing).toHaveLength(2);
      for (const line of signing) expect(line).toMatch(/ → ALL_SIGNED by [A-Z_]+$/);
    },
  );
});

describe('a stage', () => {
  it('fails with a reason, and the deputy head may note something', () => {
    const of = { ...unsigned, status: 'JOINT_ACCEPTANCE' as const, arrears: quiet };
    const clerk = at('ACCEPTANCE_CLERK');
    expect(acceptanceActs.acceptanceConclude.decide(of, { passed: false, reason: '裂缝' }, clerk)).toEqual({
      ok: true,
      value: { status: 'FAILED', set: { closedOn: '2024-03-15' }, note: '裂缝' },
    });
  });
});

describe('a wage deposit', () => {
  it('is not required of an exempt firm, and lodged in money or guaranteed by a bank', () => {
    const head = at('WAGE_OFFICE_HEAD');
    const of = {
      project: { regionCode: '990101100000', contractAmount: '2000000.00' },
      hasDeposit: false,
    };
    const firm = { cleanYears: 1, hadArrears: false, systemsInPlace: false };
    expect(depositActs.wageDepositRequire.decide(of, firm, head)).toMatchObject({
      value: { status: 'EXEMPT', set: { requiredAmount: '0.00' }, deadlines: [] },
    });
    const required = {
      ...{ requiredAmount: '400.00', heldAmount: '0.00', drawnAmount: '0.00', status: 'REQUIRED' as const },
      ...{ releasePublishedOn: null, projectCompleted: false, arrears: quiet },
    };
    const lodged = depositActs.wageDepositLodge.decide(required, { amount: '400', guaranteed: false }, head);
    expect(lodged).toMatchObject({ value: { status: 'LODGED', set: { heldAmount: '400.00' } } });
  });

  it('moves as M-51 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: { ...depositActs, wageDepositDraw: drawDeposit },
      states: Object.keys(wageDepositStatus),
      posts,
      given: (_act, status) => ({
        of: {
          ...{ status, requiredAmount: '400.00', heldAmount: '500.00', drawnAmount: '100.00' },
          ...{ releasePublishedOn: '2024-02-01', projectCompleted: true, arrears: quiet },
          project: { regionCode: '990101100000', contractAmount: '4000000.00' },
          hasDeposit: false,
        },
        input: {
          ...{ amount: '400', guaranteed: true, reason: '理由', complaint: 'C1' },
          ...{ cleanYears: 0, hadArrears: true, systemsInPlace: false },
        },
      }),
      at,
    });
    const held = ['LODGED', 'GUARANTEED', 'DRAWN', 'TOPPED_UP'];
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'wageDepositRequire: — → REQUIRED by INVESTIGATOR, WAGE_OFFICE_HEAD',
      'wageDepositLodge: REQUIRED → GUARANTEED by INVESTIGATOR, WAGE_OFFICE_HEAD',
      'wageDepositTopUp: DRAWN → TOPPED_UP by INVESTIGATOR, WAGE_OFFICE_HEAD',
      ...held.map((state) => `wageDepositPublishRelease: ${state} → ${state} by WAGE_OFFICE_HEAD`),
      ...held.map((state) => `wageDepositRelease: ${state} → RELEASED by WAGE_OFFICE_HEAD`),
      ...held.map((state) => `wageDepositDraw: ${state} → DRAWN by WAGE_OFFICE_HEAD`),
    ]);
  });

  it('stays drawn while it is topped up in part, and a second draw starts no second deadline', () => {
    const of = {
      ...{ requiredAmount: '400.00', heldAmount: '400.00', drawnAmount: '100.00' },
      ...{ releasePublishedOn: null, projectCompleted: false, arrears: quiet, status: 'DRAWN' as const },
    };
    const head = at('WAGE_OFFICE_HEAD');
    const part = depositActs.wageDepositTopUp.decide(of, { amount: '99' }, head);
    expect(part).toEqual({ ok: true, value: { set: { heldAmount: '499.00' } } });
    const again = drawDeposit.decide(of, { amount: '50', complaint: 'C2' }, head);
    expect(again).toMatchObject({ value: { deadlines: [], set: { drawnAmount: '150.00' } } });
    const first = drawDeposit.decide({ ...of, status: 'LODGED' }, { amount: '50', complaint: 'C2' }, head);
    expect(first).toMatchObject({ value: { deadlines: [{ start: 'R-WA-12-TOP-UP' }] } });
  });
});

describe('the size of a deposit', () => {
  const clean = { cleanYears: 0, hadArrears: false, systemsInPlace: false };
  const national = rateFor('990101100000', '2024-03-15')!;
  const fen = 100n;

  it('has no rate before the ministry set one, then the most particular one', () => {
    expect(rateFor('990101100000', '2021-10-31')).toBeNull();
    expect([national.share, rateFor('350100000000', '2021-12-31')?.share]).toEqual([100, 100]);
    expect(rateFor('350100000000', '2022-01-01')?.share).toBe(150);
    const newer = { ...national, from: '2023-01-01', share: 120 };
    expect(rateFor('990101100000', '2024-03-15', [national, newer])).toBe(newer);
    expect(rateFor('990101100000', '2022-12-31', [national, newer])).toBe(national);
  });

  it.each([
    ['one per cent', 4_000_000n, clean, 40_000n],
    ['half of it after two clean years', 4_000_000n, { ...clean, cleanYears: 2 }, 20_000n],
    ['half as much again after arrears', 4_000_000n, { ...clean, hadArrears: true }, 60_000n],
    ['nothing for a small contract after a clean year', 2_999_999n, { ...clean, cleanYears: 1 }, 0n],
    ['something for a small contract without one', 2_000_000n, clean, 20_000n],
    [
      'nothing after three clean years with every system in place',
      9_000_000n,
      { ...clean, cleanYears: 3, systemsInPlace: true },
      0n,
    ],
    ['never nothing after arrears', 2_000_000n, { ...clean, hadArrears: true }, 30_000n],
  ])('is %s', (_what, contract, firm, expected) => {
    expect(depositFor(national, contract * fen, firm)).toBe(expected * fen);
  });

  it('has the cap and the limits of its rate', () => {
    const capped = { ...national, share: 250, cap: 5_000_000 };
    expect(depositFor(capped, 1_000_000_000n * fen, clean)).toBe(5_000_000n * fen);
    expect(depositFor(capped, 4_000_000n * fen, { ...clean, hadArrears: true })).toBe(120_000n * fen);
    const low = { ...national, share: 60 };
    expect(depositFor(low, 4_000_000n * fen, { ...clean, cleanYears: 2 })).toBe(20_000n * fen);
  });
});
