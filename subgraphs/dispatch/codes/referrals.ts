export { referralReturnGround, type ReferralReturnGround } from '../../_kit/acts/incoming-referral/codes.ts';

/** The departments between which cases are referred. */
export const referralDepartment = {
  MEDIATION: '人民调解',
  LEGAL_AID: '法律援助',
  COMMUNITY_CORRECTION: '社区矫正',
  PETITIONS: '信访',
  CONSTRUCTION_WAGES: '建设领域工资',
  COURT: '人民法院',
  PUBLIC_SECURITY: '公安机关',
} as const;
export type ReferralDepartment = keyof typeof referralDepartment;

/** States of a referral (DOMAIN 2.8). */
export const referralStatus = {
  PROPOSED: '已提出',
  CONSENT_GIVEN: '当事人同意',
  CONSENT_REFUSED: '当事人不同意',
  WITHDRAWN: '已撤回',
  SENT: '已移送',
  ACCEPTED: '已接收',
  RETURNED: '已退回',
  CONCLUDED: '已办结',
  FED_BACK: '已反馈',
  ARCHIVED: '已归档',
} as const;
export type ReferralStatus = keyof typeof referralStatus;

/** Whose consent a referral may need. */
export const referralSide = { APPLICANT: '申请一方', OTHER_SIDE: '对方' } as const;
export type ReferralSide = keyof typeof referralSide;

/** What became of the matter, as the receiver feeds it back. */
export const referralOutcome = {
  AGREEMENT_REACHED: '达成协议',
  NO_AGREEMENT: '未达成协议',
  AID_GRANTED: '给予法律援助',
  AID_REFUSED: '不予法律援助',
  CONFIRMED: '确认调解协议有效',
  NOT_CONFIRMED: '未确认调解协议',
  CASE_FILED: '已立案',
  CASE_NOT_FILED: '未立案',
  HANDLED: '已办理并答复',
  WITHDRAWN_BY_PARTY: '当事人撤回',
} as const;
export type ReferralOutcome = keyof typeof referralOutcome;

/** Within how many working days a county's bodies answer a referral, as its command centre sets it (M-12). */
export const answerDays = [3, 5, 7, 10, 15] as const;
export type AnswerDays = (typeof answerDays)[number];
/** What a county has that says nothing. */
export const usualAnswerDays: AnswerDays = 5;
