import { describe, expect, it } from '@jest/globals';
import {
  mediationDossierStatus,
  mediationPost,
  mediationSubsidyStatus,
  subsidyScaleStatus,
  type MediationPost,
} from '../../../subgraphs/mediation/codes.ts';
import { dossierActs, openDossier } from '../../../subgraphs/mediation/rules/dossierActs.ts';
import { scaleActs, subsidyActs } from '../../../subgraphs/mediation/rules/subsidyActs.ts';
import { decideAct, type Act, type Change } from '../../../subgraphs/_kit/acts/machine.ts';
import { actAt, movesOf } from '../acts.ts';
import { now } from './given.ts';
import { allowed, pairs, refusalCodes } from './refusalCodes.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, any, any, any, Change<any, any, any>, any>;

const facts = {
  dispute: { status: 'CLOSED', result: 'SETTLED_WRITTEN' },
  alreadyClaimed: false,
  scale: '200.00',
  disputeStatus: 'CLOSED',
  claimedOn: '2024-02-01',
  claimedBy: 'mediator-1',
  reviewedBy: 'bureau-1',
  approvedBy: 'head-1',
  fen: 20_000n,
  left: 20_000n,
  actors: ['mediator-1'],
};
const inputs: Record<string, object> = {
  mediationSubsidyReject: { reason: '材料不实' },
  mediationSubsidyPay: { paidOn: '2024-03-01' },
  subsidyScaleSet: { region: '990101000000', amount: '200' },
  subsidyScaleWithdraw: { reason: '登记错误' },
  mediationDossierMark: { marks: '96.5' },
};
const all: Record<string, AnyAct> = {
  ...subsidyActs,
  ...scaleActs,
  ...dossierActs,
  mediationDossierOpen: openDossier,
};

const moves = (acts: Record<string, AnyAct>, states: object) =>
  movesOf({
    acts,
    states: Object.keys(states),
    posts: Object.keys(mediationPost),
    given: (act) => ({ of: facts, input: inputs[act] ?? {} }),
    at: (post) => actAt(now, [post as MediationPost]),
  });

function decided(name: string, of: object, input: object = {}, subject = 'officer-1') {
  const act = all[name] as AnyAct;
  const at = actAt(now, act.by, { subject });
  const from = (act.from[0] as string | undefined) ?? null;
  return decideAct(act, { ...facts, ...of }, from, { ...inputs[name], ...input }, at);
}

const subsidyRefusals: [string, string, object, object?][] = [
  ['mediationSubsidyClaim', 'NOT_FOUND', { dispute: null }],
  ['mediationSubsidyClaim', 'ALREADY_CLAIMED', { alreadyClaimed: true }],
  ['mediationSubsidyClaim', 'DISPUTE_STILL_OPEN', { dispute: { ...facts.dispute, status: 'SETTLED' } }],
  ['mediationSubsidyClaim', 'NOT_MEDIATED', { dispute: { status: 'CLOSED', result: 'WITHDRAWN' } }],
  ['mediationSubsidyClaim', 'NO_SUBSIDY_SCALE', { scale: null }],
  ['mediationSubsidyReview', 'DOSSIER_INCOMPLETE', { disputeStatus: 'REVISITED' }],
  ['mediationSubsidyApprove', 'NO_BUDGET', { left: null }],
  ['mediationSubsidyApprove', 'BUDGET_EXCEEDED', { left: 19_999n }],
  ['mediationSubsidyReject', 'REASON_MISSING', {}, { reason: '' }],
  ['mediationSubsidyPay', 'DAY_IN_FUTURE', {}, { paidOn: '2024-03-02' }],
  ['mediationSubsidyPay', 'DAY_BEFORE_ACCEPTANCE', {}, { paidOn: '2024-01-31' }],
];
const sameHands: [string, string][] = [
  ['mediationSubsidyReview', 'mediator-1'],
  ['mediationSubsidyApprove', 'mediator-1'],
  ['mediationSubsidyApprove', 'bureau-1'],
  ['mediationSubsidyReject', 'mediator-1'],
  ['mediationSubsidyPay', 'mediator-1'],
  ['mediationSubsidyPay', 'bureau-1'],
  ['mediationSubsidyPay', 'head-1'],
];
const scaleRefusals: [string, string, object][] = [
  ['subsidyScaleSet', 'NOT_A_COUNTY', { region: '990101100000' }],
  ['subsidyScaleSet', 'NOT_A_COUNTY', { region: '9901' }],
  ['subsidyScaleSet', 'AMOUNT_NOT_POSITIVE', { amount: '0.00' }],
  ['subsidyScaleSet', 'AMOUNT_NOT_POSITIVE', { amount: '-5' }],
  ['subsidyScaleWithdraw', 'REASON_MISSING', { reason: '' }],
];

