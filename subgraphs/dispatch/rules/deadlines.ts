import type { DeadlineRule, DeadlineRules } from '../../_kit/deadlines/deadline.ts';
import type { AnswerDays } from '../codes.ts';

/** The county sets how long a receiver has (M-12): no law does, but for what a court's platform sends. */
const answerWithin = (length: AnswerDays): DeadlineRule => ({
  basis: '本县矛盾纠纷移送衔接规定',
  trigger: '移送至接收单位',
  boundParty: 'AUTHORITY',
  unit: 'WORKING_DAYS',
  length,
});

/** A slot of a cadence is open from its first day to its last (M-05, F2-13). */
const sweepWithin = (unit: 'DAYS' | 'MONTH_ENDS', length: number): DeadlineRule => ({
  basis: '本县矛盾纠纷排查制度',
  trigger: '排查周期开始',
  boundParty: 'AUTHORITY',
  unit,
  length,
});

/** For what a day was set by those who ordered it: that day starts it and ends it. */
const onTheDaySet = (basis: string, trigger: string): DeadlineRule => ({
  basis,
  trigger,
  boundParty: 'AUTHORITY',
  unit: 'DAYS',
  length: 0,
});

/** Deadlines of the command centre (DOMAIN 2.8, 3.1). */
export const deadlineRules = {
  'R-PM-22-ACCEPT': {
    basis: '《人民法院在线调解规则》第十二条',
    trigger: '人民法院移送调解',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 3,
  },
  'M-12-ANSWER-3': answerWithin(3),
  'M-12-ANSWER-5': answerWithin(5),
  'M-12-ANSWER-7': answerWithin(7),
  'M-12-ANSWER-10': answerWithin(10),
  'M-12-ANSWER-15': answerWithin(15),
  'M-05-QUARTERLY': sweepWithin('MONTH_ENDS', 2),
  'M-05-MONTHLY': sweepWithin('MONTH_ENDS', 0),
  'M-05-FIRST-HALF': sweepWithin('DAYS', 14),
  'M-05-SECOND-HALF': sweepWithin('MONTH_ENDS', 0),
  'M-05-EXTRA': onTheDaySet('本县矛盾纠纷排查制度', '专项排查部署确定的截止日'),
  'M-12-ASSIGNMENT': onTheDaySet('联席会议纪要', '联席会议确定的完成日'),
  'M-63-REVIEW': onTheDaySet('社会稳定风险评估结论', '评估结论确定的实施后评估日'),
  'M-60-TASK': onTheDaySet('本县矛盾纠纷预警制度', '预警处置任务确定的完成日'),
  // That the outcome goes upward is the source text's; within how many days is ours.
  'M-60-REPORT': {
    basis: '本县矛盾纠纷预警制度',
    trigger: '预警解除',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 5,
  },
} as const satisfies DeadlineRules;

export type DispatchRule = keyof typeof deadlineRules;
