import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  wageComplaintStatus,
  wageFinding,
  wagePost,
  type WageComplaintStatus,
  type WageFinding,
  type WagePost,
} from '../../../subgraphs/construction-wages/codes.ts';
import { complaintActs } from '../../../subgraphs/construction-wages/rules/complaintActs.ts';
import type { ComplaintFacts } from '../../../subgraphs/construction-wages/rules/complaint/facts.ts';
import { actAt, movesOf } from '../acts.ts';

const now = '2024-03-15T09:00:00+08:00';
const today = '2024-03-15';

/** An order of 1,000 that ran out yesterday, half of it paid in the states that say so. */
const facts = (status: string, more: object = {}): ComplaintFacts => ({
  status: status as WageComplaintStatus,
  openedOn: '2024-03-01',
  filedOn: '2024-03-02',
  payBy: '2024-03-14',
  paidOn: '2024-03-10',
  workersConfirmedOn: '2024-03-10',
  arrearsAmount: '1000.00',
  recoveredAmount: '400.00',
  payments: [{ id: 'P', source: 'OWNER', amount: '400.00', recourseAmount: '100.00' }],
  running: { extended: false },
  depositReady: true,
  ...more,
});

const hand = { to: 'C', reason: '逾期未支付' };
const money = { amount: '100', paidOn: '2024-03-14', confirmedOn: today };
const inputs: Record<string, object> = {
  wageComplaintReceive: { origin: 'VISIT', workersAffected: 8, arrears: '1000', claimants: [{}] },
  wageComplaintPassOn: { to: 'C', reason: '属于交通部门', toldOn: today },
  wageComplaintFile: { toldOn: today },
  wageComplaintInvestigate: { investigators: 2 },
  wageComplaintExtend: { by: 30, reason: '案情复杂', toldOn: today },
  wageComplaintOrder: { respondent: 'F', payBy: '2024-03-25', arrears: '1000' },
  wageComplaintPay: money,
  wageComplaintDrawDeposit: money,
  wageComplaintAdvance: { ...money, from: 'OWNER', ownerOwes: '100' },
  wageComplaintConfirm: { confirmedOn: today },
  wageComplaintRecourse: { payment: 'P', amount: '300' },
  wageComplaintRequestEnforcement: hand,
  wageComplaintToPolice: hand,
  wageComplaintToArbitration: { ...hand, complainantsAgree: true },
  wageComplaintToLegalAid: { ...hand, complainantsAgree: true },
  wageComplaintResume: { reason: '仲裁委不予受理' },
  wageComplaintClose: { finding: 'WITHDRAWN', reason: '撤回', toldOn: today, complainantsAgree: true },
};

/** The finding that fits a state, and the money as it then is. */
const closings: Partial<Record<string, [WageFinding, string]>> = {
  PASSED_ON: ['NOT_COMPETENT', '0.00'],
  PAID_IN_FULL: ['ARREARS_PAID', '1000.00'],
  PAID_IN_PART: ['ARREARS_BY_INSTALMENTS', '400.00'],
  DEPOSIT_DRAWN: ['ARREARS_ADVANCED', '1000.00'],
  ADVANCED_BY_GENERAL_CONTRACTOR: ['ARREARS_ADVANCED', '1000.00'],
  ADVANCED_BY_OWNER: ['ARREARS_ADVANCED', '1000.00'],
  ADVANCED_BY_EMERGENCY_FUND: ['ARREARS_ADVANCED', '1000.00'],
  TO_POLICE: ['SUSPECTED_CRIME', '400.00'],
  TO_ARBITRATION: ['AMOUNT_DISPUTED', '400.00'],
  TO_LEGAL_AID: ['AMOUNT_DISPUTED', '400.00'],
};

const given = (act: string, state: string): { of: object; input: object } => {
  const input = inputs[act] ?? {};
  if (act === 'wageComplaintReceive') return { of: { projectKnown: true }, input };
  if (act === 'wageComplaintConfirm') return { of: facts(state, { workersConfirmedOn: null }), input };
  if (act !== 'wageComplaintClose') return { of: facts(state), input };
  const [finding, recoveredAmount] = closings[state] ?? ['WITHDRAWN', '0.00'];
  return { of: facts(state, { recoveredAmount }), input: { ...input, finding } };
};

