import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideAct, type Change, type Decision } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  dispatchPost,
  tipStatus,
  type DispatchPost,
  type TipStatus,
} from '../../../subgraphs/dispatch/codes.ts';
import { tipActs, type TipColumns, type TipFacts } from '../../../subgraphs/dispatch/rules/tipActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { court, justiceBureau, landBureau } from './office.ts';

const at = (post: string, subject = 'someone') =>
  actAt('2024-03-20T09:00:00+08:00', [post as DispatchPost], { subject });
const received: TipFacts = {
  ...{ organizationCode: landBureau, checkerAccounts: [], checkerBodyCodes: [] },
  ...{ result: null, rewardAmount: null, rewardDecidedBy: null, rewardPaidOn: null },
};
const checked: TipFacts = { ...received, checkerAccounts: ['a'], checkerBodyCodes: [court] };
const proven: TipFacts = { ...checked, result: 'SUBSTANTIATED' };
const decided: TipFacts = { ...proven, rewardAmount: '500.00', rewardDecidedBy: 'head' };
const telling = { kind: 'UNSAFE_SITE', facts: '脚手架没有防护网', organization: landBureau } as const;
const naming = { checkers: [{ account: 'b', body: justiceBureau }] };
const found = { result: 'NOT_SUBSTANTIATED', findings: '已现场核实' } as const;
const inputs: Readonly<Record<string, object>> = {
  tipReceive: telling,
  tipCheckersName: naming,
  tipConclude: found,
  tipRewardDecide: { amount: '500' },
};

