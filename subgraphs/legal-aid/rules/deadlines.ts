import type { DeadlineRules } from '../../_kit/deadlines/deadline.ts';

const law = (article: string) => `《中华人民共和国法律援助法》${article}`;
const complaintMeasures = '《法律援助投诉处理办法》，据两县司法局公布的办事信息转引';

/** Deadlines of legal aid (DOMAIN 3.2). All bind authorities; their days are calendar days where the text says 日 (D-3). */
export const deadlineRules = {
  /** The procedure rules of 2012 said 7 working days; the Law of 2021 says 7 days. */
  'R-LA-6-DECIDE': {
    basis: law('第四十三条'),
    trigger: '收到法律援助申请',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 7,
  },
  'R-LA-6-ASSIGN': {
    basis: law('第四十三条'),
    trigger: '决定给予法律援助',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 3,
  },
  /** Binds the criminal organ: how long its notice took is measured when the notice comes in. */
  'R-LA-9-NOTIFY': {
    basis: law('第三十六条'),
    trigger: '办案机关发现应当通知指派律师的情形',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 3,
  },
  'R-LA-9-ASSIGN': {
    basis: law('第三十六条'),
    trigger: '收到办案机关通知',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 3,
  },
  /** Binds the place of detention, and is measured when the application comes in. */
  'R-LA-10': {
    basis: law('第三十九条'),
    trigger: '被羁押人员提出申请',
    boundParty: 'AUTHORITY',
    unit: 'HOURS',
    length: 24,
  },
  'R-LA-13': {
    basis: law('第四十九条'),
    trigger: '司法行政部门收到异议',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 5,
  },
  /**
   * The Law says only "in time" (art. 56). Two counties' notices give these lengths after the ministry's measures of 2013;
   * as the measures were revised in 2025 they were not read, so that a county that has read them switches the rule on.
   */
  'R-LA-14-ACCEPT': {
    basis: complaintMeasures,
    trigger: '司法行政部门收到投诉',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 5,
    unverified: true,
  },
  /** From the same notices. */
  'R-LA-14-ANSWER': {
    basis: complaintMeasures,
    trigger: '司法行政部门受理投诉',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 45,
    unverified: true,
  },
  /** The general length of penalty proceedings, from memory. */
  'R-LA-20-DECIDE': {
    basis: '《中华人民共和国行政处罚法》第六十条',
    trigger: '骗取法律援助立案',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 90,
    unverified: true,
  },
  /** From a prefecture's service guide that cites the procedure rules; the rules themselves were not read. */
  'R-LA-15-SUBMIT': {
    basis: '《办理法律援助案件程序规定》（2023年司法部令第148号），据办事指南转引',
    trigger: '结案或者终止',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 30,
  },
  /** From the same guide. */
  'R-LA-15-REVIEW': {
    basis: '《办理法律援助案件程序规定》（2023年司法部令第148号），据办事指南转引',
    trigger: '收到案卷',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 30,
  },
} as const satisfies DeadlineRules;

export type LegalAidRule = keyof typeof deadlineRules;
