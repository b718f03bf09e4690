import type { DeadlineRules } from '../../_kit/deadlines/deadline.ts';

/** Deadlines of mediation (DOMAIN 3.1). */
export const deadlineRules = {
  'R-PM-4': {
    basis: '《中华人民共和国人民调解法》第九条',
    trigger: '调委会委员当选',
    boundParty: 'AUTHORITY',
    unit: 'MONTHS',
    length: 36,
  },
  /** A right of the parties: after it the agreement binds them all the same, but is not confirmed any more. */
  'R-PM-19': {
    basis: '《中华人民共和国人民调解法》第三十三条',
    trigger: '调解协议生效',
    boundParty: 'PERSON',
    unit: 'DAYS',
    length: 30,
  },
  'R-PM-20-ACCEPT': {
    basis: '《最高人民法院关于人民调解协议司法确认程序的若干规定》第四条',
    trigger: '共同申请司法确认',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 3,
  },
  'R-PM-20': {
    basis: '《最高人民法院关于人民调解协议司法确认程序的若干规定》第五条',
    trigger: '法院受理司法确认申请',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 15,
    longestExtension: 10,
  },
  /** Soft: the committee rule says "generally"; it reminds the committee and binds nobody else. */
  'R-PM-21': {
    basis: '《人民调解工作若干规定》（2002年司法部令第75号）第三十三条',
    trigger: '受理纠纷',
    boundParty: 'AUTHORITY',
    unit: 'MONTHS',
    length: 1,
  },
  'R-PM-22-ACCEPT': {
    basis: '《人民法院在线调解规则》第十二条',
    trigger: '收到法院委派的纠纷',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 3,
  },
  /** The parties may agree on more, and the article names no limit to that. */
  'R-PM-22': {
    basis: '《人民法院在线调解规则》第二十四条',
    trigger: '受理法院委派的纠纷',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 30,
    longestExtension: Number.POSITIVE_INFINITY,
  },
} as const satisfies DeadlineRules;

export type MediationRule = keyof typeof deadlineRules;