describe('a tip', () => {
  it('goes from reception to its seal, each step by its own post, and nothing follows the seal', () => {
    const { agreed, strange } = movesOf({
      acts: tipActs,
      states: Object.keys(tipStatus),
      posts: Object.keys(dispatchPost),
      given: (act) => ({
        of:
          act === 'tipRewardPay'
            ? decided
            : act === 'tipRewardDecide' || act === 'tipSeal'
              ? proven
              : checked,
        input: inputs[act] ?? {},
      }),
      at,
    });
    expect(agreed).toEqual([
      'tipReceive: — → RECEIVED by TIP_DESK',
      'tipCheckersName: RECEIVED → CHECKING by CENTRE_HEAD',
      'tipCheckersName: CHECKING → CHECKING by CENTRE_HEAD',
      'tipConclude: CHECKING → NOT_SUBSTANTIATED by TIP_CHECKER',
      'tipOutcomeTell: SUBSTANTIATED → OUTCOME_TOLD by TIP_CHECKER',
      'tipOutcomeTell: NOT_SUBSTANTIATED → OUTCOME_TOLD by TIP_CHECKER',
      'tipOutcomeTell: TO_OTHER_BODY → OUTCOME_TOLD by TIP_CHECKER',
      'tipRewardDecide: OUTCOME_TOLD → OUTCOME_TOLD by CENTRE_HEAD',
      'tipRewardPay: OUTCOME_TOLD → REWARDED by TIP_PAYER',
      'tipSeal: OUTCOME_TOLD → SEALED by CENTRE_HEAD',
      'tipSeal: REWARDED → SEALED by CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it.each([
    ['TEXT_NEEDED', { facts: ' ' }],
    ['NO_SUCH_BODY', { organization: 'X' }],
  ])('is not received: %s', (code, more) => {
    const decision = decideAct(tipActs.tipReceive, null, null, { ...telling, ...more }, at('TIP_DESK'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('may be about no body and no project', () => {
    const input = { kind: 'WAGE_ARREARS', facts: '拖欠三个月' } as const;
    const decision = decideAct(tipActs.tipReceive, null, null, input, at('TIP_DESK'));
    expect(decision).toMatchObject({ value: { set: { organizationCode: null, projectNumber: null } } });
  });

  it.each([
    ['ONE_OR_TWO_CHECKERS', []],
    ['ONE_OR_TWO_CHECKERS', ['a']],
    ['ONE_OR_TWO_CHECKERS', ['b', 'c']],
    ['TEXT_NEEDED', [' ']],
    ['CHECKER_NEEDED', ['someone']],
  ])('with one checker gets no other: %s', (code, accounts) => {
    const input = { checkers: accounts.map((account) => ({ account, body: justiceBureau })) };
    const decision = decideAct(tipActs.tipCheckersName, checked, 'CHECKING', input, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ ok: false, error: { code, field: 'checkers' } });
  });

  it.each([
    ['NO_SUCH_BODY', 'X'],
    ['BODY_OF_TIP', landBureau],
  ])('is not checked by somebody of the wrong body: %s', (code, body) => {
    const input = { checkers: [{ account: 'b', body }] };
    const decision = decideAct(tipActs.tipCheckersName, received, 'RECEIVED', input, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('keeps the checker that it has beside the one who is added, each with their body', () => {
    const input = { checkers: [{ account: 'a', body: justiceBureau }, ...naming.checkers] };
    const decision = decideAct(tipActs.tipCheckersName, checked, 'CHECKING', input, at('CENTRE_HEAD'));
    const set = { checkerAccounts: ['a', 'b'], checkerBodyCodes: [court, justiceBureau] };
    expect(decision).toMatchObject({ value: { set } });
  });

  it.each([
    ['TEXT_NEEDED', { findings: '' }],
    ['OTHER_BODY_AS_NEEDED', { otherBody: court }],
    ['OTHER_BODY_AS_NEEDED', { result: 'TO_OTHER_BODY' as const }],
    ['NO_SUCH_BODY', { result: 'TO_OTHER_BODY' as const, otherBody: 'X' }],
    ['BODY_OF_TIP', { result: 'TO_OTHER_BODY' as const, otherBody: landBureau }],
  ])('is not concluded: %s', (code, more) => {
    const decision = decideAct(
      tipActs.tipConclude,
      checked,
      'CHECKING',
      { ...found, ...more },
      at('TIP_CHECKER'),
    );
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('goes to another body, which is named', () => {
    const input = { ...found, result: 'TO_OTHER_BODY', otherBody: court } as const;
    const decision = decideAct(tipActs.tipConclude, checked, 'CHECKING', input, at('TIP_CHECKER'));
    expect(decision).toMatchObject({ value: { status: 'TO_OTHER_BODY', set: { otherBodyCode: court } } });
  });

  it.each([
    ['REWARD_NOT_DUE', checked, '500'],
    ['REWARD_DECIDED', decided, '500'],
    ['REWARD_AMOUNT_NOT_POSSIBLE', proven, '0.00'],
    ['REWARD_AMOUNT_NOT_POSSIBLE', proven, '-5'],
    ['REWARD_AMOUNT_NOT_POSSIBLE', proven, '0.005'],
  ])('gets no reward decided: %s', (code, of, amount) => {
    const decision = decideAct(tipActs.tipRewardDecide, of, 'OUTCOME_TOLD', { amount }, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['REWARD_NOT_DECIDED', proven, 'payer'],
    ['ANOTHER_PAYS', decided, 'head'],
  ])('is not paid: %s', (code, of, subject) => {
    const decision = decideAct(tipActs.tipRewardPay, of, 'OUTCOME_TOLD', {}, at('TIP_PAYER', subject));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('is not sealed before the reward that was decided is paid', () => {
    const seal = (of: TipFacts) => decideAct(tipActs.tipSeal, of, 'OUTCOME_TOLD', {}, at('CENTRE_HEAD'));
    expect(seal(decided)).toMatchObject({ ok: false, error: { code: 'REWARD_NOT_PAID' } });
    expect(seal({ ...decided, rewardPaidOn: '2024-03-20' })).toMatchObject({ value: { status: 'SEALED' } });
  });

  it('keeps its laws whatever is tried in whatever order', () => {
    const account = fc.constantFrom('a', 'b', 'c', 'd');
    const body = fc.constantFrom(court, justiceBureau, landBureau, 'X');
    const attempt = fc.record({
      act: fc.constantFrom(...Object.keys(tipActs).filter((name) => name !== 'tipReceive')),
      post: fc.constantFrom<DispatchPost[]>('CENTRE_HEAD', 'TIP_CHECKER', 'TIP_PAYER', 'TIP_DESK'),
      subject: account,
      input: fc.record({
        checkers: fc.array(fc.record({ account, body }), { maxLength: 3 }),
        result: fc.constantFrom('SUBSTANTIATED', 'NOT_SUBSTANTIATED', 'TO_OTHER_BODY'),
        findings: fc.constantFrom('', '已核实'),
        otherBody: fc.option(body),
        amount: fc.constantFrom('0', '20.00'),
      }),
    });
    const reached = new Set<TipStatus>();
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 60, maxLength: 120 }), (attempts) => {
        let status: TipStatus = 'RECEIVED';
        let of = received;
        for (const { act, post, subject, input } of attempts) {
          const tried = tipActs[act as 'tipConclude'];
          const decision: Decision<Change<TipStatus, TipColumns, never>, string> = decideAct(
            tried,
            of,
            status,
            input as never,
            at(post, subject),
          );
          if (!decision.ok) continue;
          expect(status).not.toBe('SEALED');
          status = decision.value.status ?? status;
          of = { ...of, ...decision.value.set };
          reached.add(status);
          expect(of.checkerAccounts.length).toBeLessThanOrEqual(2);
          expect(new Set(of.checkerAccounts).size).toBe(of.checkerBodyCodes.length);
          expect(of.checkerBodyCodes).not.toContain(landBureau);
          if (of.rewardAmount !== null) expect(of.result).toBe('SUBSTANTIATED');
          if (status === 'REWARDED') expect([of.rewardPaidOn, subject]).not.toContain(of.rewardDecidedBy);
        }
      }),
      { numRuns: 500, seed: 61 },
    );
    const all = Object.keys(tipStatus).filter((each) => each !== 'RECEIVED');
    expect([...reached].sort()).toEqual(all.sort());
  });
});
