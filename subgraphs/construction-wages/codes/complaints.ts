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

/** Who paid the workers: the firm complained about, the deposit, or one that advanced it (R-WA-9, R-WA-10, R-WA-22). */
export const wagePaymentSource = {
  RESPONDENT: '被投诉单位',
  DEPOSIT: '工资保证金',
  GENERAL_CONTRACTOR: '施工总承包单位',
  OWNER: '建设单位',
  EMERGENCY_FUND: '应急周转金',
} as const;
export type WagePaymentSource = keyof typeof wagePaymentSource;

/** Who may pay first and recover it afterwards. */
export const wageAdvancer = {
  GENERAL_CONTRACTOR: '施工总承包单位',
  OWNER: '建设单位',
  EMERGENCY_FUND: '应急周转金',
} as const;
export type WageAdvancer = keyof typeof wageAdvancer;
