import type { Outcome } from './caseKind.ts';
import type { Refusal } from './machine.ts';

/** What happened and what to do next, in both languages. */
export interface UserErrorText {
  readonly zh: string;
  readonly en: string;
}

/** Refusals that every act may meet. */
export const commonUserErrors = {
  NOT_FOUND: {
    zh: '没有找到这一记录。请核对标识，或确认它在您的管辖范围内。',
    en: 'There is no such record. Check its id and that it lies in your area.',
  },
  NOT_IN_THIS_STATE: {
    zh: '当前状态下不能这样办理。请刷新后查看现在的状态。',
    en: 'This cannot be done in the present state. Reload to see where it stands.',
  },
  NOT_YOUR_POST: {
    zh: '您的岗位不能办理此事项。请由有权岗位办理。',
    en: 'Your post does not cover this act. Leave it to the post that does.',
  },
  CHANGED_MEANWHILE: {
    zh: '刚刚有其他经办人办理了这一记录，您的操作没有生效。请刷新后再决定。',
    en: 'Somebody else has just acted on this record, and your act was not done. Reload and decide again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '这个幂等键已用于另一项操作。请换一个新的键。',
    en: 'This idempotency key was used for another act. Use a new one.',
  },
  OUTSIDE_YOUR_REGION: {
    zh: '该区划不在您的管辖范围内。请改为您管辖的区划。',
    en: 'This region is outside your area. Name one that you answer for.',
  },
} as const satisfies Record<string, UserErrorText>;

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

export type CommonUserErrorCode = keyof typeof commonUserErrors;

/** What the payload of a mutation says of a refusal. */
export interface UserErrorModel<Code extends string> {
  readonly code: Code;
  readonly field: string | null;
  readonly detail: Refusal<string>['detail'] | null;
}

/** The payload of a mutation: the case under its name, or what was wrong. */
export function payload<Name extends string, Row, Code extends string>(
  name: Name,
  outcome: Outcome<Row, Code>,
): { readonly [key in Name]: Row | null } & { readonly userErrors: UserErrorModel<Code>[] } {
  const row = outcome.ok ? outcome.row : null;
  return { [name]: row, userErrors: outcome.ok ? [] : [userError(outcome.error)] } as never;
}

/** A refusal as the graph tells it. */
export function userError<Code extends string>({ code, field, detail }: Refusal<Code>): UserErrorModel<Code> {
  return { code, field: field ?? null, detail: detail ?? null };
}

/** Resolvers of a department's user error type, with the texts of its codes. */
export function userErrorResolvers<Code extends string>(texts: Readonly<Record<Code, UserErrorText>>) {
  return {
    message: ({ code, detail }: UserErrorModel<Code>, { language }: { language: 'ZH' | 'EN' }): string => {
      const chinese = language === 'ZH';
      const text = texts[code][chinese ? 'zh' : 'en'];
      if (!detail) return text;
      return chinese ? `${text}（${detail.zh}）` : `${text} (${detail.en})`;
    },
  };
}
