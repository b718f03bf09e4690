/** Tiers on which sweeps are held (M-05). */
export const sweepTier = { COUNTY: '县', TOWNSHIP: '乡镇', VILLAGE: '村（居）' } as const;
export type SweepTier = keyof typeof sweepTier;

/** How often a sweep meeting is due (F2-13). */
export const sweepCadence = { QUARTERLY: '每季', MONTHLY: '每月', HALF_MONTHLY: '每半月' } as const;
export type SweepCadence = keyof typeof sweepCadence;

/** States of a sweep (M-05); a missed one is overdue and counts against the body. */
export const sweepStatus = { PLANNED: '计划', HELD: '已开展', REPORTED: '已上报' } as const;
export type SweepStatus = keyof typeof sweepStatus;

/** Kinds of joint meetings (M-12). */
export const jointMeetingKind = {
  JUSTICE_AND_COURT: '司法行政机关与法院联席会',
  COMMAND_CENTRE: '指挥中心联席会',
} as const;
export type JointMeetingKind = keyof typeof jointMeetingKind;

/** The departments between which cases are referred. */
export const referralDepartment = {
  MEDIATION: '人民调解',
  LEGAL_AID: '法律援助',
  COMMUNITY_CORRECTION: '社区矫正',
  PETITIONS: '信访',
  CONSTRUCTION_WAGES: '建设领域工资',
  COURT: '人民法院',
  PUBLIC_SECURITY: '公安机关',
} as const;
export type ReferralDepartment = keyof typeof referralDepartment;

/** States of a referral (DOMAIN 2.8). */
export const referralStatus = {
  PROPOSED: '已提出',
  CONSENT_GIVEN: '当事人同意',
  CONSENT_REFUSED: '当事人不同意',
  SENT: '已移送',
  ACCEPTED: '已接收',
  RETURNED: '已退回',
  CONCLUDED: '已办结',
  FED_BACK: '已反馈',
  ARCHIVED: '已归档',
} as const;
export type ReferralStatus = keyof typeof referralStatus;

/** Departments whose cases the index lists, by the name in the roster. */
export const caseDepartment = {
  MEDIATION: 'mediation',
  LEGAL_AID: 'legal-aid',
  PETITIONS: 'petitions',
  CONSTRUCTION_WAGES: 'construction-wages',
} as const;
export type CaseDepartment = keyof typeof caseDepartment;

/** Kinds of cases, by their GraphQL type. */
export const caseKind = {
  DISPUTE: 'Dispute',
  LEGAL_AID_APPLICATION: 'LegalAidApplication',
  LEGAL_AID_CASE: 'LegalAidCase',
  PETITION: 'Petition',
  WAGE_COMPLAINT: 'WageComplaint',
  ACCEPTANCE_APPLICATION: 'AcceptanceApplication',
  RECTIFICATION_ORDER: 'RectificationOrder',
} as const;
export type CaseKind = keyof typeof caseKind;

/** In which order cases are listed. */
export const caseOrder = {
  NEWEST: '最新立案在前',
  OLDEST: '最早立案在前',
  LARGEST_AMOUNT: '金额从大到小',
  FIRST_DUE: '期限最近在前',
} as const;
export type CaseOrder = keyof typeof caseOrder;

/** What cases are grouped by. */
export const caseGrouping = {
  DEPARTMENT: '办理部门',
  KIND: '案件种类',
  STATUS: '状态',
  COUNTY: '县',
  TOWNSHIP: '乡镇',
  VILLAGE: '村、居',
  MONTH: '立案月份',
  YEAR: '立案年份',
  BODY: '责任机构',
  PROJECT: '工程项目',
} as const;
export type CaseGrouping = keyof typeof caseGrouping;
