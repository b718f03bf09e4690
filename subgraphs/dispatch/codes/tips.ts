/** What facts a tip is about (M-61). */
export const tipKind = {
  WAGE_ARREARS: '拖欠工资',
  UNSAFE_SITE: '工地安全隐患',
  OFFICIAL_MISCONDUCT: '公职人员失职渎职',
} as const;
export type TipKind = keyof typeof tipKind;

/** What checking a tip came to. */
export const tipResult = {
  SUBSTANTIATED: '查证属实',
  NOT_SUBSTANTIATED: '查证不属实',
  TO_OTHER_BODY: '移交其他机关',
} as const;
export type TipResult = keyof typeof tipResult;

/** States of a tip (DOMAIN 2.8). */
export const tipStatus = {
  RECEIVED: '已受理',
  CHECKING: '核查中',
  ...tipResult,
  OUTCOME_TOLD: '已告知结果',
  REWARDED: '已奖励',
  SEALED: '已封存',
} as const;
export type TipStatus = keyof typeof tipStatus;
