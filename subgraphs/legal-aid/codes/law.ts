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
