import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { commonUserErrors, incomingReferralErrors } from '../../../subgraphs/_kit/acts/userErrors.ts';
import { petitionUserErrorCode } from '../../../subgraphs/petitions/codes.ts';
import { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';
import { landBureau, procuratorate } from './cells.ts';
import { earlyRefusals, type Name, type Refused } from './earlyRefusals.ts';
import { facts, officerAt } from './facts.ts';
import { lateRefusals } from './lateRefusals.ts';
import { besideRefusals } from './besideRefusals.ts';
import { moreRefusals } from './moreRefusals.ts';

const cases = [...earlyRefusals, ...lateRefusals, ...moreRefusals];

/** What a rule says to an officer who holds every post that the act asks for, unless told otherwise. */
function said([name, , { of = {}, input = {}, at = {} }]: Refused): string {
  const act = petitionActs[name];
  const status = act.from.length === 0 ? null : (of.status ?? act.from[0] ?? null);
  const decision = decideAct(
    act as never,
    { ...facts, earlierFound: false, reception: null, ...of, status } as never,
    status as never,
    input as never,
    officerAt(act.by, at) as never,
  );
  if (decision.ok) return 'agreed';
  const { code, field } = decision.error as { code: string; field?: string };
  return [code, ...(field ? [field] : [])].join(' ');
}

describe('an act to a petition', () => {
  it.each(cases)('%s is refused: %s', (...each) => {
    expect(said(each)).toBe(each[1]);
  });

  it.each(Object.keys(petitionActs).filter((name) => name !== 'petitionRegister'))(
    '%s is closed to an officer who is recused (R-PE-20)',
    (name) => {
      expect(said([name as Name, '', { of: { recused: ['officer-1'] } }])).toBe('RECUSED');
    },
  );

  it.each<[Name, object, object, object]>([
    [
      'petitionRegister',
      {},
      {
        ...{ form: 'VISIT', kind: 'ACCUSATION', field: 'OTHER', direct: false },
        representatives: 5,
        accusedBody: procuratorate,
      },
      {
        status: 'REGISTERED',
        set: { accusedBodyCode: procuratorate, competentBodyCode: null, representatives: 5 },
      },
    ],
    [
      'petitionRegister',
      { earlierFound: true },
      { form: 'FAX', kind: 'CLAIM', field: 'OTHER', direct: true, earlier: 'P1', note: '传真' },
      {
        set: { competentBodyCode: landBureau, earlierNumber: 'P1' },
        deadlines: [{ start: 'R-PE-7' }],
        note: '传真',
      },
    ],
    [
      'petitionRegister',
      { reception: { status: 'PLANNED', day: '2024-03-01' } },
      { form: 'VISIT', representatives: 1, kind: 'CLAIM', field: 'OTHER', direct: false, receptionDay: 'R1' },
      { status: 'REGISTERED', set: { receptionDayNumber: 'R1' } },
    ],
    [
      'petitionTransfer',
      { divertedOn: null },
      { body: procuratorate },
      { set: { divertedOn: '2024-03-01', handedOn: '2024-03-01' } },
    ],
    [
      'petitionObjectionDecide',
      { divertedAs: null },
      { upheld: false, reasons: '属本单位职权' },
      { status: 'TRANSFERRED' },
    ],
    [
      'petitionSuggestionStudy',
      { kind: 'SUGGESTION', competentBodyCode: null },
      { adopted: false, reasons: '条件不成熟' },
      { note: '未采纳：条件不成熟' },
    ],
    [
      'petitionHandle',
      { acceptedOn: null },
      {},
      { deadlines: [{ start: 'R-PE-12', at: new Date('2024-03-01T00:00:00+08:00') }] },
    ],
    [
      'petitionHandlingExtend',
      { deadlines: [{ rule: 'R-PE-12', dueAt: null, extension: null }] },
      { days: 30, reason: '复杂', petitionerToldOn: '2024-03-01' },
      { deadlines: [{ extend: 'R-PE-12', by: 30, reason: '复杂', notifiedOn: '2024-03-01' }] },
    ],
    [
      'petitionDecline',
      { competentBodyCode: landBureau },
      { ground: 'NOT_COMPETENT', reasons: '不属本单位职权' },
      { status: 'CONCLUDED', set: { declined: 'NOT_COMPETENT' } },
    ],
    [
      'petitionDecline',
      { earlier: { inProcess: false, finallyReviewed: true } },
      { ground: 'FINALLY_REVIEWED', reasons: '已终结' },
      { status: 'CONCLUDED' },
    ],
    ['petitionObject', { handedOn: '2026-12-28' }, { reasons: '不属本单位职权' }, { status: 'OBJECTED' }],
    [
      'petitionHearingHold',
      {
        reviews: [
          {
            stage: 'FINAL_REVIEW',
            reviewingBodyCode: landBureau,
            requestedOn: '2024-02-20',
            answeredOn: null,
          },
        ],
        hearings: [
          { from: '2024-02-20', to: '2024-02-21' },
          { from: '2024-02-28', to: '2024-02-29' },
        ],
      },
      { from: '2024-02-22', to: '2024-02-27' },
      { deadlines: [{ pause: 'R-PE-16', days: 6 }] },
    ],
  ])('%s goes another of its ways', (name, of, input, expected) => {
    const act = petitionActs[name];
    const status = act.from[0] ?? null;
    const moment = name === 'petitionObject' ? { now: new Date('2026-12-31T09:00:00+08:00') } : {};
    const decision = decideAct(
      act as never,
      { ...facts, earlierFound: false, reception: null, ...of, status } as never,
      status as never,
      input as never,
      officerAt(act.by, moment) as never,
    );
    expect(decision).toMatchObject({ ok: true, value: expected });
  });

  it('gives every code that its list names', () => {
    const given = new Set([...cases, ...besideRefusals].map(([, code]) => code.split(' ')[0]));
    const ofTheKit = { ...commonUserErrors, ...incomingReferralErrors };
    const own = Object.keys(petitionUserErrorCode).filter((code) => !(code in ofTheKit));
    expect(own.filter((code) => !given.has(code))).toEqual(['RECUSED']);
  });
});
