/** To whom a notice or a copy goes (CCL art. 44, R-CC-20). */
export const correctionNoticeRecipient = {
  DECIDING_ORGAN: '社区矫正决定机关',
  PROCURATORATE: '人民检察院',
  POLICE: '公安机关',
} as const;
export type CorrectionNoticeRecipient = keyof typeof correctionNoticeRecipient;

/** What a notice or a copy is about. */
export const correctionNoticeCause = {
  NOT_REPORTED: '未按时报到',
  COMPLETION: '解除矫正',
  DEATH: '死亡',
  PROPOSAL: '提请建议抄送',
} as const;
export type CorrectionNoticeCause = keyof typeof correctionNoticeCause;

/** Who belongs to a correction group (CCL art. 25). */
export const correctionGroupRole = {
  JUSTICE_OFFICE: '司法所工作人员',
  VILLAGE: '村（居）民委员会人员',
  FAMILY: '家庭成员或者监护人、保证人',
  WORKPLACE_OR_SCHOOL: '所在单位或者就读学校人员',
  SOCIAL_WORKER: '社会工作者',
  VOLUNTEER: '志愿者',
} as const;
export type CorrectionGroupRole = keyof typeof correctionGroupRole;

/** What a plan asks of the group: help, never watching (CCL art. 24, 25). */
export const correctionTaskKind = {
  TALK: '谈心教育',
  LAW_STUDY: '法治教育',
  WORK_HELP: '就业帮扶',
  SKILL_TRAINING: '技能培训',
  STUDY_HELP: '就学帮扶',
  HARDSHIP_HELP: '困难帮扶',
  PUBLIC_SERVICE: '公益活动',
} as const;
export type CorrectionTaskKind = keyof typeof correctionTaskKind;

/** What a person reports (R-CC-9). */
export const correctionReportKind = {
  ROUTINE: '定期报告',
  CONDITION: '身体情况报告',
  MEDICAL_EXAMINATION: '病情复查',
} as const;
export type CorrectionReportKind = keyof typeof correctionReportKind;
