import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  jointPunishmentStatus,
  wagePost,
  type WagePost,
} from '../../../subgraphs/construction-wages/codes.ts';
import { jointPunishmentActs } from '../../../subgraphs/construction-wages/rules/jointPunishmentActs.ts';
import { isListed } from '../../../subgraphs/construction-wages/rules/jointPunishmentFacts.ts';
import { actAt, movesOf } from '../acts.ts';
import {
  expectEveryCode,
  noReason,
  now,
  refusal,
  today,
  tomorrow,
  whole,
  yesterday,
  type CodesOf,
  type Refused,
} from './refusalTable.ts';

const unpaid = {
  ...{ respondentCode: 'F', payBy: yesterday, arrearsAmount: '1000.00', recoveredAmount: '400.00' },
  paidOn: '2024-03-10',
};
const paid = { ...unpaid, recoveredAmount: '1000.00' };
const base = {
  ...{ complaint: unpaid, listed: false, proposedOn: '2024-03-01', validTo: yesterday },
  ...{ paidOn: '2023-09-15', promisedOn: '2024-03-01' },
};
/** Leaving takes what coming on the list must not have: that all is paid. */
const changes: Record<string, object> = {
  jointPunishmentPromise: { complaint: paid },
  jointPunishmentRemove: { complaint: paid },
};
const inputs: Record<string, object> = {
  jointPunishmentPropose: {
    ...{ organization: 'F', complaint: 'C1', ground: 'CRIMINAL_THRESHOLD', reason: '逾期未支付' },
    officerPosts: ['LEGAL_REPRESENTATIVE', 'DIRECTLY_IN_CHARGE'],
  },
  jointPunishmentHear: { heardOn: today, statement: '资金困难' },
  jointPunishmentPromise: { promisedOn: today },
};
const given = (act: string) => ({
  of: { ...base, ...changes[act] },
  input: inputs[act] ?? { reason: '理由' },
});

