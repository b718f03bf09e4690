import { agreed, type Act, type Change } from '../machine.ts';
import type { CommonUserErrorCode, UserErrorText } from '../userErrors.ts';
import type { IncomingReferralStatus, ReferralReturnGround } from './codes.ts';

/** Columns of an incoming referral that acts set. */
interface Columns {
  answeredOn?: string;
  caseKind?: string;
  caseNumber?: string;
  returnGround?: ReferralReturnGround;
}

/** An act to an incoming referral. */
export type IncomingReferralAct<Post extends string, Input> = Act<
  IncomingReferralStatus,
  Post,
  object,
  Input,
  Change<IncomingReferralStatus, Columns, string>,
  CommonUserErrorCode
>;

/** The case that was opened. */
export interface OpenedCase {
  readonly kind: string;
  readonly number: string;
}

/** The receiver takes it by opening a case. */
export function acceptance<Post extends string>(by: readonly Post[]): IncomingReferralAct<Post, OpenedCase> {
  return {
    title: '接收移送',
    by,
    from: ['WAITING'],
    decide: (_referral, { kind, number }, { today }) =>
      agreed({ status: 'ACCEPTED', set: { answeredOn: today, caseKind: kind, caseNumber: number } }),
  };
}

/** The receiver returns it and says on what ground. */
export function returning<Post extends string>(
  by: readonly Post[],
): IncomingReferralAct<Post, { readonly ground: ReferralReturnGround }> {
  return {
    title: '退回移送',
    by,
    from: ['WAITING'],
    decide: (_referral, { ground }, { today }) =>
      agreed({ status: 'RETURNED', set: { answeredOn: today, returnGround: ground } }),
  };
}

/** Why a case cannot be opened out of a referral. */
export const incomingReferralErrors = {
  NO_SUCH_REFERRAL: {
    zh: '待接收移送中没有这一编号。请核对编号；刚刚移送的请稍候再试。',
    en: 'No referral of this number is in your inbox. Check it; if it was just sent, try again in a moment.',
  },
  REFERRAL_ANSWERED: {
    zh: '这一移送已经接收或退回。请刷新后查看。',
    en: 'This referral was accepted or returned already. Reload to see what became of it.',
  },
} as const satisfies Record<string, UserErrorText>;
