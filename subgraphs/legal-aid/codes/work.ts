/** States of an application (DOMAIN 2.8). */
export const aidApplicationStatus = {
  RECEIVED: '已收到',
  SUPPLEMENT_REQUESTED: '已通知补充材料',
  DEEMED_WITHDRAWN: '视为撤回',
  ADVANCE_AID: '先行提供',
  UNDER_REVIEW: '审查中',
  GRANTED: '给予援助',
  REFUSED: '不予援助',
} as const;
export type AidApplicationStatus = keyof typeof aidApplicationStatus;

/** States of a case (DOMAIN 2.8). */
export const aidCaseStatus = {
  GRANTED: '待指派',
  ASSIGNED: '已指派',
  IN_PROGRESS: '办理中',
  CONCLUDED: '已结案',
  TERMINATED: '已终止',
  FILE_SUBMITTED: '已交卷',
  FILE_REVIEWED: '已审卷',
  SUBSIDY_PAID: '已发补贴',
  ARCHIVED: '已归档',
} as const;
export type AidCaseStatus = keyof typeof aidCaseStatus;

/** Where an objection to a refusal or a termination stands (Legal Aid Law art. 49). */
export const aidObjectionStatus = { RAISED: '已提出异议', UPHELD: '维持', CORRECTED: '纠正' } as const;
export type AidObjectionStatus = keyof typeof aidObjectionStatus;

/** What the justice bureau decides on an objection (Legal Aid Law art. 49). */
export const aidObjectionDecision = { UPHELD: '维持', CORRECTED: '责令改正' } as const;
export type AidObjectionDecision = keyof typeof aidObjectionDecision;

/** How a case ended (DOMAIN 2.8); a terminated one has a ground instead. */
export const aidOutcome = {
  JUDGMENT: '判决、裁定',
  AWARD: '仲裁裁决',
  MEDIATED: '调解',
  SETTLED: '和解',
  WITHDRAWN: '撤诉',
  ADVICE: '咨询、代书办结',
} as const;
export type AidOutcome = keyof typeof aidOutcome;

/** By which way an application came in. */
export const aidChannel = {
  WINDOW: '窗口',
  WORKSTATION: '工作站',
  NETWORK: '网络',
  DETENTION_PLACE: '羁押场所转交',
} as const;
export type AidChannel = keyof typeof aidChannel;

/** The ordinary way, or the fast lane for migrant workers (M-21). */
export const aidLane = { ORDINARY: '普通', MIGRANT_WORKER_WAGES: '农民工维权快速通道' } as const;
export type AidLane = keyof typeof aidLane;

/** Who asks for aid, as the bureau's statistics group them. */
export const aidApplicantCategory = {
  MIGRANT_WORKER: '农民工',
  MINOR: '未成年人',
  ELDERLY: '老年人',
  DISABLED: '残疾人',
  WOMAN: '妇女',
  SOLDIER_FAMILY: '军人军属',
  OTHER: '其他',
} as const;
export type AidApplicantCategory = keyof typeof aidApplicantCategory;

/** Who gives the aid (法律援助人员). */
export const aidProviderKind = {
  LAWYER: '律师',
  LEGAL_WORKER: '基层法律服务工作者',
  AGENCY_STAFF: '援助机构人员',
  VOLUNTEER: '法律援助志愿者',
} as const;
export type AidProviderKind = keyof typeof aidProviderKind;

/** Where a workstation stands (M-22). */
export const workstationKind = {
  COURT: '法院律师值班室',
  TRADE_UNION: '工会',
  YOUTH_LEAGUE: '共青团',
  WOMENS_FEDERATION: '妇联',
  CIVIL_AFFAIRS: '民政',
  TOWNSHIP: '乡镇',
  OTHER: '其他',
} as const;
export type WorkstationKind = keyof typeof workstationKind;

/** States of a workstation (M-22). */
export const workstationStatus = { OPEN: '开放', CLOSED: '撤销' } as const;
export type WorkstationStatus = keyof typeof workstationStatus;

/** What came of a look at the applicant's means (Legal Aid Law art. 32, 41, 42). */
export const meansResult = {
  WAIVED: '不受经济困难条件限制',
  EXEMPT: '免予核查',
  SHOWN: '符合经济困难条件',
  NOT_SHOWN: '不符合经济困难条件',
} as const;
export type MeansResult = keyof typeof meansResult;

/** Why aid is refused; the reasons themselves are written out for the applicant (Legal Aid Law art. 43). */
export const aidRefusalGround = {
  NOT_IN_SCOPE: '不属于法律援助事项范围',
  MEANS_NOT_SHOWN: '不符合经济困难条件',
  NO_BASIS: '申请所称事实不成立或者已获援助',
  OTHER: '其他情形',
} as const;
export type AidRefusalGround = keyof typeof aidRefusalGround;

/** What is counted for a recipient: money that was got back, or a loss that did not come about. */
export const aidRecoveryKind = { RECOVERED: '挽回', AVOIDED: '避免' } as const;
export type AidRecoveryKind = keyof typeof aidRecoveryKind;

/** How well a case was handled, as a review of its file found (M-24). */
export const aidQualityGrade = {
  EXCELLENT: '优秀',
  GOOD: '良好',
  QUALIFIED: '合格',
  UNQUALIFIED: '不合格',
} as const;
export type AidQualityGrade = keyof typeof aidQualityGrade;

/** Fees that others reduce or waive for recipients (Legal Aid Law art. 53; M-25). */
export const feeWaiverKind = {
  LITIGATION: '诉讼费用',
  COPYING: '复制材料等费用',
  NOTARY: '公证费',
  APPRAISAL: '鉴定费',
} as const;
export type FeeWaiverKind = keyof typeof feeWaiverKind;

/** Where a request for it stands (M-25). */
export const feeWaiverStatus = { REQUESTED: '已申请', GRANTED: '已减免', DENIED: '未减免' } as const;
export type FeeWaiverStatus = keyof typeof feeWaiverStatus;

/** Posts that act in legal aid (DOMAIN 2.8); a token holds one by the scope `legal-aid:<post>`. */
export const legalAidPost = {
  WINDOW_CLERK: '窗口受理人员',
  REVIEWER: '审查人员',
  AGENCY_HEAD: '法律援助机构负责人',
  ASSIGNED_PERSON: '承办的法律援助人员',
  BUREAU_OFFICER: '司法行政部门工作人员',
  BUREAU_HEAD: '司法行政部门负责人',
  QUALITY_REVIEWER: '质量评查人员',
  FINANCE_OFFICER: '财务人员',
} as const;
export type LegalAidPost = keyof typeof legalAidPost;
