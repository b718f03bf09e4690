import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { aidApplicationStatus, legalAidPost, type LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import { applicationActs } from '../../../subgraphs/legal-aid/rules/application-acts/index.ts';
import { actAt, movesOf } from '../acts.ts';
import { applicationInputs as inputs, receiveFacts, receiveInput, underReview } from './given.ts';

const now = '2024-03-01T09:00:00+08:00';
const reasons = '不属于援助事项';

const facts = (act: string, state: string): object => ({
  ...receiveFacts,
  ...underReview,
  lane: 'ORDINARY',
  standard: '1000.00',
  supplementRequestedOn: state === 'SUPPLEMENT_REQUESTED' ? '2024-02-20' : null,
  supplyBy: state === 'SUPPLEMENT_REQUESTED' ? '2024-02-29' : null,
  objection: act.endsWith('DecideObjection') ? 'RAISED' : act.endsWith('Grant') ? 'CORRECTED' : null,
  status: state,
});

describe('an application', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: applicationActs,
      states: Object.keys(aidApplicationStatus),
      posts: Object.keys(legalAidPost),
      given: (act, state) => ({ of: facts(act, state), input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as LegalAidPost]),
    });
    expect(agreed).toEqual([
      'legalAidApplicationReceive: — → RECEIVED by WINDOW_CLERK',
      'legalAidApplicationAdvance: RECEIVED → ADVANCE_AID by AGENCY_HEAD',
      'legalAidApplicationCompletePapers: ADVANCE_AID → UNDER_REVIEW by WINDOW_CLERK',
      'legalAidApplicationRequestSupplement: RECEIVED → SUPPLEMENT_REQUESTED by WINDOW_CLERK, REVIEWER',
      'legalAidApplicationRequestSupplement: ADVANCE_AID → SUPPLEMENT_REQUESTED by WINDOW_CLERK, REVIEWER',
      'legalAidApplicationRequestSupplement: UNDER_REVIEW → SUPPLEMENT_REQUESTED by WINDOW_CLERK, REVIEWER',
      'legalAidApplicationSupply: SUPPLEMENT_REQUESTED → UNDER_REVIEW by WINDOW_CLERK',
      'legalAidApplicationDeemWithdrawn: SUPPLEMENT_REQUESTED → DEEMED_WITHDRAWN by WINDOW_CLERK, REVIEWER',
      'legalAidApplicationReview: RECEIVED → UNDER_REVIEW by REVIEWER',
      'legalAidApplicationSettleMeans: UNDER_REVIEW → UNDER_REVIEW by REVIEWER',
      'legalAidApplicationGrant: UNDER_REVIEW → GRANTED by AGENCY_HEAD',
      'legalAidApplicationGrant: REFUSED → GRANTED by AGENCY_HEAD',
      'legalAidApplicationRefuse: UNDER_REVIEW → REFUSED by AGENCY_HEAD',
      'legalAidApplicationObject: REFUSED → REFUSED by BUREAU_OFFICER',
      'legalAidApplicationDecideObjection: REFUSED → REFUSED by BUREAU_OFFICER',
    ]);
    expect(strange).toEqual([]);
  });

  const decide = (
    name: keyof typeof applicationActs,
    state: string | null,
    of: object,
    input: object,
    more = {},
  ) => {
    const act = applicationActs[name];
    const at = actAt(now, Object.keys(legalAidPost) as LegalAidPost[], more);
    return decideAct(act as never, of as never, state as never, input as never, at as never) as ReturnType<
      typeof act.decide
    >;
  };
  const codeOf = (...asked: Parameters<typeof decide>): string => {
    const decision = decide(...asked);
    return decision.ok ? 'agreed' : `${decision.error.code} ${decision.error.field ?? ''}`.trim();
  };
  const received = (more: object, of: object = receiveFacts) =>
    codeOf('legalAidApplicationReceive', null, of, { ...receiveInput, ...more });

  it.each<[string, object, string]>([
    ['a workstation without its number', { channel: 'WORKSTATION' }, 'WORKSTATION_MISSING workstation'],
    ['a number without the workstation', { workstation: 'GZZ-001' }, 'WORKSTATION_MISSING workstation'],
    ['an open workstation', { channel: 'WORKSTATION', workstation: 'GZZ-001' }, 'agreed'],
    [
      'a place of detention without the time',
      { channel: 'DETENTION_PLACE' },
      'DETENTION_TIME_MISSING askedInDetentionAt',
    ],
    [
      'a time at the window',
      { askedInDetentionAt: new Date(now) },
      'DETENTION_TIME_MISSING askedInDetentionAt',
    ],
    [
      'a time to come',
      { channel: 'DETENTION_PLACE', askedInDetentionAt: new Date('2024-03-01T09:00:01+08:00') },
      'IN_THE_FUTURE askedInDetentionAt',
    ],
    ['nobody', { recipientCount: 0 }, 'NOT_POSITIVE recipientCount'],
    [
      'the fast lane for others',
      { lane: 'MIGRANT_WORKER_WAGES', matter: 'LABOUR_PAY' },
      'FAST_LANE_DOES_NOT_FIT lane',
    ],
    [
      'the fast lane for another matter',
      { lane: 'MIGRANT_WORKER_WAGES', applicantCategory: 'MIGRANT_WORKER', matter: 'MAINTENANCE' },
      'FAST_LANE_DOES_NOT_FIT lane',
    ],
    [
      'the fast lane',
      { lane: 'MIGRANT_WORKER_WAGES', applicantCategory: 'MIGRANT_WORKER', matter: 'LABOUR_PAY' },
      'agreed',
    ],
    ['advice without a matter', { form: 'ADVICE', matter: undefined }, 'agreed'],
    ['facts elsewhere', { factsRegion: '990202000000' }, 'NOT_THIS_PLACE factsRegion'],
    [
      'an organ here and facts elsewhere',
      { organRegion: '990101000000', factsRegion: '990202000000' },
      'agreed',
    ],
    ['a suit without its court', { litigation: true }, 'NOT_THIS_PLACE organRegion'],
    [
      'a suit before a court elsewhere',
      { litigation: true, organRegion: '990202000000' },
      'NOT_THIS_PLACE organRegion',
    ],
    ['a suit before the court here', { litigation: true, organRegion: '990101000000' }, 'agreed'],
  ])('is received or not (R-LA-11, M-21): %s', (_what, more, code) => {
    expect(received(more)).toBe(code);
  });

  it('names a workstation that is open', () => {
    const more = { channel: 'WORKSTATION', workstation: 'GZZ-001' };
    expect(received(more, { openWorkstation: null })).toBe('NO_SUCH_WORKSTATION workstation');
  });

  it('has its means settled by the fast lane itself (M-21)', () => {
    const fast = { lane: 'MIGRANT_WORKER_WAGES', applicantCategory: 'MIGRANT_WORKER', matter: 'LABOUR_PAY' };
    const decision = decide('legalAidApplicationReceive', null, receiveFacts, { ...receiveInput, ...fast });
    expect(decision.ok && decision.value.set).toMatchObject({
      meansResult: 'EXEMPT',
      meansCheckExempt: 'MIGRANT_WORKER_CLAIM',
      hardshipProof: null,
    });
    const again = { ...underReview, lane: 'MIGRANT_WORKER_WAGES', standard: null };
    expect(
      codeOf('legalAidApplicationSettleMeans', 'UNDER_REVIEW', again, { exempt: 'OTHER', proved: true }),
    ).toBe('MEANS_DO_NOT_MATTER');
  });

  it('keeps what the reviewer says of the means', () => {
    const of = { ...underReview, lane: 'ORDINARY', standard: null };
    const evidence = { waived: 'HERO_KIN', proved: true, note: '烈士证明' };
    const decision = decide('legalAidApplicationSettleMeans', 'UNDER_REVIEW', of, evidence);
    expect(decision.ok && decision.value.note).toBe('烈士证明');
    expect(codeOf('legalAidApplicationSettleMeans', 'UNDER_REVIEW', of, {})).toBe('ONE_GROUND_ONLY');
  });

  it('measures the 24 hours of a place of detention (R-LA-10)', () => {
    const askedInDetentionAt = new Date('2024-02-29T10:00:00+08:00');
    const more = { channel: 'DETENTION_PLACE', askedInDetentionAt };
    const decision = decide('legalAidApplicationReceive', null, receiveFacts, { ...receiveInput, ...more });
    expect(decision.ok && decision.value.deadlines).toEqual([
      { start: 'R-LA-6-DECIDE' },
      { start: 'R-LA-10', at: askedInDetentionAt },
      { meet: 'R-LA-10' },
    ]);
  });

  it.each<[string, object, string]>([
    ['six days', { ground: 'LIMITATION_NEAR', limitationEndsOn: '2024-03-07' }, 'agreed'],
    ['today', { ground: 'LIMITATION_NEAR', limitationEndsOn: '2024-03-01' }, 'agreed'],
    [
      'seven days',
      { ground: 'LIMITATION_NEAR', limitationEndsOn: '2024-03-08' },
      'LIMITATION_NOT_NEAR limitationEndsOn',
    ],
    [
      'yesterday',
      { ground: 'LIMITATION_NEAR', limitationEndsOn: '2024-02-29' },
      'LIMITATION_NOT_NEAR limitationEndsOn',
    ],
    ['no day', { ground: 'LIMITATION_NEAR' }, 'LIMITATION_NOT_NEAR limitationEndsOn'],
    ['preservation', { ground: 'URGENT_PRESERVATION', note: '保全' }, 'agreed'],
  ])(
    'is given aid before the papers when less than seven days are left (R-LA-8): %s',
    (_what, input, code) => {
      expect(codeOf('legalAidApplicationAdvance', 'RECEIVED', underReview, input)).toBe(code);
    },
  );

  it.each<[string, object, object, string]>([
    ['nothing', {}, { missing: [] }, 'NOTHING_NAMED missing'],
    ['a blank', {}, { missing: ['身份证明', ' '] }, 'NOTHING_NAMED missing'],
    ['by today', {}, { missing: ['身份证明'], supplyBy: '2024-03-01' }, 'DAY_TOO_EARLY supplyBy'],
    ['twice', { supplementRequestedOn: '2024-02-20' }, { missing: ['身份证明'] }, 'ASKED_ALREADY'],
  ])('is asked once for everything that is missing (R-LA-7): %s', (_what, of, input, code) => {
    const asked = { supplyBy: '2024-03-06', ...input };
    expect(codeOf('legalAidApplicationRequestSupplement', 'RECEIVED', { ...underReview, ...of }, asked)).toBe(
      code,
    );
  });

  it('does not count as withdrawn while there is time', () => {
    const state = 'SUPPLEMENT_REQUESTED';
    const until = (supplyBy: string | null) =>
      codeOf('legalAidApplicationDeemWithdrawn', state, { ...underReview, supplyBy }, {});
    expect(until('2024-03-01')).toBe('STILL_TIME');
    expect(until('2024-02-29')).toBe('agreed');
    expect(until(null)).toBe('agreed');
  });

  it('keeps its seven days running while something is missing, unless the county has switched that on', () => {
    const of = { ...underReview, supplementRequestedOn: '2024-02-26' };
    const pauses = (on: boolean, facts: object = of) => {
      const decision = decide(
        'legalAidApplicationSupply',
        'SUPPLEMENT_REQUESTED',
        facts,
        {},
        {
          enabled: (rule: string) => on && rule === 'R-LA-7-PAUSE',
        },
      );
      return decision.ok && decision.value.deadlines;
    };
    expect(pauses(false)).toEqual([]);
    expect(pauses(true)).toEqual([{ pause: 'R-LA-6-DECIDE', days: 4 }]);
    expect(pauses(true, underReview)).toEqual([{ pause: 'R-LA-6-DECIDE', days: 0 }]);
  });

  it.each<[string, string, object, string]>([
    ['without a matter', 'UNDER_REVIEW', { matter: null }, 'MATTER_MISSING'],
    [
      'without a matter where means do not matter',
      'UNDER_REVIEW',
      { matter: null, meansTestWaived: 'HERO_KIN' },
      'agreed',
    ],
    ['without hardship', 'UNDER_REVIEW', {}, 'MEANS_NOT_SETTLED'],
    ['with hardship', 'UNDER_REVIEW', { hardshipProof: 'INFORMATION_QUERY' }, 'agreed'],
    ['exempt', 'UNDER_REVIEW', { meansCheckExempt: 'NO_FIXED_INCOME' }, 'agreed'],
    ['advice to anybody', 'UNDER_REVIEW', { form: 'ADVICE', matter: null }, 'agreed'],
    ['after a refusal', 'REFUSED', {}, 'NOT_CORRECTED'],
    ['after a refusal that stands', 'REFUSED', { objection: 'UPHELD' }, 'NOT_CORRECTED'],
    ['after a corrected refusal', 'REFUSED', { objection: 'CORRECTED', matter: null }, 'agreed'],
  ])('is granted or not (R-LA-2 to R-LA-6, R-LA-13): %s', (_what, status, more, code) => {
    const of = { ...underReview, meansTestWaived: null, status, ...more };
    expect(codeOf('legalAidApplicationGrant', status, of, {})).toBe(code);
  });

  it('is refused with reasons, and objected to once (R-LA-6, R-LA-13)', () => {
    const of = { ...underReview, status: 'REFUSED' };
    const refuse = (text: string) =>
      codeOf('legalAidApplicationRefuse', 'UNDER_REVIEW', underReview, { ground: 'OTHER', reasons: text });
    expect([refuse(' '), refuse(reasons)]).toEqual(['REASONS_MISSING reasons', 'agreed']);
    expect(codeOf('legalAidApplicationObject', 'REFUSED', { ...of, objection: 'UPHELD' }, {})).toBe(
      'OBJECTED_ALREADY',
    );
    const decideOn = (objection: string | null, text: string) =>
      codeOf(
        'legalAidApplicationDecideObjection',
        'REFUSED',
        { ...of, objection },
        { decision: 'UPHELD', reasons: text },
      );
    expect([decideOn(null, reasons), decideOn('RAISED', ''), decideOn('RAISED', reasons)]).toEqual([
      'NO_OPEN_OBJECTION',
      'REASONS_MISSING reasons',
      'agreed',
    ]);
  });
});
