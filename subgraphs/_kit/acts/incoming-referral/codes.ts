/** How a referral stands with its receiver (DOMAIN 2.8). */
export const incomingReferralStatus = { WAITING: '待接收', ACCEPTED: '已接收', RETURNED: '已退回' } as const;
export type IncomingReferralStatus = keyof typeof incomingReferralStatus;

/** Why a receiver returns a referral. */
export const referralReturnGround = {
  NOT_COMPETENT: '不属于本单位受理范围',
  ANOTHER_AREA: '不属于本单位管辖区域',
  ALREADY_HANDLED: '已有机关依法受理',
  CONSENT_WITHDRAWN: '当事人不再同意',
  PAPERS_MISSING: '移送材料不全',
} as const;
export type ReferralReturnGround = keyof typeof referralReturnGround;
