import type { DeadlineRules } from '../../_kit/deadlines/deadline.ts';

/** Deadlines of wage supervision (DOMAIN 3.5). */
export const deadlineRules = {
  /** The Regulations say "accept or pass on" and name no day; the five days of the ministry's rules are not verified. */
  'R-WA-2': {
    basis: '《保障农民工工资支付条例》第十条、《关于实施〈劳动保障监察条例〉若干规定》第十八条',
    trigger: '接到投诉',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 5,
    unverified: true,
  },
  'R-LI-17': {
    basis: '《劳动保障监察条例》第十七条',
    trigger: '立案',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 60,
    longestExtension: 30,
  },
  'R-WA-7': {
    basis:
      '《保障农民工工资支付条例》第二十六条、《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）',
    trigger: '签订施工总承包合同',
    boundParty: 'FIRM',
    unit: 'DAYS',
    length: 30,
  },
  /** The Regulations say monthly and name no day: the end of the following month is our reading. */
  'R-WA-11': {
    basis: '《保障农民工工资支付条例》第三十一条',
    trigger: '工资所属月份结束',
    boundParty: 'FIRM',
    unit: 'MONTH_ENDS',
    length: 1,
  },
  'R-WA-12-LODGE': {
    basis:
      '《保障农民工工资支付条例》第三十二条、《工程建设领域农民工工资保证金规定》（人社部发〔2021〕65号）',
    trigger: '核定应存工资保证金',
    boundParty: 'FIRM',
    unit: 'WORKING_DAYS',
    length: 20,
  },
  'R-WA-12-TOP-UP': {
    basis: '《工程建设领域农民工工资保证金规定》（人社部发〔2021〕65号）',
    trigger: '动用工资保证金',
    boundParty: 'FIRM',
    unit: 'WORKING_DAYS',
    length: 10,
  },
} as const satisfies DeadlineRules;

export type WageRule = keyof typeof deadlineRules;
