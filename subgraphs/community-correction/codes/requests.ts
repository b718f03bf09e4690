/** Why a person asks for leave (R-CC-8); where to is not kept. */
export const correctionLeaveReason = {
  MEDICAL_CARE: '就医',
  STUDY: '就学',
  LITIGATION: '参与诉讼',
  FAMILY_EVENT: '处理家庭重要事务',
  WORK: '工作需要',
  OTHER: '其他正当理由',
} as const;
export type CorrectionLeaveReason = keyof typeof correctionLeaveReason;

/** States of a leave (DOMAIN 2.8). */
export const correctionLeaveStatus = {
  APPLIED: '已申请',
  APPROVED: '已批准',
  REFUSED: '未批准',
  OUT: '已外出',
  RETURNED: '按期返回',
  LATE: '逾期返回',
  ENDED: '已失效',
} as const;
export type CorrectionLeaveStatus = keyof typeof correctionLeaveStatus;

/** States of a change of the place of execution (R-CC-11). */
export const correctionMoveStatus = {
  APPLIED: '已申请',
  ASKED: '已征求意见',
  ANSWERED: '已回复意见',
  APPROVED: '已同意变更',
  REFUSED: '不同意变更',
  HANDED_OVER: '已移交',
  ARRIVED: '已向新执行地报到',
  ENDED: '已失效',
} as const;
export type CorrectionMoveStatus = keyof typeof correctionMoveStatus;

/** States of a permission to cross the county's border again and again for work or daily life (R-CC-8, R-CC-10). */
export const correctionRecurrentLeaveStatus = {
  APPLIED: '已申请',
  APPROVED: '已批准',
  REFUSED: '未批准',
  ENDED: '已终止',
} as const;
export type CorrectionRecurrentLeaveStatus = keyof typeof correctionRecurrentLeaveStatus;
