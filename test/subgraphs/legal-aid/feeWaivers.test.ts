import { describe, expect, it } from '@jest/globals';
import type { FeeWaiverStatus, LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import {
  answerFeeWaiver,
  requestFeeWaiver,
  type AnswerFeeWaiverInput,
  type RequestFeeWaiverInput,
} from '../../../subgraphs/legal-aid/rules/case-acts/feeWaiver.ts';
import { actAt } from '../acts.ts';
import { caseInHand } from './given.ts';

const at = actAt<LegalAidPost>('2024-03-01T09:00:00+08:00', ['ASSIGNED_PERSON']);
const waiver = (status: FeeWaiverStatus) =>
  ({ nth: 1, kind: 'NOTARY', bodyCode: 'NOTARY-1', status }) as const;
const of = (...waivers: ReturnType<typeof waiver>[]) =>
  ({ ...caseInHand, assignee: at.subject, waivers }) as never;

describe('a fee that another body may waive (M-25)', () => {
  const asked = (input: Partial<RequestFeeWaiverInput>, known: never = of(waiver('REQUESTED'))) => {
    const decision = requestFeeWaiver.decide(known, { kind: 'NOTARY', body: 'NOTARY-1', ...input }, at);
    return decision.ok ? (decision.value.note ?? 'asked') : decision.error.code;
  };

  it('is asked of one body once, until it has answered', () => {
    expect(asked({})).toBe('WAIVER_REQUESTED_ALREADY');
    expect(asked({ body: 'NOTARY-2' })).toBe('asked');
    expect(asked({ kind: 'APPRAISAL', note: '鉴定' })).toBe('鉴定');
    expect(asked({}, of(waiver('DENIED'), waiver('GRANTED')))).toBe('asked');
    expect(asked({}, { ...(of() as object), assignee: 'lawyer-1' } as never)).toBe('NOT_ASSIGNED_TO_YOU');
  });

  const answered = (input: Partial<AnswerFeeWaiverInput>, known: never = of(waiver('REQUESTED'))) => {
    const decision = answerFeeWaiver.decide(
      known,
      { nth: 1, granted: true, amount: '300', reasons: '准予', ...input },
      at,
    );
    return decision.ok ? 'answered' : decision.error.code;
  };

  it.each<[string, Partial<AnswerFeeWaiverInput>, string]>([
    ['granted', {}, 'answered'],
    ['denied', { granted: false, amount: null }, 'answered'],
    ['granted without an amount', { amount: undefined }, 'AMOUNT_NOT_RIGHT'],
    ['granted with less than nothing', { amount: '-1' }, 'AMOUNT_NOT_RIGHT'],
    ['granted with half a fen', { amount: '0.005' }, 'AMOUNT_NOT_RIGHT'],
    ['denied with an amount', { granted: false }, 'AMOUNT_NOT_RIGHT'],
    ['without reasons', { reasons: ' ' }, 'REASONS_MISSING'],
    ['to what nobody asked', { nth: 2 }, 'NO_OPEN_WAIVER'],
  ])('is answered once, with an amount when it is granted: %s', (_what, input, code) => {
    expect(answered(input)).toBe(code);
  });

  it('is not answered twice, nor by another', () => {
    expect(answered({}, of(waiver('DENIED')))).toBe('NO_OPEN_WAIVER');
    expect(answered({}, { ...(of() as object), assignee: 'lawyer-1' } as never)).toBe('NOT_ASSIGNED_TO_YOU');
  });
});
