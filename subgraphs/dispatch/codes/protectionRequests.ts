/** How the police answer a request of protection. */
export const protectionAnswer = {
  GRANTED: '同意保护',
  DECLINED: '不予保护',
} as const;
export type ProtectionAnswer = keyof typeof protectionAnswer;

/** States of a request of protection (M-61). */
export const protectionStatus = {
  ASKED: '已申请',
  SENT: '已转送公安机关',
  ...protectionAnswer,
  ENDED: '保护已结束',
} as const;
export type ProtectionStatus = keyof typeof protectionStatus;
