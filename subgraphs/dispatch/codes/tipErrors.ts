import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a tip is not done. */
export const tipUserErrors = {
  TEXT_NEEDED: {
    zh: '文字内容不能为空。请填写。',
    en: 'The text is empty. Write it.',
  },
  ONE_OR_TWO_CHECKERS: {
    zh: '每件举报由一至两人核查，已指定的不能更换。请至少新指定一人，合计不超过两人。',
    en: 'A tip has one or two checkers, and those named stay. Name a new one, and not more than two in all.',
  },
  BODY_OF_TIP: {
    zh: '该单位是举报所涉单位，不能核查或接手这一举报。请改为其他单位。',
    en: 'The tip is about this body, which can neither check nor take it over. Name another one.',
  },
  CHECKER_NEEDED: {
    zh: '指定核查人的人不能自己核查。请指定其他人。',
    en: 'Whoever names the checkers is none of them. Name somebody else.',
  },
  OTHER_BODY_AS_NEEDED: {
    zh: '移交其他机关时须写明该机关，其他结果不写。请核对。',
    en: 'Name the other body when the tip goes to one, and only then.',
  },
  REWARD_NOT_DUE: {
    zh: '只有查证属实的举报可以奖励。',
    en: 'Only a tip that was substantiated is rewarded.',
  },
  REWARD_DECIDED: {
    zh: '这一举报的奖励已经决定，不能再次决定。请刷新后查看。',
    en: 'Its reward was decided already. Reload to see it.',
  },
  REWARD_AMOUNT_NOT_POSSIBLE: {
    zh: '奖励金额应大于零，最多两位小数。请核对。',
    en: 'A reward is more than nothing, with two decimals at most. Check the amount.',
  },
  REWARD_NOT_DECIDED: {
    zh: '这一举报还没有决定奖励。请先由指挥中心办公室主任决定。',
    en: 'No reward was decided for it. The head of the command centre decides first.',
  },
  ANOTHER_PAYS: {
    zh: '决定奖励的人不能发放奖励。请由其他发放员办理。',
    en: 'Whoever decided the reward does not pay it. Leave it to another payer.',
  },
  REWARD_NOT_PAID: {
    zh: '已决定的奖励还没有发放，不能封存。请待举报人凭查询码领取后封存。',
    en: 'Its reward was decided and not paid. Seal it when the reward was paid against the code.',
  },
  PROTECTION_UNDER_WAY: {
    zh: '这一举报已有保护申请在办理，不需要再次申请。请凭查询码查看进度。',
    en: 'Protection was asked for and is under way. Nothing more is needed: the receipt code shows how it stands.',
  },
} as const satisfies Record<string, UserErrorText>;

/** What to do when a tip was handed in again under its key: of the code only the hash is kept, so it is not told. */
export const tipCodeToldBefore: UserErrorText = {
  zh: '该举报此前已受理，查询码只在首次受理时给出，系统只保存其摘要，不能再次显示。举报人没有拿到查询码的，请换一个幂等键重新受理。',
  en: 'This tip was received before. Its code was told then and only its hash is kept. If it did not reach the tip-giver, receive the tip again under a new key.',
};
