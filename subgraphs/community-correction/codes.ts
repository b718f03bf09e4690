export * from './codes/posts.ts';
export * from './codes/proposals.ts';
export * from './codes/reception.ts';
export * from './codes/requests.ts';
export * from './codes/userErrors.ts';

/** The four kinds of community correction (CCL art. 2). */
export const correctionKind = {
  CONTROL: '管制',
  PROBATION: '缓刑',
  PAROLE: '假释',
  TEMPORARY_OUTSIDE_EXECUTION: '暂予监外执行',
} as const;
export type CorrectionKind = keyof typeof correctionKind;

/** States of a correction subject (DOMAIN 2.8). */
export const correctionStatus = {
  NOTIFIED: '已通知',
  REPORTED_IN: '已报到',
  NOT_REPORTED: '未按时报到',
  ENROLLED: '已入矫',
  UNDER_CORRECTION: '在矫',
  ON_LEAVE: '请假外出',
  COMPLETED: '已解矫',
  TRANSFERRED: '已迁出',
  REVOKED: '撤销缓刑（假释）',
  RECALLED: '收监执行',
  DECEASED: '死亡',
} as const;
export type CorrectionStatus = keyof typeof correctionStatus;

/** How strictly a person is supervised: a decision with reasons and appeal, never a computed score (M-32). */
export const supervisionClass = { RELAXED: '宽管', ORDINARY: '普管', STRICT: '严管' } as const;
export type SupervisionClass = keyof typeof supervisionClass;

/** Praise and the ladder of sanctions, in the order of the article (CCL art. 28, R-CC-12). */
export const correctionSanction = {
  PRAISE: '表扬',
  ADMONITION: '训诫',
  WARNING: '警告',
  POLICE_PUNISHMENT_PROPOSED: '提请治安管理处罚',
  REVOCATION_PROPOSED: '提请撤销缓刑、撤销假释',
  RECALL_PROPOSED: '提请收监执行',
} as const;
export type CorrectionSanction = keyof typeof correctionSanction;

/** The five cases in which electronic tracking may be approved (CCL art. 29). */
export const trackingGround = {
  PROHIBITION_BROKEN: '违反人民法院禁止令',
  LEFT_WITHOUT_LEAVE: '无正当理由未经批准离开所居住的市、县',
  REFUSED_TO_REPORT: '拒不按照规定报告活动情况被警告',
  POLICE_PUNISHMENT: '违反监督管理规定被治安管理处罚',
  REVOCATION_PENDING: '拟提请撤销缓刑、假释或者暂予监外执行收监执行',
} as const;
export type TrackingGround = keyof typeof trackingGround;

/** States of a reintegration case (DOMAIN 2.8); declining help is a lawful end. */
export const reintegrationStatus = {
  PRE_RELEASE: '预释放登记',
  VERIFIED: '已核实',
  MISMATCH: '信息不符',
  HANDED_OVER: '已衔接',
  MET_BY_FAMILY: '家属接回',
  MET_BY_VILLAGE: '村居接回',
  ALONE: '自行返回',
  SUPPORT_OFFERED: '已告知帮扶',
  SUPPORT_RUNNING: '帮扶中',
  DECLINED: '本人谢绝',
  CLOSED: '期满结束',
} as const;
export type ReintegrationStatus = keyof typeof reintegrationStatus;

/** States before the release: nobody is offered help in them. */
export const beforeRelease: readonly ReintegrationStatus[] = ['PRE_RELEASE', 'VERIFIED', 'MISMATCH'];

/** States in which help has ended. */
export const helpEnded: readonly ReintegrationStatus[] = ['DECLINED', 'CLOSED'];

/** States of fetching a released person home (M-34). */
export const handoverStatus = {
  PRE_RELEASE: '待释放',
  NOTIFIED: '已通知接回',
  COLLECTED: '已接回',
  NOT_COLLECTED: '未接回',
  HANDED_OVER: '已交接',
} as const;
export type HandoverStatus = keyof typeof handoverStatus;

/** What of a person's basic data can be false (三假, M-33). */
export const falseData = { FALSE_NAME: '假姓名', FALSE_ADDRESS: '假地址', FALSE_IDENTITY: '假身份' } as const;
export type FalseData = keyof typeof falseData;

/** What the check of a person's basic data came to (M-33). */
export const verificationResult = {
  REQUESTED: '待核查',
  VERIFIED: '已核实',
  NOT_FOUND: '查无此人',
  MISMATCH: '信息不符',
} as const;
export type VerificationResult = keyof typeof verificationResult;

/** The six kinds of voluntary support (五扶一促, M-35). */
export const supportKind = {
  SUPPORT_MIND: '扶心',
  SUPPORT_HARDSHIP: '扶困',
  SUPPORT_SKILL: '扶技',
  SUPPORT_WORK: '扶业',
  SUPPORT_STUDY: '扶学',
  PROMOTE_CHANGE: '促转变',
} as const;
export type SupportKind = keyof typeof supportKind;
