import { describe, expect, it } from '@jest/globals';
import {
  judicialConfirmationStatus,
  mediationPost,
  type MediationPost,
} from '../../../subgraphs/mediation/codes.ts';
import {
  confirmationActs,
  markConfirmed,
  offerConfirmation,
} from '../../../subgraphs/mediation/rules/confirmationActs.ts';
import { decideAct, type Act, type Change } from '../../../subgraphs/_kit/acts/machine.ts';
import { actAt, movesOf } from '../acts.ts';
import { allowed, pairs, refusalCodes } from './refusalCodes.ts';

const now = '2024-03-11T09:00:00+08:00';
const facts = {
  validOn: '2024-03-01',
  appliedOn: '2024-03-05',
  acceptedOn: '2024-03-07',
  applyUntil: new Date('2024-04-01T00:00:00+08:00'),
};
const passed = { ...facts, applyUntil: new Date('2024-03-11T00:00:00+08:00') };
const inputs: Record<string, object> = {
  offer: { validOn: '2024-03-01' },
  judicialConfirmationApply: { appliedOn: '2024-03-08', jointly: true },
  judicialConfirmationAccept: { decidedOn: '2024-03-08' },
  judicialConfirmationTurnDown: { decidedOn: '2024-03-08' },
  judicialConfirmationExtend: { days: 10, reason: '经院长批准' },
  judicialConfirmationConfirm: { decidedOn: '2024-03-11' },
  judicialConfirmationReject: { decidedOn: '2024-03-11' },
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, any, any, any, Change<any, any, any>, any>;
type Name = keyof typeof confirmationActs;

function decided(name: Name, of: object, input: object = {}) {
  const act = confirmationActs[name] as AnyAct;
  const at = actAt(now, [act.by[0] as MediationPost]);
  return decideAct(act, of, act.from[0] as string, { ...inputs[name], ...input }, at);
}

const refusals: [Name, string, object, object][] = [
  ['judicialConfirmationApply', 'NOT_JOINT', facts, { jointly: false }],
  ['judicialConfirmationApply', 'DAY_IN_FUTURE', facts, { appliedOn: '2024-03-12' }],
  ['judicialConfirmationApply', 'DAY_BEFORE_ACCEPTANCE', facts, { appliedOn: '2024-02-29' }],
  ['judicialConfirmationApply', 'CONFIRMATION_EXPIRED', passed, { appliedOn: '2024-03-11' }],
  ['judicialConfirmationExpire', 'CONFIRMATION_STILL_OPEN', facts, {}],
  ['judicialConfirmationExpire', 'CONFIRMATION_STILL_OPEN', { ...facts, applyUntil: null }, {}],
  ['judicialConfirmationAccept', 'DAY_BEFORE_ACCEPTANCE', facts, { decidedOn: '2024-03-04' }],
  ['judicialConfirmationAccept', 'DAY_IN_FUTURE', facts, { decidedOn: '2024-03-12' }],
  ['judicialConfirmationTurnDown', 'DAY_BEFORE_ACCEPTANCE', facts, { decidedOn: '2024-03-04' }],
  ['judicialConfirmationTurnDown', 'DAY_IN_FUTURE', facts, { decidedOn: '2024-03-12' }],
  ['judicialConfirmationExtend', 'EXTENSION_TOO_LONG', facts, { days: 11 }],
  ['judicialConfirmationExtend', 'EXTENSION_TOO_LONG', facts, { days: 0 }],
  ['judicialConfirmationExtend', 'REASON_MISSING', facts, { reason: ' ' }],
  ['judicialConfirmationConfirm', 'DAY_BEFORE_ACCEPTANCE', facts, { decidedOn: '2024-03-06' }],
  ['judicialConfirmationConfirm', 'DAY_IN_FUTURE', facts, { decidedOn: '2024-03-12' }],
  ['judicialConfirmationReject', 'DAY_BEFORE_ACCEPTANCE', facts, { decidedOn: '2024-03-06' }],
  ['judicialConfirmationReject', 'DAY_IN_FUTURE', facts, { decidedOn: '2024-03-12' }],
];

describe('a judicial confirmation', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: { offer: offerConfirmation, ...confirmationActs },
      states: Object.keys(judicialConfirmationStatus),
      posts: Object.keys(mediationPost),
      given: (act) => ({
        of: act === 'judicialConfirmationExpire' ? passed : facts,
        input: inputs[act] ?? {},
      }),
      at: (post) => actAt(now, [post as MediationPost]),
    });
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'offer: — → AVAILABLE by COMMITTEE_CLERK, MEDIATOR',
      'judicialConfirmationApply: AVAILABLE → APPLIED by COMMITTEE_CLERK, MEDIATOR',
      'judicialConfirmationExpire: AVAILABLE → EXPIRED by COMMITTEE_CLERK',
      'judicialConfirmationAccept: APPLIED → ACCEPTED by COMMITTEE_CLERK',
      'judicialConfirmationTurnDown: APPLIED → NOT_ACCEPTED by COMMITTEE_CLERK',
      'judicialConfirmationExtend: ACCEPTED → ACCEPTED by COMMITTEE_CLERK',
      'judicialConfirmationConfirm: ACCEPTED → CONFIRMED by COMMITTEE_CLERK',
      'judicialConfirmationReject: ACCEPTED → REJECTED by COMMITTEE_CLERK',
    ]);
  });

  it.each(refusals)('is refused: %s: %s', (name, code, of, input) => {
    expect(decided(name, of, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('is tried with every code that its rule can give', () => {
    expect(pairs(refusals)).toEqual(allowed(refusalCodes.confirmations));
  });

  it('may be asked for on the last day, and when the calendar cannot tell which that is', () => {
    const until = { ...facts, applyUntil: new Date('2024-03-12T00:00:00+08:00') };
    expect(decided('judicialConfirmationApply', until, { appliedOn: '2024-03-11' }).ok).toBe(true);
    expect(decided('judicialConfirmationApply', { ...facts, applyUntil: null }).ok).toBe(true);
  });

  it('whose earlier days nobody entered is measured from the day of the agreement', () => {
    const bare = { ...facts, appliedOn: null, acceptedOn: null };
    for (const name of ['judicialConfirmationAccept', 'judicialConfirmationTurnDown'] as const) {
      expect(decided(name, bare, { decidedOn: '2024-03-01' }).ok).toBe(true);
    }
    expect(decided('judicialConfirmationConfirm', bare, { decidedOn: '2024-03-01' }).ok).toBe(true);
  });

  it('is told to the dispute, whatever has become of that', () => {
    expect(markConfirmed.decide({}, { decidedOn: '2024-03-11' }, actAt(now, ['COMMITTEE_CLERK']))).toEqual({
      ok: true,
      value: { set: { confirmedOn: '2024-03-11' } },
    });
  });
});
