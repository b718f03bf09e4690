/** Trades in which projects are supervised (wage Regulations art. 7, R-WA-1). */
export const constructionProjectKind = {
  HOUSING: '房屋建筑',
  MUNICIPAL: '市政公用',
  TRANSPORT: '交通运输',
  WATER: '水利',
  OTHER: '其他工程',
} as const;
export type ConstructionProjectKind = keyof typeof constructionProjectKind;

/** States of a project (M-50). */
export const constructionProjectStatus = {
  PLANNED: '拟建',
  PERMITTED: '已许可',
  UNDER_CONSTRUCTION: '在建',
  COMPLETED: '已竣工',
  SETTLED: '已结算',
} as const;
export type ConstructionProjectStatus = keyof typeof constructionProjectStatus;

/** How a wage complaint came in (M-56). */
export const wageComplaintOrigin = {
  VISIT: '来访',
  PHONE: '电话',
  LETTER: '来信',
  NETWORK: '网络平台',
  INSPECTION: '检查发现',
  REFERRED: '部门移送',
} as const;
export type WageComplaintOrigin = keyof typeof wageComplaintOrigin;

/** States of a wage complaint (DOMAIN 2.8). */
export const wageComplaintStatus = {
  RECEIVED: '已受理',
  PASSED_ON: '已转办',
  FILED: '已立案',
  INVESTIGATING: '调查中',
  ORDERED: '责令支付',
  PAID_IN_PART: '部分支付',
  PAID_IN_FULL: '全部支付',
  DEPOSIT_DRAWN: '动用保证金',
  ADVANCED_BY_GENERAL_CONTRACTOR: '总包先行清偿',
  ADVANCED_BY_OWNER: '建设单位垫付',
  ADVANCED_BY_EMERGENCY_FUND: '应急周转金垫付',
  ENFORCEMENT_REQUESTED: '申请法院强制执行',
  TO_POLICE: '移送公安',
  TO_ARBITRATION: '转劳动仲裁',
  TO_LEGAL_AID: '转法律援助',
  CLOSED: '已结案',
} as const;
export type WageComplaintStatus = keyof typeof wageComplaintStatus;

/** With what a complaint is closed: own stable codes, since the national line's list could not be had (DOMAIN 3.5). */
export const wageFinding = {
  ARREARS_PAID: '欠薪属实已付清',
  ARREARS_ADVANCED: '欠薪属实已垫付',
  ARREARS_BY_INSTALMENTS: '欠薪属实分期支付',
  PAID_BEFORE: '投诉前已支付',
  NO_ARREARS: '不存在欠薪',
  AMOUNT_DISPUTED: '数额有争议已引导仲裁或诉讼',
  NOT_WAGES: '不属于劳动报酬',
  NOT_COMPETENT: '不属于本部门职责已移送',
  SUSPECTED_CRIME: '涉嫌犯罪已移送公安',
  WITHDRAWN: '投诉人撤回',
} as const;
export type WageFinding = keyof typeof wageFinding;

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

/** How a worker confirmed a line of the payroll; a refusal is recorded (R-WA-11). */
export const payrollConfirmation = { OPEN: '未签字', SIGNED: '已签字', REFUSED: '拒绝签字' } as const;

/** States of a payroll sheet (DOMAIN 2.8). */
export const payrollSheetStatus = {
  DUE: '应报送',
  DRAFTED: '已编制',
  CONFIRMED: '工人已签字',
  CHECKED: '已核对',
  PAID: '已发放',
  PROOF_RETURNED: '已回执',
  OVERDUE: '逾期未报',
} as const;
export type PayrollSheetStatus = keyof typeof payrollSheetStatus;

/** States of a wage deposit (M-51). */
export const wageDepositStatus = {
  REQUIRED: '应存储',
  LODGED: '已存储',
  GUARANTEED: '已提供保函',
  EXEMPT: '免存',
  DRAWN: '已动用',
  TOPPED_UP: '已补足',
  RELEASED: '已退还',
} as const;
export type WageDepositStatus = keyof typeof wageDepositStatus;

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
