/** Kinds of joint meetings (M-12). */
export const jointMeetingKind = {
  JUSTICE_AND_COURT: '司法行政机关与法院联席会',
  COMMAND_CENTRE: '指挥中心联席会',
} as const;
export type JointMeetingKind = keyof typeof jointMeetingKind;

/** States of a joint meeting. */
export const jointMeetingStatus = { PLANNED: '已召集', HELD: '已召开', CANCELLED: '已取消' } as const;
export type JointMeetingStatus = keyof typeof jointMeetingStatus;

/** What a joint meeting is about; a register kept by hand says it in its own words. */
export const jointMeetingTopic = {
  PRE_FILING_MEDIATION: '诉前调解衔接',
  AGREEMENTS_IN_COURT: '涉调解协议案件通报',
  REFERRALS: '部门移送衔接',
  SITUATION: '矛盾纠纷形势研判',
  HARD_CASES: '疑难案件会商',
  WAGE_ARREARS: '欠薪问题会商',
} as const;
export type JointMeetingTopic = keyof typeof jointMeetingTopic;

/** What a joint meeting resolves that a body has to do. */
export const meetingDecision = {
  MEDIATE_JOINTLY: '组织联合调解',
  INVESTIGATE: '调查核实',
  ANSWER_PARTIES: '答复当事人',
  GUIDE_TO_COURT: '引导依法诉讼',
  ORDER_RECTIFICATION: '督促整改',
  IMPROVE_LINKAGE: '完善衔接机制',
  REPORT_BACK: '报告进展',
} as const;
export type MeetingDecision = keyof typeof meetingDecision;

/** States of an assignment: the body reports that it is done, and the command centre strikes it off. */
export const assignmentStatus = { ASSIGNED: '已交办', REPORTED: '已报告完成', DONE: '已销号' } as const;
export type AssignmentStatus = keyof typeof assignmentStatus;
