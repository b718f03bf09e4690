/** Posts that act in community correction and reintegration (DOMAIN 2.8). */
export const correctionPost = {
  JUSTICE_OFFICER: '司法所工作人员',
  COUNTY_OFFICER: '县社区矫正机构工作人员',
  DECISION_MAKER: '县社区矫正机构负责人',
  JUSTICE_HEAD: '县级司法行政部门负责人',
  GROUP_MEMBER: '矫正小组成员',
  PROCURATORATE: '人民检察院',
} as const;
export type CorrectionPost = keyof typeof correctionPost;

/** What waits for somebody: the inbox is sorted by it. */
export const correctionWait = {
  RECEPTION: '待接收入矫',
  LEAVE_DECISION: '待批请假',
  LEAVE_RETURN: '待销假',
  RECURRENT_LEAVE_DECISION: '待批经常性外出',
  MOVE_STEP: '待办执行地变更',
  SANCTION_CHECK: '奖惩待核实',
  SANCTION_HEARING: '奖惩待听取本人陈述',
  SANCTION_DECISION: '奖惩待决定',
  ANSWER_OUTSIDE: '待法院、公安机关答复',
  TRACKING_APPROVAL: '电子定位待批准',
  CLASS_DECISION: '管理类别待决定',
  CLASS_REVIEW: '管理类别待复核',
  REMARK_ANSWER: '检察意见待书面答复',
  SUMMING_UP: '期满前待总结',
  TERM_ENDED: '期满待解除',
} as const;
export type CorrectionWait = keyof typeof correctionWait;
