/** In which form aid is given (Legal Aid Law art. 22). */
export const legalAidForm = {
  ADVICE: '法律咨询',
  DRAFTING: '代拟法律文书',
  CRIMINAL_DEFENCE: '刑事辩护与代理',
  CIVIL_ADMINISTRATIVE_AGENCY: '民事、行政、国家赔偿案件代理',
  DUTY_LAWYER: '值班律师法律帮助',
  LABOUR_AGENCY: '劳动争议调解与仲裁代理',
  OTHER: '其他形式',
} as const;
export type LegalAidForm = keyof typeof legalAidForm;

/** What aid on hardship is given for (Legal Aid Law art. 31). */
export const legalAidMatter = {
  STATE_COMPENSATION: '请求国家赔偿',
  SOCIAL_SECURITY: '请求社会保险待遇或者社会救助',
  SURVIVORS_PENSION: '请求发给抚恤金',
  MAINTENANCE: '请求给付赡养费、抚养费、扶养费',
  LABOUR_PAY: '确认劳动关系或者支付劳动报酬',
  LEGAL_CAPACITY: '认定无或者限制民事行为能力',
  PERSONAL_INJURY: '工伤、交通、食品药品、医疗事故人身损害赔偿',
  ENVIRONMENT: '环境污染、生态破坏损害赔偿',
  OTHER: '其他情形',
} as const;
export type LegalAidMatter = keyof typeof legalAidMatter;

/** Who is given aid whatever their means (Legal Aid Law art. 32). */
export const meansTestWaived = {
  HERO_KIN: '英雄烈士近亲属维护人格权益',
  GOOD_SAMARITAN: '因见义勇为主张民事权益',
  RETRIAL_ACQUITTAL: '再审改判无罪请求国家赔偿',
  ABUSE_VICTIM: '虐待、遗弃或者家庭暴力受害人',
  OTHER: '其他情形',
} as const;
export type MeansTestWaived = keyof typeof meansTestWaived;

/** Whose means are not checked, because they prove to belong to a category (Legal Aid Law art. 42). */
export const meansCheckExempt = {
  NO_FIXED_INCOME: '无固定生活来源的特定群体',
  RELIEF_RECIPIENT: '社会救助、司法救助或者优抚对象',
  MIGRANT_WORKER_CLAIM: '农民工请求劳动报酬或者工伤赔偿',
  OTHER: '其他人员',
} as const;
export type MeansCheckExempt = keyof typeof meansCheckExempt;

/** By what hardship was shown (Legal Aid Law art. 41). */
export const hardshipProof = {
  INFORMATION_QUERY: '信息共享查询',
  HONESTY_DECLARATION: '个人诚信承诺',
} as const;
export type HardshipProof = keyof typeof hardshipProof;

/** Why aid ends before the matter does (Legal Aid Law art. 48). */
export const aidTerminationGround = {
  FRAUD: '以欺骗等不正当手段获得法律援助',
  CONCEALMENT: '隐瞒重要事实或者提供虚假证据',
  UNLAWFUL_USE: '利用法律援助从事违法活动',
  MEANS_CHANGED: '经济状况变化不再符合条件',
  PROCEEDINGS_ENDED: '案件终止审理或者已被撤销',
  OWN_REPRESENTATIVE: '自行委托律师或者其他代理人',
  RECIPIENT_REQUEST: '受援人有正当理由要求终止',
  OTHER: '其他情形',
} as const;
export type AidTerminationGround = keyof typeof aidTerminationGround;

/** Why aid comes first and the papers later (Legal Aid Law art. 44). */
export const advanceAidGround = {
  LIMITATION_NEAR: '距时效或者期限届满不足七日',
  URGENT_PRESERVATION: '需要立即申请保全或者先予执行',
  OTHER: '其他情形',
} as const;
export type AdvanceAidGround = keyof typeof advanceAidGround;

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
