/** Violations of the wage Regulations arts. 54–57, in the order of the statute (DOMAIN 5.4). */
export const wageViolation = {
  PAID_IN_KIND: '以实物或有价证券代替货币支付',
  NO_PAY_LEDGER: '未编制工资支付台账或未提供工资清单',
  PAY_CARD_WITHHELD: '扣押工资卡',
  NO_SPECIAL_ACCOUNT: '未开设或使用工资专用账户',
  NO_DEPOSIT: '未存储工资保证金或未提供保函',
  NO_REAL_NAME_REGISTRATION: '未实行用工实名制管理',
  NO_MONTHLY_PAYROLL: '未按月考核编制工资支付表并经本人签字',
  SUBCONTRACTOR_NOT_SUPERVISED: '总包未监督分包用工',
  SUPERVISION_NOT_ACCEPTED: '分包不配合总包监督',
  NO_NOTICE_BOARD: '未公示维权信息',
  NO_PAYMENT_GUARANTEE: '建设单位未提供工程款支付担保',
  LABOUR_COST_NOT_PAID: '建设单位未足额拨付人工费用',
  DOCUMENTS_REFUSED: '拒不提供合同或专户资料',
} as const;
export type WageViolation = keyof typeof wageViolation;

/** Stages at which the sections sign before a joint acceptance (M-55, F4-06). */
export const acceptanceStage = {
  FOUNDATION: '基础验收',
  MAIN_STRUCTURE: '主体验收',
  COMPLETION: '竣工验收',
} as const;
export type AcceptanceStage = keyof typeof acceptanceStage;

/** States of an application for acceptance; arrears block it (DOMAIN 2.8). */
export const acceptanceStatus = {
  APPLIED: '已申请',
  SIGNING: '签署中',
  ALL_SIGNED: '科室已签齐',
  DEPUTY_HEAD_SIGNED: '分管领导已签',
  JOINT_ACCEPTANCE: '联合验收中',
  PASSED: '验收合格',
  FAILED: '验收不合格',
  BLOCKED: '因欠薪暂停',
} as const;
export type AcceptanceStatus = keyof typeof acceptanceStatus;

/** The sections that sign; the source text names none but the wage office, the others are ours (M-55). */
export const signingSection = {
  CONSTRUCTION_MANAGEMENT: '建筑业管理科',
  QUALITY_SUPERVISION: '质量监督站',
  SAFETY_SUPERVISION: '安全监督站',
  WAGE_OFFICE: '清欠办',
} as const;
export type SigningSection = keyof typeof signingSection;

/** Occasions of inspections: regular, key objects, and the four seasonal campaigns (M-54, F4-07). */
export const inspectionCampaign = {
  REGULAR: '日常检查',
  KEY_OBJECT: '重点检查',
  SUMMER_HARVEST: '夏收专项检查',
  MID_AUTUMN: '中秋专项检查',
  AUTUMN_HARVEST: '秋收专项检查',
  SPRING_FESTIVAL: '春节专项检查',
} as const;
export type InspectionCampaign = keyof typeof inspectionCampaign;

/** How what an inspection found is put right: on the spot, or by a deadline order (M-54). */
export const rectificationStatus = {
  ON_THE_SPOT: '当场改正',
  ISSUED: '限期整改',
  RECTIFIED: '已整改',
  OVERDUE: '逾期未整改',
  PENALISED: '已处罚',
} as const;
export type RectificationStatus = keyof typeof rectificationStatus;

/** States of an order to put something right by a day (M-54). */
export const rectificationOrderStatus = {
  ISSUED: '限期整改',
  RECTIFIED: '已整改',
  OVERDUE: '逾期未整改',
  PENALISED: '已处罚',
} as const;
export type RectificationOrderStatus = keyof typeof rectificationOrderStatus;

/** States of a bad-behaviour record (M-58). */
export const badBehaviourStatus = {
  PROPOSED: '拟记录',
  HEARD: '已听取陈述',
  DECIDED: '已决定',
  IN_FORCE: '公示执行中',
  EXPIRED: '已到期',
  LIFTED: '已解除',
} as const;
export type BadBehaviourStatus = keyof typeof badBehaviourStatus;

/** Sanctions on firms (M-58). */
export const contractorSanction = {
  STOP_WORK: '停工整顿',
  BID_RESTRICTION: '限制投标',
  MARKET_REMOVAL: '清出市场',
} as const;
export type ContractorSanction = keyof typeof contractorSanction;
