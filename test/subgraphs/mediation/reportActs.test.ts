import { describe, expect, it } from '@jest/globals';
import {
  mediationPost,
  mediationReportStatus,
  type MediationPost,
} from '../../../subgraphs/mediation/codes.ts';
import { reportActs } from '../../../subgraphs/mediation/rules/reportActs.ts';
import { decideAct, type Act, type Change } from '../../../subgraphs/_kit/acts/machine.ts';
import { actAt, movesOf } from '../acts.ts';
import { now } from './given.ts';
import { allowed, pairs, refusalCodes } from './refusalCodes.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, any, any, any, Change<any, any, any>, any>;

const facts = { committee: { kind: 'TOWNSHIP_CENTRE' }, alreadySubmitted: false };
const inputs: Record<string, object> = {
  mediationReportSubmit: { month: '2024-02' },
  mediationReportReturn: { reason: '数字不符' },
};

function decided(name: keyof typeof reportActs, of: object, input: object) {
  const act = reportActs[name] as AnyAct;
  const from = (act.from[0] as string | undefined) ?? null;
  return decideAct(act, { ...facts, ...of }, from, { ...inputs[name], ...input }, actAt(now, act.by));
}

const refusals: [keyof typeof reportActs, string, object, object][] = [
  ['mediationReportSubmit', 'NO_SUCH_COMMITTEE', { committee: null }, {}],
  ['mediationReportSubmit', 'NOT_A_TOWNSHIP_CENTRE', { committee: { kind: 'VILLAGE_COMMITTEE' } }, {}],
  ['mediationReportSubmit', 'NOT_A_MONTH', {}, { month: '2024-13' }],
  ['mediationReportSubmit', 'NOT_A_MONTH', {}, { month: '2024年2月' }],
  ['mediationReportSubmit', 'MONTH_NOT_OVER', {}, { month: '2024-03' }],
  ['mediationReportSubmit', 'ALREADY_SUBMITTED', { alreadySubmitted: true }, {}],
  ['mediationReportReturn', 'REASON_MISSING', {}, { reason: '' }],
];

describe('a monthly report', () => {
  it('is submitted, given back or taken in, and in no other way (M-10)', () => {
    const moves = movesOf({
      acts: reportActs,
      states: Object.keys(mediationReportStatus),
      posts: Object.keys(mediationPost),
      given: (act) => ({ of: facts, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as MediationPost]),
    });
    expect(moves).toEqual({
      strange: [],
      agreed: [
        'mediationReportSubmit: — → SUBMITTED by COMMITTEE_CLERK',
        'mediationReportReturn: SUBMITTED → RETURNED by BUREAU_OFFICER',
        'mediationReportResubmit: RETURNED → SUBMITTED by COMMITTEE_CLERK',
        'mediationReportAccept: SUBMITTED → ACCEPTED by BUREAU_OFFICER',
      ],
    });
  });

  it.each(refusals)('is refused: %s: %s', (name, code, of, input) => {
    expect(decided(name, of, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('is tried with every code that its rule can give', () => {
    expect(pairs(refusals)).toEqual(allowed(refusalCodes.reports));
  });
});
