import type { DeadlineRules } from '../../_kit/deadlines/deadline.ts';

const law = (article: string): string => `《中华人民共和国社区矫正法》第${article}条`;
const measures = (article: string): string => `《社区矫正法实施办法》第${article}条`;
const authority = { boundParty: 'AUTHORITY', unit: 'DAYS' } as const;
const person = { boundParty: 'PERSON' } as const;

/**
 * Deadlines of community correction (DOMAIN 3.3). Those of a change of place (R-CC-11) and of the summing-up (R-CC-20) are
 * from memory and count only where the county switches them on. Those of a court or another organ are kept by its answers,
 * which officers enter.
 */
export const deadlineRules = {
  'R-CC-3-NOTICE': { ...authority, basis: law('二十'), trigger: '裁判、决定生效', length: 5 },
  'R-CC-3-PAPERS': { ...authority, basis: law('二十'), trigger: '裁判、决定生效', length: 10 },
  'R-CC-4': { ...person, basis: law('二十一'), trigger: '裁判、决定生效', unit: 'DAYS', length: 10 },
  /** Who is under temporary execution outside prison is handed over and has nothing to report in for. */
  'R-CC-4-HANDOVER': { ...authority, basis: law('二十一'), trigger: '暂予监外执行决定', length: 10 },
  'R-CC-9-CONDITION': {
    ...person,
    basis: measures('二十四'),
    trigger: '上次报告身体情况',
    unit: 'MONTHS',
    length: 1,
  },
  'R-CC-9-EXAMINATION': {
    ...person,
    basis: measures('二十四'),
    trigger: '上次提交病情复查情况',
    unit: 'MONTHS',
    length: 3,
  },
  'R-CC-11-ASK': {
    ...authority,
    basis: measures('三十'),
    trigger: '申请变更执行地',
    length: 5,
    unverified: true,
  },
  'R-CC-11-ANSWER': {
    ...authority,
    basis: measures('三十'),
    trigger: '征求新执行地意见',
    length: 5,
    unverified: true,
  },
  'R-CC-11-DECISION': {
    ...authority,
    basis: measures('三十'),
    trigger: '新执行地回复意见',
    length: 5,
    unverified: true,
  },
  'R-CC-11-HANDOVER': {
    ...authority,
    basis: measures('三十一'),
    trigger: '决定变更执行地',
    length: 5,
    unverified: true,
  },
  'R-CC-11-REPORT': {
    ...person,
    basis: measures('三十一'),
    trigger: '移交新执行地',
    unit: 'DAYS',
    length: 7,
    unverified: true,
  },
  'R-CC-17': { ...authority, basis: law('四十八'), trigger: '人民法院收到提请建议', length: 30 },
  'R-CC-17-ARREST': {
    boundParty: 'AUTHORITY',
    basis: law('四十七'),
    trigger: '提请人民法院决定逮捕',
    unit: 'HOURS',
    length: 48,
  },
  'R-CC-18': { ...authority, basis: law('三十三'), trigger: '人民法院收到减刑建议', length: 30 },
  /** Counted backwards: it starts thirty days before the end of the term, and that is its day. */
  'R-CC-20-SUMMING-UP': {
    ...authority,
    basis: '《社区矫正法实施办法》（具体条文待核实）',
    trigger: '矫正期满前三十日',
    length: 0,
    unverified: true,
  },
} as const satisfies DeadlineRules;

export type CorrectionRule = keyof typeof deadlineRules;
