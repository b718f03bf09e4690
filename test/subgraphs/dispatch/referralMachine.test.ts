import { describe, expect, it } from '@jest/globals';
import {
  dispatchPost,
  referralDepartment,
  referralStatus,
  type ReferralDepartment,
} from '../../../subgraphs/dispatch/codes.ts';
import { answerActs } from '../../../subgraphs/dispatch/rules/referralAnswer.ts';
import { referralActs } from '../../../subgraphs/dispatch/rules/referralActs.ts';
import type { ReferralFacts } from '../../../subgraphs/dispatch/rules/referralFacts.ts';
import type { ProposalFacts, ProposeInput } from '../../../subgraphs/dispatch/rules/referralProposal.ts';
import { routeBetween } from '../../../subgraphs/dispatch/rules/referralRoutes.ts';
import { actAt, movesOf } from '../acts.ts';
import { aidCentre, justiceOffice, petitionOffice } from './bodies.ts';

const moment = '2024-03-01T09:00:00+08:00';
const today = '2024-03-01';
const referral: ReferralFacts = {
  ...{ fromDepartment: 'PETITIONS', fromOrganizationCode: petitionOffice },
  ...{ toDepartment: 'MEDIATION', toOrganizationCode: justiceOffice },
  ...{ applicantConsentedOn: '2024-02-20', otherSideConsentedOn: '2024-02-21' },
  ...{ sentOn: '2024-02-22', answeredOn: null, closedOn: null },
  ...{ answerDays: 5, answerOverdue: true, informed: [] },
};
const toCourt: Partial<ReferralFacts> = { fromDepartment: 'MEDIATION', toDepartment: 'COURT' };
const claim: ProposalFacts = {
  fromCase: { kind: 'Petition', category: 'CLAIM', closedOn: null },
  regionIsKnown: true,
};
const proposal: ProposeInput = {
  ...{ fromDepartment: 'PETITIONS', fromCase: 'P1', toDepartment: 'MEDIATION' },
  ...{ toBody: justiceOffice, isCivil: true },
};
const as = (body: string | null, ...posts: (keyof typeof dispatchPost)[]) => actAt(moment, posts, { body });
const liaison = as(petitionOffice, 'LIAISON');
const centre = as(petitionOffice, 'CENTRE_OFFICER');

