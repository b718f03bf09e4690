import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { dispatchPost, protectionStatus, type DispatchPost } from '../../../subgraphs/dispatch/codes.ts';
import { protectionActs } from '../../../subgraphs/dispatch/rules/protectionActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { court, landBureau } from './office.ts';

const at = (post: string) => actAt('2024-03-20T09:00:00+08:00', [post as DispatchPost]);
const { protectionRequestAnswerRecord: answer, protectionRequestSend: send } = protectionActs;
const of = { isUnderWay: false, tipOrganizationCode: landBureau };
const police = { police: court };

describe('a request of protection', () => {
  it.each([
    ['GRANTED', 'GRANTED'],
    ['DECLINED', 'DECLINED'],
  ])('goes from the asking to the answer %s and its end, each step by its own post', (said, next) => {
    const { agreed, strange } = movesOf({
      acts: protectionActs,
      states: Object.keys(protectionStatus),
      posts: Object.keys(dispatchPost),
      given: () => ({ of, input: { ...police, answer: said } }),
      at,
    });
    expect(agreed).toEqual([
      'protectionRequestAsk: — → ASKED by TIP_CHECKER',
      'protectionRequestAskByReceipt: — → ASKED by TIP_DESK',
      'protectionRequestSend: ASKED → SENT by CENTRE_HEAD',
      `protectionRequestAnswerRecord: SENT → ${next} by CENTRE_HEAD`,
      'protectionRequestEnd: GRANTED → ENDED by CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it.each([
    ['protectionRequestAsk', 'TIP_CHECKER', 'tip'],
    ['protectionRequestAskByReceipt', 'TIP_DESK', 'receiptCode'],
  ] as const)('is not made of no tip, nor twice at a time: %s', (name, post, field) => {
    const ask = (tip: { isUnderWay: boolean } | null) =>
      decideAct(protectionActs[name], tip, null, {}, at(post));
    expect(ask(null)).toEqual({ ok: false, error: { code: 'NOT_FOUND', field } });
    expect(ask({ isUnderWay: true })).toEqual({ ok: false, error: { code: 'PROTECTION_UNDER_WAY', field } });
    expect(ask({ isUnderWay: false })).toMatchObject({ value: { set: { askedOn: '2024-03-20' } } });
  });

  it.each([
    ['NO_SUCH_BODY', 'X'],
    ['BODY_OF_TIP', landBureau],
  ])('does not go to the wrong body: %s', (code, body) => {
    const decision = decideAct(send, of, 'ASKED', { police: body }, at('CENTRE_HEAD'));
    expect(decision).toEqual({ ok: false, error: { code, field: 'police' } });
  });

  it('keeps the day on which it went to the police, and not which police it was', () => {
    for (const tipOrganizationCode of [landBureau, null]) {
      const decision = decideAct(send, { tipOrganizationCode }, 'ASKED', police, at('CENTRE_HEAD'));
      expect(decision).toEqual({ ok: true, value: { status: 'SENT', set: { sentOn: '2024-03-20' } } });
    }
  });

  it('is over when it is declined, and not when it is granted', () => {
    const say = (said: 'GRANTED' | 'DECLINED') =>
      decideAct(answer, of, 'SENT', { answer: said }, at('CENTRE_HEAD'));
    expect(say('GRANTED')).toMatchObject({ value: { set: { answeredOn: '2024-03-20' } } });
    expect(say('GRANTED')).not.toMatchObject({ value: { set: { endedOn: expect.anything() } } });
    expect(say('DECLINED')).toMatchObject({
      value: { set: { answeredOn: '2024-03-20', endedOn: '2024-03-20' } },
    });
  });
});
