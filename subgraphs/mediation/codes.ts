/** Dispute types: own stable codes after published bulletins; no official code table could be had (DOMAIN 5.5). */
export const disputeKind = {
  MARRIAGE_FAMILY: '婚姻家庭',
  NEIGHBOUR: '邻里',
  HOUSE_HOMESTEAD: '房屋宅基地',
  CONTRACT: '合同',
  PRODUCTION_OPERATION: '生产经营',
  DAMAGE_COMPENSATION: '损害赔偿',
  FOREST_LAND: '山林土地',
  LAND_ACQUISITION_DEMOLITION: '征地拆迁',
  ENVIRONMENT: '环境污染',
  LABOUR: '劳动争议',
  WAGE_ARREARS: '拖欠农民工工资',
  CONSUMER: '消费',
  E_COMMERCE: '电子商务',
  TOURISM: '旅游',
  MEDICAL: '医疗',
  ROAD_TRAFFIC: '道路交通事故',
  PROPERTY_MANAGEMENT: '物业',
  VILLAGE_AFFAIRS: '村务管理',
  INHERITANCE: '继承',
  OTHER: '其他',
} as const;
export type DisputeKind = keyof typeof disputeKind;

/** States of a dispute (DOMAIN 2.8). */
export const disputeStatus = {
  FOUND: '已发现',
  DECLINED: '不予受理',
  ACCEPTED: '已受理',
  ON_LEDGER: '已挂账',
  ASSIGNED: '已交办',
  IN_MEDIATION: '调解中',
  SETTLED: '调解成功',
  NOT_SETTLED: '调解不成',
  WITHDRAWN: '已撤回',
  REFUSED: '一方拒绝',
  ESCALATED: '已上移',
  STRUCK_OFF: '已销号',
  REVISITED: '已回访',
  CLOSED: '已归档',
  REOPENED: '反弹重开',
} as const;
export type DisputeStatus = keyof typeof disputeStatus;

/** How mediation ended, or that it goes on (DOMAIN 5.5). */
export const disputeResult = {
  SETTLED_WRITTEN: '书面协议',
  SETTLED_ORAL: '口头协议',
  NOT_SETTLED: '调解不成',
  WITHDRAWN: '撤回',
  REFUSED: '一方拒绝',
  IN_PROGRESS: '调解中',
} as const;
export type DisputeResult = keyof typeof disputeResult;

/** How a dispute came to the committee (DOMAIN 5.5; entrusted ones name who sent them). */
export const disputeOrigin = {
  OWN_INITIATIVE: '主动调解',
  APPLICATION: '申请调解',
  ENTRUSTED_COURT: '法院委托',
  ENTRUSTED_POLICE: '公安委托',
  ENTRUSTED_PETITION_OFFICE: '信访部门委托',
  ENTRUSTED_DEPARTMENT: '其他部门委托',
} as const;
export type DisputeOrigin = keyof typeof disputeOrigin;

/** How hard a dispute is; the subsidy depends on it (M-14). */
export const disputeDifficulty = { GENERAL: '一般', DIFFICULT: '疑难', MAJOR: '重大' } as const;
export type DisputeDifficulty = keyof typeof disputeDifficulty;

/** In what form the session is held; an open one needs the parties' consent (M-16, PML art. 23). */
export const mediationMethod = { ORDINARY: '普通调解', OPEN_SESSION: '阳光调解' } as const;
export type MediationMethod = keyof typeof mediationMethod;

/** The four tiers of the network (M-01). */
export const mediationTier = { COUNTY: '县', TOWNSHIP: '乡镇', VILLAGE: '村', GROUP: '组' } as const;
export type MediationTier = keyof typeof mediationTier;

/** Kinds of committees and centres (M-01, M-03, M-04, M-17). */
export const committeeKind = {
  COUNTY_JUDICIAL_CENTRE: '县司法调解中心',
  TOWNSHIP_CENTRE: '乡镇调解中心',
  ELDERS_JOINT_CENTRE: '老年联合调解中心',
  VILLAGE_COMMITTEE: '村（居）调委会',
  ENTERPRISE_COMMITTEE: '企事业调委会',
  SPECIALISED: '专业性调解组织',
} as const;
export type CommitteeKind = keyof typeof committeeKind;

/** How a mediator is employed (M-01). */
export const mediatorEmployment = { FULL_TIME: '专职', PART_TIME: '兼职' } as const;
export type MediatorEmployment = keyof typeof mediatorEmployment;

/** Posts in a committee (PML art. 8: one head). */
export const committeePost = { HEAD: '主任', DEPUTY_HEAD: '副主任', MEMBER: '委员' } as const;
export type CommitteePost = keyof typeof committeePost;

/** The books kept besides the mediation register (M-08; the reintegration book belongs to community correction). */
export const registerBook = {
  STUDY_MINUTES: '学习会议记录簿',
  PUBLICITY_REGISTER: '普法宣传簿',
  SWEEP_REGISTER: '纠纷排查登记簿',
  REVISIT_REGISTER: '回访登记簿',
} as const;
export type RegisterBook = keyof typeof registerBook;

/** What the mediation budget is for (F2-10). */
export const budgetPurpose = {
  WAGES: '聘任调解员和专职人民调解员基本工资',
  CASE_SUBSIDY: '个案补贴',
  PUBLICITY_TRAINING: '宣传培训',
} as const;
export type BudgetPurpose = keyof typeof budgetPurpose;

/** States of a case subsidy (M-14). */
export const mediationSubsidyStatus = {
  CLAIMED: '已申报',
  REVIEWED: '已审核',
  APPROVED: '已批准',
  REJECTED: '未批准',
  PAID: '已发放',
} as const;
export type MediationSubsidyStatus = keyof typeof mediationSubsidyStatus;

/** Posts that act in mediation (DOMAIN 2.8); a token holds one by the scope `mediation:<post>`. */
export const mediationPost = {
  INFORMATION_OFFICER: '纠纷信息员',
  COMMITTEE_CLERK: '调委会文书',
  COMMITTEE_HEAD: '调委会主任',
  MEDIATOR: '人民调解员',
  BUREAU_OFFICER: '司法局人民调解工作人员',
  BUREAU_HEAD: '司法局负责人',
  FINANCE_OFFICER: '财务人员',
} as const;
export type MediationPost = keyof typeof mediationPost;

export * from './codes/committees.ts';
export * from './codes/proceedings.ts';
export * from './codes/userErrors.ts';