describe('a listing for joint punishment', () => {
  it('is proposed, heard and decided by persons, and in no other way (R-WA-19)', () => {
    const { agreed, strange } = movesOf({
      acts: jointPunishmentActs,
      states: Object.keys(jointPunishmentStatus),
      posts: Object.keys(wagePost),
      given,
      at: (post) => actAt(now, [post as WagePost]),
    });
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'jointPunishmentPropose: — → PROPOSED by INVESTIGATOR',
      'jointPunishmentHear: PROPOSED → HEARD by INVESTIGATOR',
      'jointPunishmentList: HEARD → LISTED by DEPUTY_HEAD',
      'jointPunishmentDrop: PROPOSED → NOT_LISTED by DEPUTY_HEAD',
      'jointPunishmentDrop: HEARD → NOT_LISTED by DEPUTY_HEAD',
      'jointPunishmentPromise: LISTED → LISTED by INVESTIGATOR',
      'jointPunishmentRemove: LISTED → REMOVED by DEPUTY_HEAD',
      'jointPunishmentExpire: LISTED → EXPIRED by INVESTIGATOR, WAGE_OFFICE_HEAD',
    ]);
  });

  const cases: Refused[] = [
    ['jointPunishmentPropose', { complaint: null }, {}, 'NO_SUCH_COMPLAINT', 'complaint'],
    ['jointPunishmentPropose', {}, { organization: ' ' }, 'NO_FIRM', 'organization'],
    ['jointPunishmentPropose', { complaint: { ...unpaid, payBy: null } }, {}, 'NO_ORDER', 'complaint'],
    ['jointPunishmentPropose', {}, { organization: 'G' }, 'NOT_THE_RESPONDENT', 'organization'],
    [
      'jointPunishmentPropose',
      { complaint: { ...unpaid, payBy: today } },
      {},
      'ORDER_STILL_RUNNING',
      'complaint',
    ],
    ['jointPunishmentPropose', { complaint: paid }, {}, 'NOTHING_OWED', 'complaint'],
    ['jointPunishmentPropose', {}, { officerPosts: [] }, 'NO_OFFICER_POST', 'officerPosts'],
    [
      'jointPunishmentPropose',
      {},
      { officerPosts: ['PRINCIPAL', 'PRINCIPAL'] },
      'NO_OFFICER_POST',
      'officerPosts',
    ],
    noReason('jointPunishmentPropose'),
    ['jointPunishmentPropose', { listed: true }, {}, 'LISTING_EXISTS', 'organization'],
    ['jointPunishmentHear', {}, { heardOn: tomorrow }, 'DAY_IN_FUTURE', 'heardOn'],
    ['jointPunishmentHear', {}, { heardOn: '2024-02-29' }, 'DAYS_OUT_OF_ORDER', 'heardOn'],
    ['jointPunishmentHear', {}, { statement: '' }, 'NO_REASON', 'statement'],
    ['jointPunishmentList', { complaint: paid }, {}, 'NOTHING_OWED'],
    noReason('jointPunishmentList'),
    noReason('jointPunishmentDrop'),
    ['jointPunishmentPromise', { complaint: unpaid }, {}, 'ARREARS_OPEN'],
    ['jointPunishmentPromise', {}, { promisedOn: tomorrow }, 'DAY_IN_FUTURE', 'promisedOn'],
    ['jointPunishmentPromise', {}, { promisedOn: '2024-02-29' }, 'DAYS_OUT_OF_ORDER', 'promisedOn'],
    ['jointPunishmentRemove', { promisedOn: null }, {}, 'NO_PROMISE'],
    ['jointPunishmentRemove', { complaint: unpaid }, {}, 'ARREARS_OPEN'],
    ['jointPunishmentRemove', { paidOn: '2023-09-16' }, {}, 'SIX_MONTHS_NOT_OVER'],
    noReason('jointPunishmentRemove'),
    ['jointPunishmentExpire', { validTo: today }, {}, 'STILL_IN_FORCE'],
  ];
  it('is refused with every code that its acts can give', () => {
    const codes: CodesOf<typeof jointPunishmentActs> = {
      jointPunishmentPropose: [
        ...([
          'NO_SUCH_COMPLAINT',
          'NO_FIRM',
          'NO_ORDER',
          'NOT_THE_RESPONDENT',
          'ORDER_STILL_RUNNING',
        ] as const),
        ...(['NOTHING_OWED', 'NO_OFFICER_POST', 'NO_REASON', 'LISTING_EXISTS'] as const),
      ],
      jointPunishmentHear: ['DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER', 'NO_REASON'],
      jointPunishmentList: ['NOTHING_OWED', 'NO_REASON'],
      jointPunishmentDrop: ['NO_REASON'],
      jointPunishmentPromise: ['ARREARS_OPEN', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'],
      jointPunishmentRemove: ['NO_PROMISE', 'ARREARS_OPEN', 'SIX_MONTHS_NOT_OVER', 'NO_REASON'],
      jointPunishmentExpire: ['STILL_IN_FORCE'],
    };
    expectEveryCode(jointPunishmentActs, codes, cases);
  });
  it.each(whole(cases))('%s with %j and %j is refused: %s', (act, of, input, code, field) => {
    const asked = given(act);
    expect(refusal(jointPunishmentActs, act, { ...asked.of, ...of }, { ...asked.input, ...input })).toEqual({
      code,
      ...(field ? { field } : {}),
    });
  });

  it('lasts three years from the decision, its last day among them', () => {
    const at = actAt(now, ['DEPUTY_HEAD']);
    const decision = decideAct(
      jointPunishmentActs.jointPunishmentList,
      base as never,
      'HEARD',
      { reason: '属实' },
      at,
    );
    expect(decision).toMatchObject({
      value: { status: 'LISTED', set: { listedOn: today, validTo: '2027-03-15' } },
    });
    const listing = { status: 'LISTED', validTo: '2027-03-15' } as const;
    expect([isListed(listing, '2027-03-15'), isListed(listing, '2027-03-16')]).toEqual([true, false]);
    expect(isListed({ ...listing, status: 'REMOVED' }, today)).toBe(false);
    expect(isListed({ status: 'HEARD', validTo: null }, today)).toBe(false);
  });
});