const decided = (act: keyof typeof complaintActs, of: object, input: object, post: WagePost) =>
  decideAct(
    complaintActs[act] as never,
    of,
    (of as { status?: string }).status ?? null,
    { ...inputs[act], ...input },
    actAt(now, [post]),
  );

describe('a wage complaint', () => {
  const { agreed, strange } = movesOf({
    acts: complaintActs,
    states: Object.keys(wageComplaintStatus),
    posts: Object.keys(wagePost),
    given,
    at: (post) => actAt(now, [post as WagePost]),
  });

  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    expect(strange).toEqual([]);
    const paying = [
      ...['ORDERED', 'PAID_IN_PART', 'DEPOSIT_DRAWN', 'ADVANCED_BY_GENERAL_CONTRACTOR'],
      ...['ADVANCED_BY_OWNER', 'ADVANCED_BY_EMERGENCY_FUND', 'ENFORCEMENT_REQUESTED'],
    ];
    const elsewhere = ['TO_POLICE', 'TO_ARBITRATION', 'TO_LEGAL_AID'];
    const lines = (act: string, from: readonly string[], to: string | null, by: string): string[] =>
      from.map((state) => `${act}: ${state} → ${to ?? state} by ${by}`);
    const head = 'WAGE_OFFICE_HEAD';
    const staying = ['INVESTIGATING', 'ENFORCEMENT_REQUESTED', ...elsewhere];
    const paid = ['INVESTIGATING', ...paying, ...elsewhere].map(
      (state) =>
        `wageComplaintPay: ${state} → ${staying.includes(state) ? state : 'PAID_IN_PART'} by INVESTIGATOR`,
    );
    const unenforced = paying.filter((state) => state !== 'ENFORCEMENT_REQUESTED');
    const guiding = ['FILED', 'INVESTIGATING', ...paying];
    expect([...agreed].sort()).toEqual(
      [
        'wageComplaintReceive: — → RECEIVED by WINDOW_CLERK, INVESTIGATOR',
        'wageComplaintPassOn: RECEIVED → PASSED_ON by WINDOW_CLERK, WAGE_OFFICE_HEAD',
        'wageComplaintFile: RECEIVED → FILED by INVESTIGATOR, WAGE_OFFICE_HEAD',
        'wageComplaintInvestigate: FILED → INVESTIGATING by INVESTIGATOR',
        ...lines('wageComplaintExtend', ['FILED', 'INVESTIGATING'], null, head),
        'wageComplaintOrder: INVESTIGATING → ORDERED by WAGE_OFFICE_HEAD',
        ...paid,
        ...lines('wageComplaintDrawDeposit', paying, 'DEPOSIT_DRAWN', head),
        ...lines('wageComplaintAdvance', paying, 'ADVANCED_BY_OWNER', head),
        ...lines('wageComplaintConfirm', [...paying, ...elsewhere], null, 'WINDOW_CLERK, INVESTIGATOR'),
        ...lines('wageComplaintRecourse', [...paying, ...elsewhere, 'PAID_IN_FULL', 'CLOSED'], null, head),
        ...lines('wageComplaintRequestEnforcement', unenforced, 'ENFORCEMENT_REQUESTED', head),
        ...lines('wageComplaintToPolice', ['INVESTIGATING', ...paying], 'TO_POLICE', head),
        ...lines('wageComplaintToArbitration', guiding, 'TO_ARBITRATION', `INVESTIGATOR, ${head}`),
        ...lines('wageComplaintToLegalAid', guiding, 'TO_LEGAL_AID', `INVESTIGATOR, ${head}`),
        ...lines('wageComplaintResume', elsewhere, 'INVESTIGATING', `INVESTIGATOR, ${head}`),
        ...lines(
          'wageComplaintClose',
          [
            ...['RECEIVED', 'PASSED_ON', 'FILED', 'INVESTIGATING', 'PAID_IN_FULL'],
            ...unenforced,
            ...elsewhere,
          ],
          'CLOSED',
          head,
        ),
      ].sort(),
    );
  });

  it('is closed with a finding only from the states and with the money that the finding speaks of', () => {
    const allowed = Object.keys(wageFinding).flatMap((finding) =>
      Object.keys(wageComplaintStatus).flatMap((state) =>
        ['0.00', '400.00', '1000.00'].flatMap((recoveredAmount) =>
          decided('wageComplaintClose', facts(state, { recoveredAmount }), { finding }, 'WAGE_OFFICE_HEAD').ok
            ? [`${finding} ${state} ${recoveredAmount}`]
            : [],
        ),
      ),
    );
    const any = (finding: string, state: string) =>
      ['0.00', '400.00', '1000.00'].map((amount) => `${finding} ${state} ${amount}`);
    expect(allowed).toEqual([
      'ARREARS_PAID PAID_IN_FULL 1000.00',
      'ARREARS_ADVANCED DEPOSIT_DRAWN 1000.00',
      'ARREARS_ADVANCED ADVANCED_BY_GENERAL_CONTRACTOR 1000.00',
      'ARREARS_ADVANCED ADVANCED_BY_OWNER 1000.00',
      'ARREARS_ADVANCED ADVANCED_BY_EMERGENCY_FUND 1000.00',
      'ARREARS_BY_INSTALMENTS PAID_IN_PART 400.00',
      'PAID_BEFORE INVESTIGATING 0.00',
      'NO_ARREARS INVESTIGATING 0.00',
      ...any('AMOUNT_DISPUTED', 'TO_ARBITRATION'),
      ...any('AMOUNT_DISPUTED', 'TO_LEGAL_AID'),
      'NOT_WAGES RECEIVED 0.00',
      'NOT_WAGES FILED 0.00',
      'NOT_WAGES INVESTIGATING 0.00',
      'NOT_COMPETENT PASSED_ON 0.00',
      ...any('SUSPECTED_CRIME', 'TO_POLICE'),
      'WITHDRAWN RECEIVED 0.00',
      'WITHDRAWN FILED 0.00',
      'WITHDRAWN INVESTIGATING 0.00',
      'WITHDRAWN ORDERED 0.00',
    ]);
  });

  it('is paid in full by the last part, from wherever the matter lies', () => {
    for (const state of ['INVESTIGATING', 'ORDERED', 'ENFORCEMENT_REQUESTED', 'TO_POLICE']) {
      const decision = decided('wageComplaintPay', facts(state), { amount: '600.00' }, 'INVESTIGATOR');
      expect(decision).toMatchObject({
        value: { status: 'PAID_IN_FULL', set: { recoveredAmount: '1000.00', paidOn: '2024-03-14' } },
      });
    }
  });

  it('keeps the last day of payment and of confirmation, and none while something is unconfirmed', () => {
    const later = { paidOn: '2024-03-15', workersConfirmedOn: '2024-03-15' };
    const input = { amount: '1', paidOn: '2024-03-02', confirmedOn: '2024-03-03' };
    expect(decided('wageComplaintPay', facts('ORDERED', later), input, 'INVESTIGATOR')).toMatchObject({
      value: { set: later },
    });
    const drawn = decided(
      'wageComplaintDrawDeposit',
      facts('ORDERED', { paidOn: null, recoveredAmount: '0.00', workersConfirmedOn: null }),
      { confirmedOn: null },
      'WAGE_OFFICE_HEAD',
    );
    expect(drawn).toMatchObject({ value: { set: { paidOn: '2024-03-14', workersConfirmedOn: null } } });
    const before = facts('DEPOSIT_DRAWN', { workersConfirmedOn: null });
    expect(decided('wageComplaintDrawDeposit', before, {}, 'WAGE_OFFICE_HEAD')).toMatchObject({
      value: { set: { workersConfirmedOn: null } },
    });
  });

  it('keeps what an officer noted, and the legal aid number when it is known', () => {
    for (const act of Object.keys(complaintActs) as (keyof typeof complaintActs)[]) {
      const { of, input } = given(act, complaintActs[act].from[0] ?? '');
      const post = complaintActs[act].by[0]!;
      const noted = decided(act, of, { ...input, note: '备注', legalAidNumber: 'A1' }, post);
      expect(noted.ok).toBe(true);
    }
    const noted = decided('wageComplaintInvestigate', facts('FILED'), { note: '两人' }, 'INVESTIGATOR');
    expect(noted).toMatchObject({ value: { note: '两人' } });
    const aided = decided(
      'wageComplaintToLegalAid',
      facts('FILED'),
      { legalAidNumber: 'A1' },
      'INVESTIGATOR',
    );
    expect(aided).toMatchObject({ value: { set: { legalAidNumber: 'A1' } } });
  });
});