describe('the acts to a referral', () => {
  const inputs: Record<string, { of: object; input: object }> = {
    referralPropose: { of: claim, input: proposal },
    referralConsentGive: { of: { ...referral, applicantConsentedOn: null }, input: { side: 'APPLICANT' } },
    referralConsentRefuse: { of: referral, input: { side: 'OTHER_SIDE' } },
    referralAcceptanceRecord: { of: { ...referral, ...toCourt }, input: { answeredOn: today } },
    referralReturnRecord: {
      of: { ...referral, ...toCourt },
      input: { answeredOn: today, ground: 'PAPERS_MISSING' },
    },
    referralFeedBack: {
      of: { ...referral, toOrganizationCode: petitionOffice },
      input: { outcome: 'AGREEMENT_REACHED' },
    },
    referralEscalate: { of: referral, input: { to: aidCentre } },
    accepted: { of: referral, input: { kind: 'Dispute', number: 'D1' } },
    returned: { of: referral, input: { ground: 'NOT_COMPETENT' } },
    concluded: { of: referral, input: { closedOn: today } },
  };

  it('move it as section 2.8 has it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: { ...referralActs, ...answerActs },
      states: Object.keys(referralStatus),
      posts: [...Object.keys(dispatchPost), 'RECEIVING_DEPARTMENT'],
      given: (act) => inputs[act] ?? { of: referral, input: {} },
      at: (post) => actAt(moment, [post], { body: petitionOffice }),
    });
    expect(strange).toEqual([]);
    const both = 'by LIAISON, CENTRE_OFFICER';
    const department = 'by RECEIVING_DEPARTMENT';
    expect(agreed).toEqual([
      `referralPropose: — → PROPOSED ${both}`,
      `referralConsentGive: PROPOSED → CONSENT_GIVEN ${both}`,
      `referralConsentRefuse: PROPOSED → CONSENT_REFUSED ${both}`,
      `referralConsentRefuse: CONSENT_GIVEN → CONSENT_REFUSED ${both}`,
      `referralWithdraw: PROPOSED → WITHDRAWN ${both}`,
      `referralWithdraw: CONSENT_GIVEN → WITHDRAWN ${both}`,
      `referralSend: PROPOSED → SENT ${both}`,
      `referralSend: CONSENT_GIVEN → SENT ${both}`,
      'referralAcceptanceRecord: SENT → ACCEPTED by CENTRE_OFFICER',
      'referralReturnRecord: SENT → RETURNED by CENTRE_OFFICER',
      `referralFeedBack: ACCEPTED → FED_BACK ${both}`,
      `referralFeedBack: CONCLUDED → FED_BACK ${both}`,
      `referralArchive: RETURNED → ARCHIVED ${both}`,
      `referralArchive: FED_BACK → ARCHIVED ${both}`,
      'referralEscalate: SENT → SENT by CENTRE_OFFICER, CENTRE_HEAD',
      `accepted: SENT → ACCEPTED ${department}`,
      `returned: SENT → RETURNED ${department}`,
      `concluded: ACCEPTED → CONCLUDED ${department}`,
    ]);
  });

  const refusal = (decision: { ok: boolean; error?: { code: string; field?: string } }) =>
    decision.ok ? null : [decision.error?.code, decision.error?.field].filter(Boolean).join(' ');

  it.each<[string, Partial<ProposalFacts>, Partial<ProposeInput>, string]>([
    ['to a department without a linkage', {}, { toDepartment: 'COURT' }, 'NO_SUCH_ROUTE toDepartment'],
    ['to no body', {}, { toBody: 'X' }, 'NO_SUCH_BODY toBody'],
    ['without a number', {}, { fromCase: ' ' }, 'CASE_NUMBER_NEEDED fromCase'],
    ['of a case that nobody knows', { fromCase: null }, {}, 'NO_SUCH_CASE fromCase'],
    [
      'of a closed case',
      { fromCase: { kind: 'Petition', category: 'CLAIM', closedOn: today } },
      {},
      'CASE_CLOSED fromCase',
    ],
    [
      'of a suggestion to mediation',
      { fromCase: { kind: 'Petition', category: 'SUGGESTION', closedOn: null } },
      {},
      'WRONG_KIND fromCase',
    ],
    ['of what is not civil to mediation', {}, { isCivil: false }, 'NOT_CIVIL isCivil'],
    [
      'from a court without a region',
      { fromCase: null, regionIsKnown: false },
      { fromDepartment: 'COURT' },
      'REGION_NEEDED region',
    ],
  ])('refuse a proposal %s', (_what, facts, input, expected) => {
    const { decide } = referralActs.referralPropose;
    expect(refusal(decide({ ...claim, ...facts }, { ...proposal, ...input }, liaison))).toBe(expected);
  });

  it('take a proposal of a court, and a suggestion for legal aid', () => {
    const { decide } = referralActs.referralPropose;
    const fromCourt = { ...proposal, fromDepartment: 'COURT' } as const;
    expect(refusal(decide({ ...claim, fromCase: null }, fromCourt, liaison))).toBeNull();
    const other = { ...claim, fromCase: { kind: 'Petition', category: 'SUGGESTION', closedOn: null } };
    expect(refusal(decide(other, { ...proposal, toDepartment: 'LEGAL_AID' }, liaison))).toBeNull();
    expect(refusal(decide(claim, proposal, as(null, 'LIAISON')))).toBe('BODY_OF_OFFICER_UNKNOWN');
  });

  it('ask for every consent that the way needs, once, and for no other', () => {
    const { referralConsentGive: give, referralConsentRefuse: refuse, referralSend: send } = referralActs;
    const none = { ...referral, applicantConsentedOn: null, otherSideConsentedOn: null };
    const first = give.decide(none, { side: 'OTHER_SIDE' }, liaison);
    expect(first).toMatchObject({ ok: true, value: { set: { otherSideConsentedOn: today } } });
    expect(first.ok && first.value.status).toBeUndefined();
    expect(refusal(give.decide(referral, { side: 'APPLICANT' }, liaison))).toBe('CONSENT_ALREADY_GIVEN side');
    expect(refusal(send.decide({ ...none, applicantConsentedOn: today }, {}, liaison))).toBe(
      'CONSENT_MISSING',
    );
    const toAid = { ...none, toDepartment: 'LEGAL_AID' } as const;
    expect(refusal(give.decide(toAid, { side: 'OTHER_SIDE' }, liaison))).toBe('CONSENT_NOT_NEEDED side');
    expect(refusal(refuse.decide(toAid, { side: 'OTHER_SIDE' }, liaison))).toBe('CONSENT_NOT_NEEDED side');
    expect(give.decide(toAid, { side: 'APPLICANT' }, liaison)).toMatchObject({
      value: { status: 'CONSENT_GIVEN' },
    });
  });

  it('take a line of a book kept by hand as it is, on a way of its own or without the day it was sent', () => {
    const { referralSend, referralAcceptanceRecord } = referralActs;
    const other = { ...referral, fromDepartment: 'COMMUNITY_CORRECTION' } as const;
    expect(refusal(referralSend.decide(other, {}, liaison))).toBeNull();
    const undated = { ...referral, ...toCourt, sentOn: null };
    expect(
      refusal(referralAcceptanceRecord.decide(undated, { answeredOn: '2024-01-05' }, centre)),
    ).toBeNull();
  });

  it('are the sender’s, the receiver’s or the command centre’s', () => {
    const stranger = as(aidCentre, 'LIAISON');
    const { referralSend, referralFeedBack, referralAcceptanceRecord, referralReturnRecord } = referralActs;
    expect(refusal(referralSend.decide(referral, {}, stranger))).toBe('NOT_YOUR_BODY');
    expect(refusal(referralSend.decide(referral, {}, as(aidCentre, 'CENTRE_OFFICER')))).toBeNull();
    const outcome = { outcome: 'AGREEMENT_REACHED' } as const;
    expect(refusal(referralFeedBack.decide(referral, outcome, liaison))).toBe('NOT_YOUR_BODY');
    expect(refusal(referralFeedBack.decide({ ...referral, ...toCourt }, outcome, liaison))).toBe(
      'NOT_YOUR_BODY',
    );
    expect(referralFeedBack.decide({ ...referral, ...toCourt }, outcome, centre)).toMatchObject({
      value: { set: { closedOn: today } },
    });
    const answeredOn = today;
    expect(refusal(referralAcceptanceRecord.decide(referral, { answeredOn }, centre))).toBe(
      'ANSWERED_BY_ITS_OWN',
    );
    expect(
      refusal(referralReturnRecord.decide(referral, { answeredOn, ground: 'PAPERS_MISSING' }, centre)),
    ).toBe('ANSWERED_BY_ITS_OWN');
  });

  it.each(['2024-02-21', '2024-03-02'])(
    'write down no answer of %s, before it was sent or after today',
    (day) => {
      const of = { ...referral, ...toCourt } as ReferralFacts;
      const { referralAcceptanceRecord, referralReturnRecord } = referralActs;
      const expected = 'DAY_NOT_POSSIBLE answeredOn';
      expect(refusal(referralAcceptanceRecord.decide(of, { answeredOn: day }, centre))).toBe(expected);
      expect(
        refusal(referralReturnRecord.decide(of, { answeredOn: day, ground: 'PAPERS_MISSING' }, centre)),
      ).toBe(expected);
    },
  );

  it('tell a body above once, when the answer is overdue, and neither side', () => {
    const { decide } = referralActs.referralEscalate;
    expect(refusal(decide(referral, { to: 'X' }, centre))).toBe('NO_SUCH_BODY to');
    expect(refusal(decide({ ...referral, answerOverdue: false }, { to: aidCentre }, centre))).toBe(
      'NOT_OVERDUE',
    );
    expect(refusal(decide(referral, { to: justiceOffice }, centre))).toBe('NOT_UPWARD to');
    expect(refusal(decide(referral, { to: petitionOffice }, centre))).toBe('NOT_UPWARD to');
    expect(refusal(decide({ ...referral, informed: [aidCentre] }, { to: aidCentre }, centre))).toBe(
      'ALREADY_ESCALATED to',
    );
  });

  it('give a receiver its county’s time for the answer, and what a court sends three working days', () => {
    const { decide } = referralActs.referralSend;
    expect(decide({ ...referral, answerDays: 10 }, {}, liaison)).toMatchObject({
      value: { deadlines: [{ start: 'M-12-ANSWER-10' }] },
    });
    expect(decide({ ...referral, fromDepartment: 'COURT' }, {}, liaison)).toMatchObject({
      value: { deadlines: [{ start: 'R-PM-22-ACCEPT' }] },
    });
  });

  it('date no answer before it was sent, whatever the departments’ clocks say', () => {
    const later = { ...referral, sentOn: '2024-03-02' };
    const at = actAt(moment, ['RECEIVING_DEPARTMENT'] as const);
    const input = { kind: 'Dispute', number: 'D1' };
    expect(answerActs.accepted.decide(later, input, at)).toMatchObject({
      value: { set: { answeredOn: '2024-03-02' } },
    });
    expect(answerActs.returned.decide(later, { ground: 'PAPERS_MISSING' }, at)).toMatchObject({
      value: { set: { answeredOn: '2024-03-02' } },
    });
  });
});

describe('the ways between departments', () => {
  const departments = Object.keys(referralDepartment) as ReferralDepartment[];
  it('lead to mediation only with the consent of both sides, and past community correction', () => {
    for (const from of departments) {
      expect(routeBetween(from, 'COMMUNITY_CORRECTION')).toBeNull();
      expect(routeBetween('COMMUNITY_CORRECTION', from)).toBeNull();
      const toMediation = routeBetween(from, 'MEDIATION');
      if (toMediation) expect(toMediation.consents).toEqual(['APPLICANT', 'OTHER_SIDE']);
    }
  });
});
