import { agreed, type Act, type Change } from '../machine.ts';
import type { CommonUserErrorCode } from '../userErrors.ts';
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