describe('a case subsidy', () => {
  it('goes from the claim over review and approval to the payment, and in no other way (M-14)', () => {
    expect(moves(subsidyActs, mediationSubsidyStatus)).toEqual({
      strange: [],
      agreed: [
        'mediationSubsidyClaim: — → CLAIMED by MEDIATOR',
        'mediationSubsidyReview: CLAIMED → REVIEWED by BUREAU_OFFICER',
        'mediationSubsidyApprove: REVIEWED → APPROVED by BUREAU_HEAD',
        'mediationSubsidyReject: CLAIMED → REJECTED by BUREAU_OFFICER, BUREAU_HEAD',
        'mediationSubsidyReject: REVIEWED → REJECTED by BUREAU_OFFICER, BUREAU_HEAD',
        'mediationSubsidyPay: APPROVED → PAID by FINANCE_OFFICER',
      ],
    });
  });

  it.each(subsidyRefusals)('is refused: %s: %s', (...[name, code, of, input]) => {
    expect(decided(name, of, input)).toMatchObject({ ok: false, error: { code } });
  });

  it.each(sameHands)('is in other hands at each step: %s by %s is refused', (name, subject) => {
    expect(decided(name, {}, {}, subject)).toMatchObject({ ok: false, error: { code: 'SAME_OFFICER' } });
  });

  it('is tried with every code that its rule can give', () => {
    const same = sameHands.map(([act]) => [act, 'SAME_OFFICER'] as const);
    expect(pairs([...subsidyRefusals, ...same])).toEqual(allowed(refusalCodes.subsidies));
  });

  it('may be claimed for a dispute that was mediated in vain', () => {
    expect(
      decided('mediationSubsidyClaim', { dispute: { status: 'STRUCK_OFF', result: 'NOT_SETTLED' } }).ok,
    ).toBe(true);
  });
});

describe('a subsidy scale', () => {
  it('counts until it is withdrawn by a counter-entry', () => {
    expect(moves(scaleActs, subsidyScaleStatus)).toEqual({
      strange: [],
      agreed: [
        'subsidyScaleSet: — → IN_FORCE by BUREAU_HEAD',
        'subsidyScaleWithdraw: IN_FORCE → WITHDRAWN by BUREAU_HEAD',
      ],
    });
  });

  it.each(scaleRefusals)('is refused: %s: %s', (name, code, input) => {
    expect(decided(name, {}, input)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the codes of scales and dossiers', () => {
  it('are all tried', () => {
    expect(pairs(scaleRefusals)).toEqual(allowed(refusalCodes.scales));
    const dossiers = ['SAME_OFFICER', 'MARKS_OUT_OF_RANGE'].map(
      (code) => ['mediationDossierMark', code] as const,
    );
    expect(pairs(dossiers)).toEqual(allowed(refusalCodes.dossiers));
  });
});

describe('a dossier', () => {
  it('is archived, drawn and marked, and in no other way (M-15)', () => {
    expect(moves({ mediationDossierOpen: openDossier, ...dossierActs }, mediationDossierStatus)).toEqual({
      strange: [],
      agreed: [
        'mediationDossierOpen: — → CLOSED by COMMITTEE_CLERK',
        'mediationDossierArchive: CLOSED → FILED by COMMITTEE_CLERK',
        'mediationDossierSample: FILED → SAMPLED by BUREAU_OFFICER',
        'mediationDossierMark: SAMPLED → SCORED by BUREAU_OFFICER',
      ],
    });
  });

  it('is not marked by who had a part in its dispute', () => {
    expect(decided('mediationDossierMark', {}, {}, 'mediator-1')).toMatchObject({
      ok: false,
      error: { code: 'SAME_OFFICER' },
    });
  });

  it.each(['100.01', '96.555', '-1', '101'])('is not marked with %s', (marks) => {
    expect(decided('mediationDossierMark', {}, { marks })).toMatchObject({
      ok: false,
      error: { code: 'MARKS_OUT_OF_RANGE', field: 'marks' },
    });
  });

  it.each(['0', '100', '100.00', '96.5'])('may be marked with %s', (marks) => {
    expect(decided('mediationDossierMark', {}, { marks }).ok).toBe(true);
  });
});
